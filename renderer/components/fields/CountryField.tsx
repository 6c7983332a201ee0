import { useMemo, type ReactNode } from 'react';
import { countryEntries } from '../../text/countries.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { LabelledField } from './field.ts';
import { SearchSelect } from './SearchSelect.tsx';

interface Props extends LabelledField<string | null> {
  /** Also the codes for people without a State, such as stateless. */
  special?: boolean;
}

/** A State, found by its name in the interface language, in English, or by its code. */
export function CountryField({ special = false, errorAt: _errorAt, ...rest }: Props): ReactNode {
  const text = useText();
  const options = useCountryOptions(special);
  return <SearchSelect {...rest} options={options} nothing={text('common.fields.noState')} />;
}

/** The States to choose from, in the order of the interface language. */
export function useCountryOptions(special: boolean) {
  const language = useLanguage();
  return useMemo(
    () =>
      countryEntries(language, special).map(({ code, name, search }) => ({
        value: code,
        label: name,
        search,
        hint: code,
      })),
    [special, language],
  );
}
