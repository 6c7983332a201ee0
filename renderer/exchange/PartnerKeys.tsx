import { Button } from '@mantine/core';
import { IconKeyOff, IconWritingSign } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { standingOf } from '../../shared/partners/rules.ts';
import type { FormerKeys, Partner } from '../../shared/partners/schema.ts';
import { CO_SIGNATURE_EXTENSION } from '../../shared/partners/revocation.ts';
import { api } from '../app/client.ts';
import { useCall } from '../app/queries.ts';
import { Code } from '../components/Code.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { coSignatureFilters } from './files.ts';
import { RevokeDialog } from './RevokeDialog.tsx';

/** The keys that a partner used before, and what can be done about those in use. */
export function PartnerKeys({ partner }: { partner: Partner }): ReactNode {
  const text = useText();
  const { data: mission } = useCall('mission', 'get', {});
  const [isRevoking, setRevoking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const coSign = async () => {
    setProblem(null);
    const target = await window.chancery.pickSave({
      title: text('trust.act.coSignTitle'),
      suggestedName: `${mission?.mission.shortName ?? ''}${CO_SIGNATURE_EXTENSION}`,
      filters: coSignatureFilters(text),
    });
    if (target === null) return;
    await api.partners.coSign({ id: partner.id, path: target.ref });
    toast(text('trust.act.coSigned', { name: target.name }));
  };
  const spanOf = ({ validFrom, until }: FormerKeys) =>
    text('trust.keys.span', { from: dateText(validFrom.slice(0, 10)), until: dateText(until.slice(0, 10)) });
  const refused = new Set(standingOf(partner).flatMap(({ sign, isRefused }) => (isRefused ? [sign] : [])));
  const endingOf = ({ sign, ending, revokedReason }: FormerKeys) =>
    ending === 'rotated' && refused.has(sign)
      ? text('trust.former.refused')
      : text(`trust.former.ending.${ending}`, {
          reason: text(`trust.reason.${revokedReason ?? 'compromised'}`),
        });
  return (
    <>
      {partner.formerKeys.length > 0 && (
        <Section title={text('trust.former.title')}>
          <Items nothing="">
            {[...partner.formerKeys].reverse().map((keys) => (
              <Item key={keys.id} kind={spanOf(keys)} detail={endingOf(keys)}>
                <Code>{keys.sign}</Code>{' '}
                <span className="quiet">
                  {text(keys.confirmedAt === null ? 'trust.former.never' : 'trust.former.confirmed')}
                </span>
              </Item>
            ))}
          </Items>
        </Section>
      )}
      {partner.archivedAt === null && (
        <Section title={text('trust.act.title')}>
          {problem !== null && <Problem error={problem} />}
          <div className="buttons">
            {partner.trust === 'confirmed' && (
              <Button
                variant="default"
                leftSection={<IconWritingSign size={16} aria-hidden />}
                onClick={() => void coSign().catch(setProblem)}
              >
                {text('trust.act.coSign')}
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconKeyOff size={16} aria-hidden />}
              onClick={() => setRevoking(true)}
            >
              {text('trust.act.revoke')}
            </Button>
          </div>
          {partner.trust === 'confirmed' && <p className="quiet">{text('trust.act.coSignHint')}</p>}
        </Section>
      )}
      {isRevoking && <RevokeDialog partner={partner} onClose={() => setRevoking(false)} />}
    </>
  );
}
