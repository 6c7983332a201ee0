import type { ReactNode } from 'react';
import type { PersonId } from '../../shared/people/schema.ts';
import { isEnded } from '../../shared/cases/rules.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Items, Item } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';

const MOST_CASES = 50;

/** The cases that somebody has part in, those that run first. */
export function PersonCases({ id }: { id: PersonId }): ReactNode {
  const text = useText();
  const { data } = useCall('cases', 'list', { filter: { personId: id }, limit: MOST_CASES });
  if (data === undefined) return null;
  return (
    <Section
      title={text('person.section.cases')}
      action={<ScreenLink to={addresses.newCaseFor(id)}>{text('person.newCase')}</ScreenLink>}
    >
      <Items nothing={text('person.none.cases')}>
        {data.rows.map((row) => (
          <Item
            key={row.id}
            kind={
              <ScreenLink to={addresses.case(row.id)}>
                <bdi className="ltr">{row.caseNumber}</bdi>
              </ScreenLink>
            }
            detail={
              <Badge tone={isEnded(row.status) ? 'plain' : 'accent'}>
                {text(`cases.status.${row.status}`)}
              </Badge>
            }
          >
            {text(`cases.type.${row.type}`)}
            {row.request !== '' && (
              <span className="quiet">
                {' '}
                · <bdi>{row.request}</bdi>
              </span>
            )}
          </Item>
        ))}
      </Items>
    </Section>
  );
}
