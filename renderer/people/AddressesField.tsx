import type { ReactNode } from 'react';
import type { PersonAddress } from '../../shared/people/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { CountryField } from '../components/fields/CountryField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { NumberField } from '../components/fields/NumberField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Folded } from '../components/Folded.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import { addressWith } from './new-items.ts';

const POSITION = ['latitude', 'longitude', 'accuracyM'] as const;

/** Where somebody is or lives, with the position as far as it is known. */
export function AddressesField(props: FieldProps<PersonAddress[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('people.section.where')}
      add={text('people.add.address')}
      itemName={(number) => text('people.item.address', { number })}
      create={(id): PersonAddress => addressWith(id)}
    >
      {(address, field) => (
        <>
          <TextField {...field('text')} label={text('people.field.address')} />
          <TextField {...field('place')} label={text('people.field.place')} />
          <CountryField {...field('countryCode')} label={text('people.field.country')} />
          <ChoiceField
            {...field('kind')}
            label={text('person.field.addressKind')}
            choices={choices.addressKind(text)}
          />
          <Folded
            as="details"
            title={text('person.details.position')}
            open={address.kind === 'position' || address.latitude !== null}
            forced={POSITION.some((name) => field(name).error !== undefined)}
          >
            <NumberField {...field('latitude')} label={text('person.field.latitude')} />
            <NumberField {...field('longitude')} label={text('person.field.longitude')} />
            <NumberField
              {...field('accuracyM')}
              label={text('person.field.accuracyM')}
              description={text('person.help.accuracyM')}
            />
          </Folded>
        </>
      )}
    </ItemsField>
  );
}
