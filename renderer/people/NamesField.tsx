import type { ReactNode } from 'react';
import type { PersonName } from '../../shared/people/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { currentLocale } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { choices, SCRIPTS, scriptName } from './choices.ts';

/** The names of a person, each in its script: parts as they stand on the document, never split by guess. */
export function NamesField(props: FieldProps<PersonName[]>): ReactNode {
  const text = useText();
  const scripts = SCRIPTS.map((value): { value: string; label: string } => ({
    value,
    label: scriptName(value, currentLocale()),
  }));
  return (
    <ItemsField
      {...props}
      label={text('people.field.names')}
      add={text('people.add.name')}
      itemName={(number) => text('people.item.name', { number })}
      least={1}
      create={(id): PersonName => ({
        id,
        kind: 'native',
        given: '',
        patronymic: '',
        surname: '',
        order: 'unknown',
        source: '',
        script: 'Latn',
      })}
    >
      {(_name, field, index) => (
        <>
          <TextField {...field('given')} label={text('people.field.given')} autoFocus={index === 0} />
          <TextField {...field('surname')} label={text('people.field.surname')} />
          <ChoiceField
            {...field('kind')}
            label={text('people.field.nameKind')}
            choices={choices.nameKind(text)}
          />
          <ChoiceField {...field('script')} label={text('people.field.script')} choices={scripts} />
        </>
      )}
    </ItemsField>
  );
}
