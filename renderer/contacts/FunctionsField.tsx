import type { ReactNode } from 'react';
import { FUNCTIONS, type EntryFunction } from '../../shared/contacts/schema.ts';
import type { FieldProps } from '../components/fields/field.ts';
import { ManyField } from '../components/fields/ManyField.tsx';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';

/** What an entry is asked for in an emergency: the functions of the coverage matrix. */
export function FunctionsField({ value, onChange, ...rest }: FieldProps<EntryFunction[]>): ReactNode {
  const text = useText();
  return (
    <ManyField
      {...rest}
      label={text('contacts.field.functions')}
      description={text('contacts.field.functionsHint')}
      options={choices.function(text).map((choice) => ({ ...choice, search: fold(choice.label), hint: '' }))}
      nothing={text('contacts.functionNothing')}
      value={value}
      onChange={(chosen) => onChange(FUNCTIONS.filter((name) => chosen.includes(name)))}
    />
  );
}
