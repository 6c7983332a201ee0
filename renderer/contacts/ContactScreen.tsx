import type { ReactNode } from 'react';
import type { ContactId } from '../../shared/contacts/schema.ts';
import { ContactMeetings } from '../app/ContactMeetings.tsx';
import { useCall } from '../app/queries.ts';
import { Fact, Facts } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { AboutSections } from './AboutSections.tsx';
import { Answers } from './Answers.tsx';
import { functionNames } from './choices.ts';
import { DutySection } from './DutySection.tsx';
import { EntryPage } from './EntryPage.tsx';
import { OrganisationLink } from './OrganisationLink.tsx';
import { ReachSection } from './ReachSection.tsx';
import { SuccessionSection } from './SuccessionSection.tsx';
import { TestsSection } from './TestsSection.tsx';
import { WhereSection } from './WhereSection.tsx';

/** An office: who holds it, how to reach it, what it is competent for. */
export function ContactScreen({ id }: { id: ContactId }): ReactNode {
  const text = useText();
  const { data: contact, error, refetch } = useCall('contacts', 'getContact', { id });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (contact === undefined) return <RecordSkeleton />;
  return (
    <EntryPage
      opened={{ kind: 'contact', entry: contact }}
      subtitle={<OrganisationLink id={contact.organisationId} name={contact.organisationName} />}
      fact={
        <>
          <Fact label={text('contacts.field.holder')}>
            {contact.holderNow === '' ? text('contacts.holder.vacant') : <bdi>{contact.holderNow}</bdi>}
          </Fact>
          <Fact label={text('contacts.field.dutyHours')}>
            <Answers id={id} />
          </Fact>
        </>
      }
    >
      <ReachSection
        title={text('contacts.section.reach')}
        subject={{ kind: 'contact', id }}
        points={contact.points}
        today={contact.today}
      />
      <TestsSection subject={{ kind: 'contact', id }} />
      <SuccessionSection contact={contact} />
      <Section title={text('contacts.section.office')}>
        <Facts>
          <Fact label={text('contacts.field.competences')}>
            {contact.competences.length > 0 && <bdi>{contact.competences.join(text('common.comma'))}</bdi>}
          </Fact>
          <Fact label={text('contacts.field.functions')}>{functionNames(text, contact.functions)}</Fact>
          <Fact label={text('contacts.field.noteVerbale')}>
            {contact.noteVerbale !== 'unknown' && text(`contacts.noteVerbale.${contact.noteVerbale}`)}
          </Fact>
          <Fact label={text('contacts.field.approach')}>
            {contact.approach !== '' && <bdi>{contact.approach}</bdi>}
          </Fact>
        </Facts>
      </Section>
      <DutySection contact={contact} />
      <ContactMeetings id={id} />
      <WhereSection opened={{ kind: 'contact', entry: contact }} />
      <AboutSections entry={contact} />
    </EntryPage>
  );
}
