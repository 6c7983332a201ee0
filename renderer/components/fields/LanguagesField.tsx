import { useMemo, type ReactNode } from 'react';
import { languageEntries } from '../../text/languages.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { LabelledField } from './field.ts';
import { ManyField } from './ManyField.tsx';

/** Languages that somebody speaks, found by name in the interface language, in English, or in itself. */
export function LanguagesField(props: LabelledField<string[]>): ReactNode {
  const text = useText();
  const language = useLanguage();
  const options = useMemo(
    () =>
      languageEntries(language).map(({ tag, name, search }) => ({
        value: tag,
        label: name,
        search,
        hint: tag,
      })),
    [language],
  );
  return <ManyField {...props} options={options} nothing={text('common.fields.noLanguage')} />;
}
