import type { ReactNode } from 'react';
import type { PersonAddress } from '../../shared/people/schema.ts';
import { CountryField } from '../components/fields/CountryField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';

/** Where somebody is or lives. */
export function AddressesField(props: FieldProps<PersonAddress[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('people.section.where')}
      add={text('people.add.address')}
      itemName={(number) => text('people.item.address', { number })}
      create={(id): PersonAddress => ({
        id,
        kind: 'residence',
        text: '',
        place: '',
        countryCode: null,
        latitude: null,
        longitude: null,
        accuracyM: null,
        confirmed: { at: null, channel: null, by: '' },
      })}
    >
      {(_address, field) => (
        <>
          <TextField {...field('text')} label={text('people.field.address')} />
          <TextField {...field('place')} label={text('people.field.place')} />
          <CountryField {...field('countryCode')} label={text('people.field.country')} />
        </>
      )}
    </ItemsField>
  );
}
