import type { ReactNode } from 'react';
import { numberToCall } from '../../shared/contacts/rules.ts';
import { useCall } from '../app/queries.ts';
import { Replaced } from '../app/Replaced.tsx';
import { Unconfirmed } from '../app/Unconfirmed.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Fact } from '../components/Fact.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { EntryActions } from './EntryActions.tsx';
import { titleOf, type Opened } from './opened.ts';

interface Props {
  opened: Opened;
  subtitle?: ReactNode;
  /** Badges beside those of every kind. */
  state?: ReactNode;
  /** The fact of this kind that matters most. */
  fact?: ReactNode;
  children: ReactNode;
}

/** The page of an entry: what every kind has in its head, and its timeline. */
export function EntryPage({ opened, subtitle, state, fact, children }: Props): ReactNode {
  const text = useText();
  const { kind, entry } = opened;
  const history = useCall('contacts', 'history', { kind, id: entry.id });
  const fieldName = (field: string) => {
    const key = `contacts.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  const call = numberToCall(entry.points, entry.today);
  return (
    <RecordPage
      title={titleOf(opened)}
      subtitle={subtitle}
      state={
        <>
          <Badge tone="accent">{text(`contacts.kind.${kind}`)}</Badge>
          {state}
          {entry.verifyDue && <Badge tone="verify">{text('contacts.due')}</Badge>}
          <Unconfirmed id={entry.id} />
          {entry.archivedAt !== null && <Badge>{text('contacts.archived')}</Badge>}
        </>
      }
      facts={
        <>
          {fact}
          <Fact label={text('contacts.field.phone')}>
            {call !== null && (
              <>
                <Code>{call.value}</Code> <Replaced id={entry.id} value={call.value} />
              </>
            )}
          </Fact>
          <Fact label={text('contacts.field.verified')}>
            <Confirmed confirmed={entry.verified} />
          </Fact>
        </>
      }
      actions={<EntryActions opened={opened} />}
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      {children}
    </RecordPage>
  );
}
