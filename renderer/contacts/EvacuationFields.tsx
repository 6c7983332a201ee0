import type { ReactNode } from 'react';
import type { Evacuation } from '../../shared/contacts/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { part } from '../components/fields/part.ts';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';

/** What the contract says about the cost of evacuation: whether there is a clause, who pays, its wording. */
export function EvacuationFields(props: FieldProps<Evacuation>): ReactNode {
  const text = useText();
  return (
    <>
      <div className="fields">
        <ChoiceField
          {...part(props, 'clause')}
          label={text('contacts.evacuation.clause')}
          choices={choices.evacuationClause(text)}
        />
        <ChoiceField
          {...part(props, 'payer')}
          label={text('contacts.evacuation.payer')}
          choices={choices.evacuationPayer(text)}
        />
      </div>
      <TextField {...part(props, 'text')} label={text('contacts.evacuation.text')} multiline />
    </>
  );
}
