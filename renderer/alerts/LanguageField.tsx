import { useMemo, type ReactNode } from 'react';
import type { LabelledField } from '../components/fields/field.ts';
import { SearchSelect } from '../components/fields/SearchSelect.tsx';
import { languageEntries, languageName } from '../text/languages.ts';
import { useLanguage, useText } from '../text/use-text.ts';

/** One language, found by name. A tag that is not among them, such as `en-CA`, stays as it is. */
export function LanguageField({ value, onChange, label, error }: LabelledField<string>): ReactNode {
  const text = useText();
  const language = useLanguage();
  const options = useMemo(() => {
    const known = languageEntries(language).map(({ tag, name, search }) => ({
      value: tag,
      label: name,
      search,
      hint: tag,
    }));
    if (known.some((option) => option.value === value)) return known;
    return [{ value, label: languageName(value), search: value, hint: value }, ...known];
  }, [language, value]);
  return (
    <SearchSelect
      label={label}
      error={error}
      options={options}
      value={value}
      nothing={text('common.fields.noLanguage')}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen);
      }}
    />
  );
}
