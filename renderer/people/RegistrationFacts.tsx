import type { ReactNode } from 'react';
import type { Person } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { dateText, daysUntil } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { ZoneId } from '../../shared/zones/schema.ts';

/** The life of a registration, and work. Shown as soon as anything of it is known. */
export function RegistrationFacts({ person }: { person: Person }): ReactNode {
  const text = useText();
  const { employment } = person;
  const date = (day: string | null) => day !== null && dateText(day);
  const hasWork = Object.values(employment).some((value) => ![null, '', 'unknown'].includes(value));
  const isOverdue = person.confirmDueOn !== null && daysUntil(person.confirmDueOn) < 0;
  return (
    <>
      <Section title={text('person.section.registration')}>
        <Facts>
          <Fact label={text('person.field.purpose')}>
            {person.purpose !== 'unknown' && text(`person.purpose.${person.purpose}`)}
          </Fact>
          <Fact label={text('person.field.zoneId')}>
            {person.zoneId !== null && <ZoneName id={person.zoneId} />}
          </Fact>
          <Fact label={text('person.field.arrivedOn')}>{date(person.arrivedOn)}</Fact>
          <Fact label={text('person.field.departsOn')}>{date(person.departsOn)}</Fact>
          {person.departedOn !== null && (
            <Fact label={text('person.field.departedOn')}>{date(person.departedOn)}</Fact>
          )}
          <Fact label={text('person.field.confirmDueOn')}>
            {person.confirmDueOn !== null && (
              <>
                {date(person.confirmDueOn)}{' '}
                {isOverdue && <Badge tone="verify">{text('person.confirm.ask')}</Badge>}
              </>
            )}
          </Fact>
          <Fact label={text('person.field.registeredUntil')}>{date(person.registeredUntil)}</Fact>
          <Fact label={text('person.field.eraseOn')}>{date(person.eraseOn)}</Fact>
        </Facts>
      </Section>
      {hasWork && (
        <Section title={text('person.section.employment')}>
          <Facts>
            <Fact label={text('person.field.employer')}>
              {employment.employer !== '' && <bdi>{employment.employer}</bdi>}
            </Fact>
            <Fact label={text('person.field.occupation')}>
              {employment.occupation !== '' && <bdi>{employment.occupation}</bdi>}
            </Fact>
            <Fact label={text('person.field.evacuationPaidBy')}>
              {employment.evacuationPaidBy !== 'unknown' &&
                text(`person.whoPays.${employment.evacuationPaidBy}`)}
            </Fact>
            <Fact label={text('person.field.clause')}>
              {employment.clause !== '' && <bdi>{employment.clause}</bdi>}
            </Fact>
            <Fact label={text('person.field.contractEndsOn')}>{date(employment.contractEndsOn)}</Fact>
          </Facts>
        </Section>
      )}
    </>
  );
}

function ZoneName({ id }: { id: string }): ReactNode {
  const known = ZoneId.safeParse(id);
  return known.success ? <KnownZone id={known.data} /> : null;
}

function KnownZone({ id }: { id: ZoneId }): ReactNode {
  const { data } = useCall('zones', 'get', { id });
  return data === undefined ? null : (
    <ScreenLink to={addresses.zone(id)}>
      <bdi>{data.name}</bdi>
    </ScreenLink>
  );
}
