import type { ReactNode } from 'react';
import type { OrganisationId } from '../../shared/contacts/schema.ts';
import { useCall } from '../app/queries.ts';
import { Fact } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { useText } from '../text/use-text.ts';
import { AboutSections } from './AboutSections.tsx';
import { functionNames } from './choices.ts';
import { EntryPage } from './EntryPage.tsx';
import { MembersSection } from './MembersSection.tsx';
import { OrganisationLink } from './OrganisationLink.tsx';
import { ReachSection } from './ReachSection.tsx';
import { ServicesSection } from './ServicesSection.tsx';
import { TestsSection } from './TestsSection.tsx';
import { WhereSection } from './WhereSection.tsx';

/** An organisation with its offices and places. */
export function OrganisationScreen({ id }: { id: OrganisationId }): ReactNode {
  const text = useText();
  const { data: organisation, error, refetch } = useCall('contacts', 'getOrganisation', { id });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (organisation === undefined) return <RecordSkeleton />;
  const names = [organisation.nativeName, organisation.shortName].filter((name) => name !== '');
  return (
    <EntryPage
      opened={{ kind: 'organisation', entry: organisation }}
      subtitle={
        <>
          {names.map((name, index) => [index > 0 && ' · ', <bdi key={name}>{name}</bdi>])}
          {names.length > 0 && organisation.parentName !== '' && ' · '}
          <OrganisationLink id={organisation.parentId} name={organisation.parentName} />
        </>
      }
      fact={
        <>
          <Fact label={text('contacts.field.type')}>
            {text(`contacts.type.${organisation.type}`)}
            {organisation.level !== 'unknown' && (
              <span className="quiet"> · {text(`contacts.level.${organisation.level}`)}</span>
            )}
          </Fact>
          {organisation.functions.length > 0 && (
            <Fact label={text('contacts.field.functions')}>
              {functionNames(text, organisation.functions)}
            </Fact>
          )}
        </>
      }
    >
      <ReachSection
        title={text('contacts.section.reach')}
        subject={{ kind: 'organisation', id }}
        points={organisation.points}
        today={organisation.today}
      />
      <TestsSection subject={{ kind: 'organisation', id }} />
      <ServicesSection organisation={organisation} />
      <MembersSection
        organisationId={id}
        kind="contact"
        title={text('contacts.section.offices')}
        nothing={text('contacts.none.offices')}
      />
      <MembersSection
        organisationId={id}
        kind="facility"
        title={text('contacts.section.facilities')}
        nothing={text('contacts.none.facilities')}
      />
      <MembersSection
        organisationId={id}
        kind="organisation"
        title={text('contacts.section.organisations')}
      />
      <WhereSection opened={{ kind: 'organisation', entry: organisation }} />
      <AboutSections entry={organisation} />
    </EntryPage>
  );
}
