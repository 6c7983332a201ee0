import type { ReactNode } from 'react';
import type { PersonName } from '../../shared/people/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField, type ItemField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Folded } from '../components/Folded.tsx';
import { currentLocale } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { choices, SCRIPTS, scriptName } from './choices.ts';
import { nameWith } from './new-items.ts';
import { scriptOf } from './scripts.ts';

/** The names of a person, each in its script: parts as they stand on the document, never split by guess. */
export function NamesField(props: FieldProps<PersonName[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      onChange={(names) => props.onChange(names.map((name) => withScript(name, props.value)))}
      label={text('people.field.names')}
      add={text('people.add.name')}
      itemName={(number) => text('people.item.name', { number })}
      least={1}
      create={(id): PersonName => nameWith(id)}
    >
      {(name, field, index) => (
        <>
          <TextField {...field('given')} label={text('people.field.given')} autoFocus={index === 0} />
          <TextField {...field('surname')} label={text('people.field.surname')} />
          {index > 0 && <KindField field={field} />}
          {name.kind === 'alias' && (
            <TextField
              {...field('source')}
              label={text('person.field.source')}
              description={text('person.help.source')}
            />
          )}
          <Folded as="details" title={text('person.details.name')} open={hasMore(name)}>
            <MoreOfName name={name} field={field} isFirst={index === 0} />
          </Folded>
        </>
      )}
    </ItemsField>
  );
}

function MoreOfName({
  name,
  field,
  isFirst,
}: {
  name: PersonName;
  field: ItemField<PersonName>;
  isFirst: boolean;
}): ReactNode {
  const text = useText();
  const scripts = SCRIPTS.map((value): { value: string; label: string } => ({
    value,
    label: scriptName(value, currentLocale()),
  }));
  const known = scripts.some(({ value }) => value === name.script)
    ? scripts
    : [...scripts, { value: name.script, label: scriptName(name.script, currentLocale()) }];
  return (
    <>
      <TextField {...field('patronymic')} label={text('person.field.patronymic')} />
      <ChoiceField {...field('order')} label={text('person.field.order')} choices={choices.nameOrder(text)} />
      <ChoiceField {...field('script')} label={text('people.field.script')} choices={known} />
      {isFirst && <KindField field={field} />}
    </>
  );
}

function KindField({ field }: { field: ItemField<PersonName> }): ReactNode {
  const text = useText();
  return (
    <ChoiceField {...field('kind')} label={text('people.field.nameKind')} choices={choices.nameKind(text)} />
  );
}

function hasMore(name: PersonName): boolean {
  return name.patronymic !== '' || name.order !== 'unknown';
}

/** The script follows what is typed, as long as nobody chose another. */
function withScript(name: PersonName, before: readonly PersonName[]): PersonName {
  const old = before.find(({ id }) => id === name.id);
  const typed = (one: PersonName) => `${one.given} ${one.patronymic} ${one.surname}`;
  if (old === undefined || typed(old) === typed(name)) return name;
  const followed = scriptOf(typed(old)) ?? 'Latn';
  const script = scriptOf(typed(name));
  return script !== null && old.script === followed ? { ...name, script } : name;
}
