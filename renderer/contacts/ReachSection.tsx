import type { ReactNode } from 'react';
import type { EntryKind, OfficePoint } from '../../shared/contacts/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { ageText, dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { pointKindName } from './choices.ts';
import { TestMenu } from './TestMenu.tsx';

interface Props {
  title: string;
  subject: { kind: EntryKind; id: string };
  points: OfficePoint[];
}

/** Numbers and addresses, each with its marks, its age and how it was confirmed; those that ended stand last. */
export function ReachSection({ title, subject, points }: Props): ReactNode {
  const text = useText();
  const isEnded = (point: OfficePoint) => point.until !== null;
  const sorted = [...points.filter((point) => !isEnded(point)), ...points.filter(isEnded)];
  return (
    <Section title={title}>
      <Items nothing={text('contacts.none.points')}>
        {sorted.map((point) => (
          <Item
            key={point.id}
            kind={pointKindName(text, point.kind)}
            detail={
              point.until === null ? (
                <>
                  <Confirmed confirmed={point.confirmed} />
                  {point.confirmed.by !== '' && <bdi className="quiet"> · {point.confirmed.by}</bdi>}{' '}
                  <TestMenu subject={subject} point={point} />
                </>
              ) : (
                text('contacts.holder.until', { date: dateText(point.until) })
              )
            }
          >
            {point.until === null ? (
              <Code>{point.value}</Code>
            ) : (
              <>
                <span className="quiet">
                  <Code>{point.value}</Code>
                </span>{' '}
                <Badge>{text('contacts.point.former')}</Badge>
              </>
            )}
            {hasFailed(point) && (
              <>
                {' '}
                <Badge tone="danger">
                  {text('contacts.point.failed', { age: ageText(point.failedAt ?? '') })}
                </Badge>
              </>
            )}
            {point.until === null &&
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

function hasFailed({ failedAt, confirmed, until }: OfficePoint): boolean {
  return until === null && failedAt !== null && failedAt > (confirmed.at ?? '');
}
