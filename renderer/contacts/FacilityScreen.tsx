import type { ReactNode } from 'react';
import type { Facility, FacilityId } from '../../shared/contacts/schema.ts';
import { useCall } from '../app/queries.ts';
import { Fact, Facts } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { AboutSections } from './AboutSections.tsx';
import { Coordinates } from './Coordinates.tsx';
import { functionNames } from './choices.ts';
import { EntryPage } from './EntryPage.tsx';
import { FacilityState } from './FacilityState.tsx';
import { OrganisationLink } from './OrganisationLink.tsx';
import { ReachSection } from './ReachSection.tsx';
import { TestsSection } from './TestsSection.tsx';
import { WhereSection } from './WhereSection.tsx';

/** A place: its state and how old that news is, its room, where it is. */
export function FacilityScreen({ id }: { id: FacilityId }): ReactNode {
  const text = useText();
  const { data: facility, error, refetch } = useCall('contacts', 'getFacility', { id });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (facility === undefined) return <RecordSkeleton />;
  const { latitude, longitude } = facility;
  return (
    <EntryPage
      opened={{ kind: 'facility', entry: facility }}
      subtitle={
        <>
          {facility.nativeName !== '' && <bdi>{facility.nativeName}</bdi>}
          {facility.nativeName !== '' && facility.organisationName !== '' && ' · '}
          <OrganisationLink id={facility.organisationId} name={facility.organisationName} />
        </>
      }
      fact={
        <Fact label={text('contacts.field.state')}>
          <FacilityState state={facility.state} at={facility.stateAt} />
        </Fact>
      }
    >
      <Section title={text('contacts.section.state')}>
        <Facts>
          <Fact label={text('contacts.field.type')}>{text(`contacts.type.${facility.type}`)}</Fact>
          <Room facility={facility} />
          {facility.functions.length > 0 && (
            <Fact label={text('contacts.field.functions')}>{functionNames(text, facility.functions)}</Fact>
          )}
          <Fact label={text('contacts.field.accessible')}>
            {facility.accessible !== 'unknown' && text(`contacts.access.${facility.accessible}`)}
          </Fact>
          <Fact label={text('contacts.field.acceptsForeigners')}>
            {facility.acceptsForeigners !== 'unknown' &&
              text(`contacts.access.${facility.acceptsForeigners}`)}
          </Fact>
          <Fact label={text('contacts.field.services')}>
            {facility.services.length > 0 && <bdi>{facility.services.join(text('common.comma'))}</bdi>}
          </Fact>
          <Fact label={text('contacts.field.hours')}>
            {facility.hours !== '' && <bdi>{facility.hours}</bdi>}
          </Fact>
        </Facts>
      </Section>
      <ReachSection
        title={text('contacts.section.reachPlace')}
        subject={{ kind: 'facility', id }}
        points={facility.points}
        today={facility.today}
      />
      <TestsSection subject={{ kind: 'facility', id }} />
      <WhereSection opened={{ kind: 'facility', entry: facility }}>
        <Fact label={text('contacts.field.coordinates')}>
          {latitude !== null && longitude !== null && (
            <Coordinates latitude={latitude} longitude={longitude} />
          )}
        </Fact>
      </WhereSection>
      <AboutSections entry={facility} />
    </EntryPage>
  );
}

/** How many it holds, how many are in it, how many more could be. */
function Room({ facility }: { facility: Facility }): ReactNode {
  const text = useText();
  const { capacity, occupancy } = facility;
  return (
    <>
      <Fact label={text('contacts.field.capacity')}>
        {capacity !== null && text('contacts.places', { count: capacity })}
      </Fact>
      <Fact label={text('contacts.field.occupancy')}>
        {occupancy !== null && text('contacts.places', { count: occupancy })}
      </Fact>
      <Fact label={text('contacts.field.free')}>
        {capacity !== null &&
          occupancy !== null &&
          text('contacts.places', { count: Math.max(0, capacity - occupancy) })}
      </Fact>
    </>
  );
}
