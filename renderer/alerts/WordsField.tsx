import type { ReactNode } from 'react';
import type { LabelledField } from '../components/fields/field.ts';
import { ManyField } from '../components/fields/ManyField.tsx';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';

interface Props<Word extends string> extends LabelledField<Word[]> {
  words: readonly Word[];
  wordName: (word: Word) => string;
}

/** Several words of the standard. */
export function WordsField<Word extends string>({
  words,
  wordName,
  onChange,
  ...rest
}: Props<Word>): ReactNode {
  const text = useText();
  return (
    <ManyField
      {...rest}
      options={words.map((word) => ({
        value: word,
        label: wordName(word),
        search: fold(wordName(word)),
        hint: '',
      }))}
      nothing={text('alerts.choose.nothing')}
      onChange={(chosen) => onChange(words.filter((word) => chosen.includes(word)))}
    />
  );
}
