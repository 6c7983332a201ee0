import type { ReactNode } from 'react';
import type { Service } from '../../shared/contacts/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { NumberField } from '../components/fields/NumberField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';

/** What an employer, a recruiter or a vendor is contracted for. */
export function ServicesField(props: FieldProps<Service[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('contacts.field.contracted')}
      add={text('contacts.service.add')}
      itemName={(number) => text('contacts.service.number', { number })}
      create={(id): Service => ({
        id,
        kind: 'transport',
        description: '',
        capacity: null,
        unit: '',
        price: null,
        priceBasis: '',
        currency: '',
        validUntil: null,
        phone: '',
        confirmed: { at: null, channel: null, by: '' },
        failedAt: null,
      })}
    >
      {(_service, field) => {
        const currency = field('currency');
        return (
          <>
            <ChoiceField
              {...field('kind')}
              label={text('contacts.service.kind')}
              choices={choices.serviceKind(text)}
            />
            <TextField {...field('description')} label={text('contacts.service.description')} />
            <TextField {...field('phone')} label={text('contacts.service.phone')} type="tel" leftToRight />
            <DateField {...field('validUntil')} label={text('contacts.service.validUntil')} />
            <NumberField {...field('capacity')} label={text('contacts.service.capacity')} />
            <TextField
              {...field('unit')}
              label={text('contacts.service.unit')}
              description={text('contacts.service.unitHint')}
            />
            <NumberField {...field('price')} label={text('contacts.service.price')} />
            <TextField
              {...currency}
              label={text('contacts.service.currency')}
              description={text('contacts.service.currencyHint')}
              leftToRight
              onChange={(typed) => currency.onChange(typed.toUpperCase())}
            />
            <TextField
              {...field('priceBasis')}
              label={text('contacts.service.priceBasis')}
              description={text('contacts.service.priceBasisHint')}
            />
          </>
        );
      }}
    </ItemsField>
  );
}
