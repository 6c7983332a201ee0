import type { ReactNode } from 'react';
import type { OrganisationInput } from '../../shared/contacts/schema.ts';
import { DistrictsField } from '../app/DistrictField.tsx';
import { CountryField } from '../components/fields/CountryField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { LanguagesField } from '../components/fields/LanguagesField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { FunctionsField } from './FunctionsField.tsx';
import { PointsField } from './PointsField.tsx';

type Bound<Name extends keyof OrganisationInput> = FieldProps<OrganisationInput[Name]>;

/** A form of any kind of entry: what they all have, bound by name. */
interface ReachForm {
  field(name: 'points'): Bound<'points'>;
  field(name: 'functions'): Bound<'functions'>;
  field(name: 'city' | 'district' | 'address' | 'note'): Bound<'city'>;
  field(name: 'districtIds'): Bound<'districtIds'>;
  field(name: 'countryCode'): Bound<'countryCode'>;
  field(name: 'languages'): Bound<'languages'>;
}

interface Props {
  form: ReachForm;
  /** Fields of one kind alone that belong to where it is. */
  where?: ReactNode;
}

/** How to reach an entry, where it is, and what else is noted: the same for all kinds. */
export function ReachFields({ form, where }: Props): ReactNode {
  const text = useText();
  return (
    <>
      <Section title={text('contacts.section.reach')}>
        <PointsField {...form.field('points')} />
        <div className="fields">
          <FunctionsField {...form.field('functions')} />
        </div>
      </Section>
      <Section title={text('contacts.section.where')}>
        <div className="fields">
          <TextField {...form.field('city')} label={text('contacts.field.city')} />
          <DistrictsField
            {...form.field('districtIds')}
            label={text('contacts.field.districtIds')}
            description={text('contacts.field.districtIdsHint')}
          />
          <TextField
            {...form.field('district')}
            label={text('contacts.field.district')}
            description={text('contacts.field.districtHint')}
          />
          <CountryField {...form.field('countryCode')} label={text('contacts.field.countryCode')} />
          {where}
        </div>
        <TextField {...form.field('address')} label={text('contacts.field.address')} multiline />
      </Section>
      <Section title={text('contacts.section.about')}>
        <div className="fields">
          <LanguagesField {...form.field('languages')} label={text('contacts.field.languages')} />
        </div>
        <TextField {...form.field('note')} label={text('contacts.field.note')} multiline />
      </Section>
    </>
  );
}
