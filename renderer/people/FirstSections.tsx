import type { ReactNode } from 'react';
import type { PersonInput } from '../../shared/people/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { ContactPointsField } from '../components/fields/ContactPointsField.tsx';
import { CountriesField } from '../components/fields/CountriesField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Section } from '../components/Section.tsx';
import type { RecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { AddressesField } from './AddressesField.tsx';
import { BirthField } from './BirthField.tsx';
import { choices } from './choices.ts';
import { DocumentsField } from './DocumentsField.tsx';
import { NamesField } from './NamesField.tsx';
import { NEVER } from './new-items.ts';

interface Props {
  form: RecordForm<PersonInput>;
  /** Stands after who it is: others who may be the same. */
  children?: ReactNode;
}

/** What is asked first of everybody: who, how to reach them, by which document, where. */
export function FirstSections({ form, children }: Props): ReactNode {
  const text = useText();
  return (
    <>
      <Section title={text('people.section.who')}>
        <NamesField {...form.field('names')} />
        <div className="fields">
          <BirthField date={form.field('birthDate')} written={form.field('birthWritten')} />
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
          <ChoiceField {...form.field('sex')} label={text('people.field.sex')} choices={choices.sex(text)} />
        </div>
        {children}
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
    </>
  );
}
