import type { ReactNode } from 'react';
import { CONTACT_MARKS, type OfficePoint } from '../../shared/contacts/schema.ts';
import type { FieldProps } from '../components/fields/field.ts';
import { ManyField } from '../components/fields/ManyField.tsx';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';

type Marks = OfficePoint['marks'];

/** What a number or address is for: day and night, emergency, fax… */
export function MarksField({ value, onChange, ...rest }: FieldProps<Marks>): ReactNode {
  const text = useText();
  return (
    <ManyField
      {...rest}
      label={text('contacts.point.marks')}
      options={choices.mark(text).map((mark) => ({ ...mark, search: fold(mark.label), hint: '' }))}
      nothing={text('contacts.point.noMark')}
      value={value}
      onChange={(chosen) => onChange(CONTACT_MARKS.filter((mark) => chosen.includes(mark)))}
    />
  );
}
