import type { ReactNode } from 'react';
import type { PersonSummary } from '../../shared/people/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { confirmedText, dateText, yearsOld } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { ExpiryDate } from './ExpiryDate.tsx';

/** A person beside the list: what an officer asks first. Shows what the list already holds, so it opens nothing. */
export function PersonPeek({ person }: { person: PersonSummary }): ReactNode {
  const text = useText();
  const years = person.birthDate === null ? null : yearsOld(person.birthDate);
  return (
    <>
      <div className="badges">
        <Badge tone="accent">{text(`people.standing.${person.standing}`)}</Badge>
        {person.archivedAt !== null && <Badge>{text('people.archived')}</Badge>}
      </div>
      {person.otherNames !== '' && (
        <p>
          <bdi>{person.otherNames}</bdi>
        </p>
      )}
      <Facts>
        <Fact label={text('people.field.birthDate')}>
          {person.birthDate !== null && (
            <>
              {dateText(person.birthDate)}
              {years !== null && <span className="quiet"> · {text('people.years', { count: years })}</span>}
            </>
          )}
        </Fact>
        <Fact label={text('people.field.nationality')}>
          {person.nationalities.length > 0 &&
            person.nationalities.map((code, index) => [
              index > 0 && text('common.comma'),
              <Country key={code} code={code} />,
            ])}
        </Fact>
        <Fact label={text('people.field.phone')}>{person.phone !== '' && <Code>{person.phone}</Code>}</Fact>
        <Fact label={text('people.field.place')}>{person.place !== '' && <bdi>{person.place}</bdi>}</Fact>
        <Fact label={text('people.field.documentNumber')}>
          {person.documentNumber !== '' && <Code>{person.documentNumber}</Code>}
        </Fact>
        <Fact label={text('people.field.documentExpires')}>
          {person.documentExpiresOn !== null && <ExpiryDate date={person.documentExpiresOn} />}
        </Fact>
        <Fact label={text('people.field.lastConfirmed')}>
          {confirmedText({ at: person.lastConfirmedAt, channel: null })}
        </Fact>
      </Facts>
    </>
  );
}
