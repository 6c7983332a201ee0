import type { ReactNode } from 'react';
import type { ContactInput } from '../../shared/contacts/schema.ts';
import { DateField } from '../components/fields/DateField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';

type Deputies = ContactInput['deputies'];

/** Who stands in for the holder of an office. */
export function DeputiesField(props: FieldProps<Deputies>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('contacts.field.deputies')}
      add={text('contacts.deputies.add')}
      itemName={(number) => text('contacts.deputies.number', { number })}
      create={(id): Deputies[number] => ({ id, name: '', since: null })}
    >
      {(_deputy, field) => (
        <>
          <TextField {...field('name')} label={text('contacts.deputies.name')} required />
          <DateField {...field('since')} label={text('contacts.deputies.since')} />
        </>
      )}
    </ItemsField>
  );
}
