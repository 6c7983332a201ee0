import type { ReactNode } from 'react';
import type { OrganisationInput } from '../../shared/contacts/schema.ts';
import { CountryField } from '../components/fields/CountryField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { LanguagesField } from '../components/fields/LanguagesField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { PointsField } from './PointsField.tsx';

/** What every kind of entry has. */
type Reach = Pick<
  OrganisationInput,
  'points' | 'address' | 'city' | 'district' | 'countryCode' | 'languages' | 'note'
>;

interface Props {
  fields: { readonly [Name in keyof Reach]: FieldProps<Reach[Name]> };
  /** Fields of one kind alone that belong to where it is. */
  where?: ReactNode;
}

/** How to reach an entry, where it is, and what else is noted: the same for all kinds. */
export function ReachFields({ fields, where }: Props): ReactNode {
  const text = useText();
  return (
    <>
      <Section title={text('contacts.section.reach')}>
        <PointsField {...fields.points} />
      </Section>
      <Section title={text('contacts.section.where')}>
        <div className="fields">
          <TextField {...fields.city} label={text('contacts.field.city')} />
          <TextField {...fields.district} label={text('contacts.field.district')} />
          <CountryField {...fields.countryCode} label={text('contacts.field.countryCode')} />
          {where}
        </div>
        <TextField {...fields.address} label={text('contacts.field.address')} multiline />
      </Section>
      <Section title={text('contacts.section.about')}>
        <div className="fields">
          <LanguagesField {...fields.languages} label={text('contacts.field.languages')} />
        </div>
        <TextField {...fields.note} label={text('contacts.field.note')} multiline />
      </Section>
    </>
  );
}
