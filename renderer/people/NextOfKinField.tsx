import type { ReactNode } from 'react';
import type { NextOfKin } from '../../shared/people/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { LanguagesField } from '../components/fields/LanguagesField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import { KinRecord } from './KinRecord.tsx';
import { NEVER } from './new-items.ts';

/** Whom to tell, how to reach them, and what the person allows them to be told. */
export function NextOfKinField(props: FieldProps<NextOfKin[]>): ReactNode {
  const text = useText();
  const change = (id: string, part: Partial<NextOfKin>) =>
    props.onChange(props.value.map((kin) => (kin.id === id ? { ...kin, ...part } : kin)));
  return (
    <ItemsField
      {...props}
      label={text('person.section.nextOfKin')}
      add={text('person.add.nextOfKin')}
      itemName={(number) => text('person.item.nextOfKin', { number })}
      create={(id): NextOfKin => ({
        id,
        name: '',
        relation: 'other',
        personId: null,
        reach: '',
        languages: [],
        mayBeTold: 'unknown',
        confirmed: NEVER,
      })}
    >
      {(kin, field) => (
        <>
          <TextField {...field('name')} label={text('person.field.kinName')} />
          <ChoiceField
            {...field('relation')}
            label={text('person.field.relation')}
            choices={choices.relation(text)}
          />
          <TextField {...field('reach')} label={text('person.field.reach')} />
          <ChoiceField
            {...field('mayBeTold')}
            label={text('person.field.mayBeTold')}
            choices={choices.mayBeTold(text)}
          />
          <LanguagesField {...field('languages')} label={text('people.field.languages')} />
          <KinRecord
            personId={kin.personId}
            error={field('personId').error}
            onFound={({ id, displayName }) =>
              change(kin.id, { personId: id, name: kin.name === '' ? displayName : kin.name })
            }
            onRemove={() => change(kin.id, { personId: null })}
          />
        </>
      )}
    </ItemsField>
  );
}
