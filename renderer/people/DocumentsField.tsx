import type { ReactNode } from 'react';
import type { PersonDocument } from '../../shared/people/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { CountryField } from '../components/fields/CountryField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import { MrzLines } from './mrz/MrzLines.tsx';
import { documentWith } from './new-items.ts';

/** Travel and identity documents. */
export function DocumentsField(props: FieldProps<PersonDocument[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('people.section.documents')}
      add={text('people.add.document')}
      itemName={(number) => text('people.item.document', { number })}
      create={(id): PersonDocument => documentWith(id)}
    >
      {(document, field) => (
        <>
          <ChoiceField
            {...field('type')}
            label={text('people.field.documentType')}
            choices={choices.documentType(text)}
          />
          <TextField {...field('number')} label={text('people.field.documentNumber')} leftToRight />
          <CountryField {...field('issuer')} label={text('people.field.issuer')} special />
          <DateField {...field('issuedOn')} label={text('people.field.issuedOn')} />
          <DateField {...field('expiresOn')} label={text('people.field.expiresOn')} />
          <ChoiceField
            {...field('status')}
            label={text('person.field.documentStatus')}
            choices={choices.documentStatus(text)}
          />
          {document.mrz !== '' && <MrzLines lines={document.mrz} />}
        </>
      )}
    </ItemsField>
  );
}
