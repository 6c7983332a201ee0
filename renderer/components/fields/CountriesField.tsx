import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { useCountryOptions } from './CountryField.tsx';
import type { LabelledField } from './field.ts';
import { ManyField } from './ManyField.tsx';

/** Several nationalities, also the codes for people without one. */
export function CountriesField({
  special = false,
  ...rest
}: LabelledField<string[]> & { special?: boolean }): ReactNode {
  const text = useText();
  return <ManyField {...rest} options={useCountryOptions(special)} nothing={text('common.fields.noState')} />;
}
