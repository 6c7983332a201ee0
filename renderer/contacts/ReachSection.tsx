import type { ReactNode } from 'react';
import { failureOf, holdsOn } from '../../shared/contacts/rules.ts';
import type { EntryKind, OfficePoint } from '../../shared/contacts/schema.ts';
import { Replaced } from '../app/Replaced.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { ageText, dateText } from '../text/dates.ts';
import type { Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { pointKindName } from './choices.ts';
import { TestMenu } from './TestMenu.tsx';

interface Props {
  title: string;
  subject: { kind: EntryKind; id: string };
  points: OfficePoint[];
  /** The day that it is in the host State. */
  today: string;
}

/** Numbers and addresses, each with its marks, its age and how it was confirmed; those that ended stand last. */
export function ReachSection({ title, subject, points, today }: Props): ReactNode {
  const text = useText();
  const isEnded = (point: OfficePoint) => !holdsOn(point, today);
  const sorted = [...points.filter((point) => !isEnded(point)), ...points.filter(isEnded)];
  return (
    <Section title={title}>
      <Items nothing={text('contacts.none.points')}>
        {sorted.map((point) => (
          <Item
            key={point.id}
            kind={pointKindName(text, point.kind)}
            detail={
              isEnded(point) ? (
                endText(text, point.until)
              ) : (
                <>
                  <Confirmed confirmed={point.confirmed} />
                  {point.confirmed.by !== '' && <bdi className="quiet"> · {point.confirmed.by}</bdi>}{' '}
                  {point.until !== null && (
                    <Badge tone="verify">
                      {text('contacts.point.ends', { date: dateText(point.until) })}
                    </Badge>
                  )}{' '}
                  <Replaced id={subject.id} value={point.value} />{' '}
                  <TestMenu subject={subject} point={point} />
                </>
              )
            }
          >
            {!isEnded(point) ? (
              <Code>{point.value}</Code>
            ) : (
              <>
                <span className="quiet">
                  <Code>{point.value}</Code>
                </span>{' '}
                <Badge>{text('contacts.point.former')}</Badge>
              </>
            )}
            {!isEnded(point) && failureOf(point) !== null && (
              <>
                {' '}
                <Badge tone="danger">
                  {text('contacts.point.failed', { age: ageText(point.failedAt ?? '') })}
                </Badge>
              </>
            )}
            {!isEnded(point) &&
              point.marks.map((mark) => (
                <span key={mark}>
                  {' '}
                  <Badge tone="accent">{text(`contacts.mark.${mark}`)}</Badge>
                </span>
              ))}
            {point.note !== '' && <bdi className="quiet"> · {point.note}</bdi>}
          </Item>
        ))}
      </Items>
    </Section>
  );
}

function endText(text: Text, until: string | null): string {
  return until === null ? '' : text('contacts.holder.until', { date: dateText(until) });
}
