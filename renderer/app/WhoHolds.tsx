import type { ReactNode } from 'react';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import { Badge } from '../components/Badge.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { dateText, daysUntil } from '../text/dates.ts';
import { fieldText } from '../text/records.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { useCall } from './queries.ts';
import { ScreenLink } from './ScreenLink.tsx';

interface Props {
  /** Kind of the record, for the words of its fields. */
  kind: 'person' | 'case';
  recordId: string;
}

/** Every bundle that took something of a record out of this office: who holds what, since when, until when. */
export function WhoHolds({ kind, recordId }: Props): ReactNode {
  const text = useText();
  const { data } = useCall('bundles', 'disclosures', { recordId });
  if (data === undefined) return null;
  return (
    <Section title={text('exchange.holds.title')}>
      <Items nothing={text('exchange.holds.none')}>
        {data.map((held) => {
          const fields = [...new Set(held.fields.map((field) => fieldText(kind, field)))];
          return (
            <Item
              key={held.bundleId}
              kind={
                <ScreenLink to={addresses.partner(held.partnerId)}>
                  <bdi>{held.partnerName}</bdi>
                </ScreenLink>
              }
              detail={
                <ScreenLink to={addresses.bundle(held.bundleId)}>{dateText(held.at.slice(0, 10))}</ScreenLink>
              }
            >
              <span title={fields.join(text('common.comma'))}>
                {text('exchange.holds.fields', { count: held.fields.length })}
              </span>
              <bdi className="quiet"> · {held.purpose}</bdi>
              {held.profileName !== '' && <bdi className="quiet"> · {held.profileName}</bdi>}
              <Grounds held={held} />
              {held.expiresOn !== null && <Expiry date={held.expiresOn} />}
              {held.recall !== null && (
                <>
                  {' '}
                  <ScreenLink to={addresses.bundle(held.recall.recallId)}>
                    <Badge tone={held.recall.state === 'removed' ? 'good' : 'verify'}>
                      {text(`leaving.recall.state.${held.recall.state}`)}
                    </Badge>
                  </ScreenLink>
                </>
              )}
            </Item>
          );
        })}
      </Items>
    </Section>
  );
}

type Held = OutputOf<typeof bundlesCalls.disclosures>[number];

/** On what ground it left: the person's own, else that of the whole bundle. */
function Grounds({ held: { ground, basis } }: { held: Held }): ReactNode {
  const text = useText();
  const known = ground ?? basis?.legalBasis ?? null;
  if (known === null) return null;
  return (
    <span className="quiet">
      {' · '}
      {text('leaving.register.ground', { ground: text(`leaving.basis.${known}`) })}
      {basis !== null && basis.agreement !== '' && known !== 'consent' && (
        <>
          {' '}
          <bdi>({[basis.agreement, basis.clause].filter((part) => part !== '').join(' · ')})</bdi>
        </>
      )}
    </span>
  );
}

function Expiry({ date }: { date: string }): ReactNode {
  const text = useText();
  return daysUntil(date) < 0 ? (
    <>
      {' '}
      <Badge tone="verify">{text('exchange.holds.over', { date: dateText(date) })}</Badge>
    </>
  ) : (
    <span className="quiet"> · {text('exchange.holds.until', { date: dateText(date) })}</span>
  );
}
