import type { ReactNode } from 'react';
import type { CaseMember } from '../../shared/cases/calls.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** Who belongs to a case, how, and how to reach them. */
export function PeopleSection({ people }: { people: CaseMember[] }): ReactNode {
  const text = useText();
  return (
    <Section title={text('cases.section.people')}>
      <Items nothing={text('cases.nobody')}>
        {people.map(({ id, role, person }) => (
          <Item
            key={id}
            kind={text(`cases.role.${role}`)}
            detail={person !== null && person.phone !== '' ? <Code>{person.phone}</Code> : undefined}
          >
            {person === null ? (
              <span className="quiet">{text('cases.person.missing')}</span>
            ) : (
              <>
                <ScreenLink to={addresses.person(person.id)}>
                  <bdi>{person.displayName}</bdi>
                </ScreenLink>
                {person.birthDate !== null && <span className="quiet"> · {dateText(person.birthDate)}</span>}
                {person.nationalities.map((code) => (
                  <span key={code} className="quiet">
                    {' · '}
                    <Country code={code} />
                  </span>
                ))}
              </>
            )}
          </Item>
        ))}
      </Items>
    </Section>
  );
}
