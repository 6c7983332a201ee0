import type { ReactNode } from 'react';
import { lacksGuardian } from '../../shared/households/rules.ts';
import type { Household, MemberPerson } from '../../shared/households/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Country } from '../components/Country.tsx';
import { Section } from '../components/Section.tsx';
import { dateText, today, yearsOld } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Facts, factsOf } from './facts.tsx';

type Member = Household['members'][number];

/** The members with what reaches them, and how old each fact is. */
export function HouseholdPeople({ household }: { household: Household }): ReactNode {
  const text = useText();
  return (
    <Section title={text('households.section.members')}>
      <ul className="people">
        {household.members.map((member) => (
          <li key={member.id} className="people-one">
            {member.person === null ? (
              <span className="quiet">{text('households.member.missing')}</span>
            ) : (
              <One member={member} person={member.person} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function One({ member, person }: { member: Member; person: MemberPerson }): ReactNode {
  const text = useText();
  const years = person.birthDate === null ? null : yearsOld(person.birthDate);
  const { guardianId, guardianName } = member;
  return (
    <>
      <div className="people-head">
        <ScreenLink to={addresses.person(person.id)}>
          <bdi>{person.displayName}</bdi>
        </ScreenLink>
        <span>{text(`households.role.${member.role}`)}</span>
        {person.birthDate !== null && (
          <span className="quiet">
            {dateText(person.birthDate)}
            {years !== null && ` · ${text('households.member.years', { count: years })}`}
          </span>
        )}
        {person.nationalities.map((code) => (
          <span key={code} className="quiet">
            <Country code={code} />
          </span>
        ))}
        {guardianName !== '' && guardianId !== null && (
          <span className="quiet">
            {text('households.guardian.by')}
            {': '}
            <ScreenLink to={addresses.person(guardianId)}>
              <bdi>{guardianName}</bdi>
            </ScreenLink>
          </span>
        )}
        {lacksGuardian({ guardianId, birthDate: person.birthDate }, today()) && (
          <Badge tone="verify">{text('households.guardian.missing')}</Badge>
        )}
        {person.departedOn !== null && <Badge>{text('households.member.departed')}</Badge>}
        {person.archivedAt !== null && <Badge>{text('households.member.archived')}</Badge>}
      </div>
      <Facts facts={factsOf(person)} />
      {person.specificNeeds.length > 0 && (
        <p className="badges">
          {person.specificNeeds.map((need) => (
            <Badge key={need.id} tone="danger">
              <bdi>{need.consequence}</bdi>
            </Badge>
          ))}
        </p>
      )}
    </>
  );
}
