import type { ReactNode } from 'react';
import type { Partner } from '../../shared/partners/schema.ts';
import { useCall } from '../app/queries.ts';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** What stands between us and trusting a partner's keys, and what to do next; nothing for a confirmed one. */
export function TrustNote({ partner }: { partner: Partner }): ReactNode {
  const text = useText();
  const { trust, formerKeys } = partner;
  if (trust === 'confirmed') return null;
  if (trust === 'revoked') return <RevokedNote partner={partner} />;
  const last = formerKeys.at(-1);
  const isReplaced = trust === 'seen' && last !== undefined && last.ending !== 'rotated';
  return (
    <div className="note-verify" role="status">
      <p>
        {trust === 'changed'
          ? text('trust.note.changed')
          : text(isReplaced ? 'trust.note.replaced' : 'exchange.trust.seenText')}
      </p>
      {partner.coSignerId !== null && <CoSignerNote id={partner.coSignerId} />}
    </div>
  );
}

function RevokedNote({ partner }: { partner: Partner }): ReactNode {
  const text = useText();
  const { revokedReason, revokedSince, revokedWay } = partner;
  const reason = text(`trust.reason.${revokedReason ?? 'compromised'}`);
  return (
    <div className="note-verify" role="status">
      <p>{text(revokedWay === 'told' ? 'trust.note.revokedTold' : 'trust.note.revokedFile', { reason })}</p>
      <p>
        {revokedSince === null
          ? text('trust.note.sinceEver')
          : text('trust.note.sinceDay', { date: dateText(revokedSince.slice(0, 10)) })}
      </p>
      <p>{text('trust.note.revokedNext')}</p>
    </div>
  );
}

function CoSignerNote({ id }: { id: string }): ReactNode {
  const text = useText();
  const { data } = useCall('partners', 'list', {});
  const coSigner = data?.find((partner) => partner.id === id && partner.trust === 'confirmed');
  return coSigner === undefined ? null : (
    <p>
      <bdi>{text('trust.note.coSigner', { name: coSigner.name })}</bdi>
    </p>
  );
}
