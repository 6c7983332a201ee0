import type { ReactNode } from 'react';
import type { OfficePoint } from '../../shared/contacts/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { pointKindName } from './choices.ts';

interface Props {
  title: string;
  points: OfficePoint[];
}

/** Numbers and addresses, each with its marks, its age and how it was confirmed. */
export function ReachSection({ title, points }: Props): ReactNode {
  const text = useText();
  return (
    <Section title={title}>
      <Items nothing={text('contacts.none.points')}>
        {points.map((point) => (
          <Item
            key={point.id}
            kind={pointKindName(text, point.kind)}
            detail={<Confirmed confirmed={point.confirmed} />}
          >
            <Code>{point.value}</Code>
            {point.marks.map((mark) => (
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
