import type { ReactNode } from 'react';
import { NewContact } from '../../shared/contacts/calls.ts';
import type { Contact, OrganisationId } from '../../shared/contacts/schema.ts';
import { api } from '../app/client.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import { LinesField } from '../components/fields/LinesField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import { DeputiesField } from './DeputiesField.tsx';
import { DutyHoursField } from './DutyHoursField.tsx';
import { emptyContact } from './empty.ts';
import { inputOf } from './opened.ts';
import { OrganisationField } from './OrganisationField.tsx';
import { ReachFields } from './ReachFields.tsx';
import { useEntryForm } from './use-entry-form.ts';

interface Props {
  /** The office to change; without one a new one is added. */
  contact?: Contact;
  /** The organisation of a new one. */
  organisationId?: OrganisationId | null;
}

/** Adds or changes an office and who holds it; one of the two is enough. */
export function ContactForm({ contact, organisationId = null }: Props): ReactNode {
  const text = useText();
  const { form, title, submit, cancel } = useEntryForm({
    kind: 'contact',
    schema: NewContact,
    initial: contact === undefined ? emptyContact(organisationId) : inputOf.contact(contact),
    opened: contact ?? null,
    organisationId,
    save: (input, revision) =>
      contact === undefined
        ? api.contacts.createContact(input)
        : api.contacts.updateContact({ id: contact.id, revision, contact: input }),
  });
  return (
    <Screen title={title}>
      <RecordForm form={form} submit={submit} onCancel={cancel}>
        <Section title={text('contacts.section.office')}>
          <div className="fields">
            <TextField {...form.field('office')} label={text('contacts.field.office')} autoFocus />
            <OrganisationField
              {...form.field('organisationId')}
              label={text('contacts.field.organisationId')}
              {...(contact === undefined ? {} : { chosenName: contact.organisationName })}
            />
            <LinesField
              {...form.field('competences')}
              label={text('contacts.field.competences')}
              description={text('contacts.field.competencesHint')}
            />
            <ChoiceField
              {...form.field('noteVerbale')}
              label={text('contacts.field.noteVerbale')}
              choices={choices.noteVerbale(text)}
            />
            <TextField
              {...form.field('approach')}
              label={text('contacts.field.approach')}
              description={text('contacts.field.approachHint')}
            />
          </div>
        </Section>
        <Section title={text('contacts.field.dutyHours')}>
          <DutyHoursField {...form.field('dutyHours')} />
          <TextField {...form.field('hours')} label={text('contacts.field.hours')} />
        </Section>
        <Section title={text('contacts.section.holder')}>
          <div className="fields">
            <TextField {...form.field('holder')} label={text('contacts.field.holder')} />
            <DateField {...form.field('holderSince')} label={text('contacts.field.holderSince')} />
          </div>
          <DeputiesField {...form.field('deputies')} />
        </Section>
        <ReachFields form={form} />
      </RecordForm>
    </Screen>
  );
}
