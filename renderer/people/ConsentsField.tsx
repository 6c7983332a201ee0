import type { ReactNode } from 'react';
import type { Consent } from '../../shared/people/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';

/** What somebody allowed: for which purpose, to whom, on which legal basis. One withdrawn stays on record. */
export function ConsentsField(props: FieldProps<Consent[]>): ReactNode {
  const text = useText();
  const channels = [{ value: '' as const, label: text('person.channel.none') }, ...choices.channel(text)];
  return (
    <ItemsField
      {...props}
      label={text('person.section.consents')}
      add={text('person.add.consent')}
      itemName={(number) => text('person.item.consent', { number })}
      create={(id): Consent => ({
        id,
        purpose: 'registration',
        recipient: '',
        basis: 'consent',
        state: 'given',
        on: today(),
        how: 'in-person',
        note: '',
      })}
    >
      {(_consent, field) => {
        const how = field('how');
        return (
          <>
            <ChoiceField
              {...field('purpose')}
              label={text('person.field.consentPurpose')}
              choices={choices.consentPurpose(text)}
            />
            <TextField
              {...field('recipient')}
              label={text('person.field.recipient')}
              description={text('person.help.recipient')}
            />
            <ChoiceField
              {...field('state')}
              label={text('person.field.consentState')}
              choices={choices.consentState(text)}
            />
            <ChoiceField
              {...field('basis')}
              label={text('person.field.basis')}
              description={text('person.help.basis')}
              choices={choices.basis(text)}
            />
            <DateField {...field('on')} label={text('person.field.consentOn')} />
            <ChoiceField
              {...how}
              value={how.value ?? ''}
              label={text('person.field.consentHow')}
              choices={channels}
              onChange={(next) => how.onChange(next === '' ? null : next)}
            />
            <TextField {...field('note')} label={text('people.field.note')} />
          </>
        );
      }}
    </ItemsField>
  );
}
