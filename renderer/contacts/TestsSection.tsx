import type { ReactNode } from 'react';
import type { EntryKind } from '../../shared/contacts/schema.ts';
import { useCall } from '../app/queries.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

const MOST_SHOWN = 10;

/** The last tries to reach an entry; left out while there was none. */
export function TestsSection({ subject }: { subject: { kind: EntryKind; id: string } }): ReactNode {
  const text = useText();
  const { data } = useCall('verification', 'list', { subject, limit: MOST_SHOWN });
  if (data === undefined || data.total === 0) return null;
  return (
    <Section title={text('verification.tests')}>
      <Items nothing="">
        {data.rows.map((call) => (
          <Item key={call.id} kind={<bdi>{call.by}</bdi>} detail={instantText(call.at)}>
            <Code>{call.value}</Code>{' '}
            <Badge tone={call.result === 'answered' ? 'good' : 'danger'}>
              {text(`verification.result.${call.result}`)}
            </Badge>
            {call.exercise !== '' && <bdi className="quiet"> · {call.exercise}</bdi>}
          </Item>
        ))}
      </Items>
      {data.total > data.rows.length && (
        <p className="quiet">{text('contacts.more', { count: data.total - data.rows.length })}</p>
      )}
    </Section>
  );
}
