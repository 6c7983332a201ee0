import type { ReactNode } from 'react';
import { NewContact } from '../../shared/contacts/calls.ts';
import type { Contact, ContactInput, EntryFunction, OrganisationId } from '../../shared/contacts/schema.ts';
import type { DistrictId } from '../../shared/districts/schema.ts';
import { api } from '../app/client.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import { newItemId } from '../components/fields/ItemsField.tsx';
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
import { OrganisationField } from '../app/OrganisationField.tsx';
import { ReachFields } from './ReachFields.tsx';
import { useEntryForm } from './use-entry-form.ts';

interface Asked {
  function: EntryFunction;
  /** `null` = the whole country. */
  districtId: DistrictId | null;
}

interface Props {
  /** The office to change; without one a new one is added. */
  contact?: Contact;
  /** The organisation of a new one. */
  organisationId?: OrganisationId | null;
  /** The gap in the coverage that a new one is to close. */
  asked?: Asked;
}

/** Adds or changes an office and who holds it; one of the two is enough. */
export function ContactForm({ contact, organisationId = null, asked }: Props): ReactNode {
  const text = useText();
  const { form, title, submit, cancel } = useEntryForm({
    kind: 'contact',
    schema: NewContact,
    initial: contact === undefined ? start(organisationId, asked) : inputOf.contact(contact),
    opened: contact ?? null,
    organisationId,
    ...(asked === undefined ? {} : { asked: `${asked.function}-${asked.districtId ?? 'country'}` }),
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
            <TextField
              {...form.field('holder')}
              label={text('contacts.field.holder')}
              {...(contact === undefined ? {} : { description: text('contacts.holder.hint') })}
            />
            <DateField {...form.field('holderSince')} label={text('contacts.field.holderSince')} />
          </div>
          <DeputiesField {...form.field('deputies')} />
        </Section>
        <ReachFields form={form} />
      </RecordForm>
    </Screen>
  );
}

/** An office for a gap begins with what the gap asks for: the function, the district, a number answered day and night. */
function start(organisationId: OrganisationId | null, asked: Asked | undefined): ContactInput {
  const empty = emptyContact(organisationId);
  if (asked === undefined) return empty;
  const { districtId } = asked;
  return {
    ...empty,
    functions: [asked.function],
    districtIds: districtId === null ? [] : [districtId],
    points: [
      {
        id: newItemId(),
        kind: 'phone',
        value: '',
        marks: ['day-and-night'],
        note: '',
        confirmed: { at: null, channel: null, by: '' },
        failedAt: null,
        until: null,
      },
    ],
  };
}
