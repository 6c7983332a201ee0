import type { ReactNode } from 'react';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import type { PartnerId } from '../../shared/partners/schema.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Fact } from '../components/Fact.tsx';
import { dateText, instantText } from '../text/dates.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { profileText } from './profile.ts';

export type Opened = OutputOf<typeof bundlesCalls.open>;

/** Who made a bundle, how sure that is, and where it stands in the order of their bundles. */
export function BundleHead({ opened }: { opened: Opened }): ReactNode {
  const text = useText();
  const missing = opened.missing.map(formatNumber).join(text('common.comma'));
  return (
    <section className="bundle-head" aria-label={text('exchange.head.from')}>
      <div className="record-name">
        <h2 className="bundle-from">
          <bdi>{text('exchange.head.partner', { name: opened.senderName })}</bdi>
        </h2>
        {opened.exercise && <Badge tone="accent">{text('exchange.head.exercise')}</Badge>}
      </div>
      {opened.partnerId !== null && (
        <Signed partnerId={opened.partnerId} isFormer={opened.signedByFormerKey} />
      )}
      <dl className="record-facts">
        {opened.kind !== 'receipt' && (
          <>
            <Fact label={text('exchange.head.purpose')}>
              <bdi>{opened.purpose}</bdi>
            </Fact>
            <Fact label={text('exchange.head.profile')}>{profileText(text, opened.profile)}</Fact>
          </>
        )}
        <Fact label={text('exchange.head.made')}>{instantText(opened.createdAt)}</Fact>
        <Fact label={text('exchange.head.number')}>
          {text('exchange.head.numberText', { number: opened.seq })}
        </Fact>
        {opened.expiresOn !== null && (
          <Fact label={text('exchange.head.expires')}>{dateText(opened.expiresOn)}</Fact>
        )}
        {opened.handling.length > 0 && (
          <Fact label={text('exchange.head.handling')}>{opened.handling.join(text('common.comma'))}</Fact>
        )}
      </dl>
      {opened.ownBundle && <p className="note-verify">{text('exchange.head.own')}</p>}
      {opened.alreadyApplied && (
        <p className="note" role="status">
          {text('exchange.head.already')}
          <ScreenLink to={addresses.bundle(opened.bundleId)}>{text('exchange.head.show')}</ScreenLink>
        </p>
      )}
      {opened.olderThanApplied && !opened.alreadyApplied && (
        <p className="note-verify" role="status">
          {text('exchange.head.older')}
        </p>
      )}
      {opened.missing.length > 0 && (
        <p className="note-verify" role="status">
          {text('exchange.head.missing', { numbers: missing })}
        </p>
      )}
    </section>
  );
}

function Signed({ partnerId, isFormer }: { partnerId: PartnerId; isFormer: boolean }): ReactNode {
  const text = useText();
  const { data: partner } = useCall('partners', 'get', { id: partnerId });
  if (partner === undefined) return null;
  if (isFormer)
    return (
      <p>
        <Badge tone="verify">{text('trust.bundle.former')}</Badge>
      </p>
    );
  const { confirmedAt, confirmedWay, trust } = partner;
  const isConfirmed = trust === 'confirmed' && confirmedAt !== null;
  return (
    <p>
      <Badge tone={isConfirmed ? 'good' : 'verify'}>
        {isConfirmed
          ? text(`exchange.head.signed.${confirmedWay ?? 'voice'}`, {
              date: dateText(confirmedAt.slice(0, 10)),
            })
          : text('exchange.head.signed.seen')}
      </Badge>
    </p>
  );
}
