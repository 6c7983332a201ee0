import type { ReactNode } from 'react';
import { PersonInput, type Person } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { goBack, goInstead } from '../app/navigate.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { ContactPointsField } from '../components/fields/ContactPointsField.tsx';
import { CountriesField } from '../components/fields/CountriesField.tsx';
import { newItemId } from '../components/fields/ItemsField.tsx';
import { LanguagesField } from '../components/fields/LanguagesField.tsx';
import { PartialDateField } from '../components/fields/PartialDateField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { AddressesField } from './AddressesField.tsx';
import { choices } from './choices.ts';
import { DocumentsField } from './DocumentsField.tsx';
import { NamesField } from './NamesField.tsx';

interface Props {
  /** The person to change; without one a new person is registered. */
  person?: Person;
}

const NEVER = { at: null, channel: null, by: '' };

/** Registers or changes a person. What is asked first stands first; nearly everything may be left out. */
export function PersonForm({ person }: Props): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: PersonInput,
    initial: person === undefined ? emptyPerson() : inputOf(person),
    draft: person === undefined ? 'people/new' : `people/${person.id}`,
    revision: person?.revision ?? 1,
    save: (input, revision) =>
      person === undefined
        ? api.people.create(input)
        : api.people.update({ id: person.id, revision, person: input }),
    onSaved: (saved) => {
      toast(
        text(person === undefined ? 'people.registeredToast' : 'people.savedToast', {
          name: saved.displayName,
        }),
      );
      if (person === undefined) goInstead(addresses.person(saved.id));
      else goBack(addresses.person(saved.id));
    },
  });
  const cancel = () => goBack(person === undefined ? addresses.people : addresses.person(person.id));
  return (
    <Screen
      title={
        person === undefined ? text('people.register') : text('people.edit', { name: person.displayName })
      }
    >
      <RecordForm
        form={form}
        submit={text(person === undefined ? 'people.registerShort' : 'common.action.save')}
        onCancel={cancel}
      >
        <Section title={text('people.section.who')}>
          <NamesField {...form.field('names')} />
          <div className="fields">
            <PartialDateField {...form.field('birthDate')} label={text('people.field.birthDate')} />
            <TextField {...form.field('birthPlace')} label={text('people.field.birthPlace')} />
            <CountriesField
              {...form.field('nationalities')}
              label={text('people.field.nationalities')}
              special
            />
            <ChoiceField
              {...form.field('standing')}
              label={text('people.field.standing')}
              choices={choices.standing(text)}
            />
            <ChoiceField
              {...form.field('sex')}
              label={text('people.field.sex')}
              choices={choices.sex(text)}
            />
          </div>
        </Section>
        <Section title={text('people.section.reach')}>
          <ContactPointsField
            {...form.field('contactPoints')}
            label={text('people.field.contactPoints')}
            kinds={choices.contactPointKind(text)}
            create={(id) => ({
              id,
              kind: 'mobile' as const,
              value: '',
              note: '',
              confirmed: NEVER,
              failedAt: null,
            })}
          />
        </Section>
        <Section title={text('people.section.documents')}>
          <DocumentsField {...form.field('documents')} />
        </Section>
        <Section title={text('people.section.where')}>
          <AddressesField {...form.field('addresses')} />
        </Section>
        <Section title={text('people.section.about')}>
          <div className="fields">
            <LanguagesField {...form.field('languages')} label={text('people.field.languages')} />
          </div>
          <TextField {...form.field('note')} label={text('people.field.note')} multiline />
        </Section>
      </RecordForm>
    </Screen>
  );
}

function emptyPerson(): PersonInput {
  const id = newItemId();
  const known = PersonInput.parse({ names: [{ id, given: '-' }] });
  return { ...known, names: known.names.map((name) => ({ ...name, given: '' })) };
}

/** What an officer entered, without what the record adds to it. */
function inputOf(person: Person): PersonInput {
  return PersonInput.strip().parse(person);
}
