import type { ReactNode } from 'react';
import type { PersonId } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { ageText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** People who are alike and were registered all the same, with the reason that was given; nothing when there are none. */
export function RegisteredBeside({ id }: { id: PersonId }): ReactNode {
  const text = useText();
  const { data = [] } = useCall('people', 'beside', { id });
  if (data.length === 0) return null;
  return (
    <Section title={text('people.beside.title')}>
      <Items nothing="">
        {data.map(({ person, reason, at, by, isFirst }) => (
          <Item
            key={person.id}
            kind={
              <ScreenLink to={addresses.person(person.id)}>
                <bdi>{person.displayName}</bdi>
              </ScreenLink>
            }
            detail={`${by} · ${ageText(at)}`}
          >
            <span>
              {text(isFirst ? 'people.beside.textFirst' : 'people.beside.text', { name: person.displayName })}{' '}
              {text('people.beside.reason', { reason })}
            </span>
          </Item>
        ))}
      </Items>
    </Section>
  );
}
