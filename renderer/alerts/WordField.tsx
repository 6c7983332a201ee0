import type { ReactNode } from 'react';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import type { LabelledField } from '../components/fields/field.ts';
import { useText } from '../text/use-text.ts';

interface Props<Word extends string> extends LabelledField<Word | null> {
  words: readonly Word[];
  wordName: (word: Word) => string;
}

/** One word of the standard, or none: an alert out of a file may lack it. */
export function WordField<Word extends string>({
  words,
  wordName,
  value,
  onChange,
  ...rest
}: Props<Word>): ReactNode {
  const text = useText();
  return (
    <ChoiceField<Word | ''>
      {...rest}
      value={value ?? ''}
      choices={[
        ...(value === null ? [{ value: '' as const, label: text('alerts.choose.notSaid') }] : []),
        ...words.map((word) => ({ value: word, label: wordName(word) })),
      ]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
