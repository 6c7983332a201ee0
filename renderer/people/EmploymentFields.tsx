import type { ReactNode } from 'react';
import type { Employment } from '../../shared/people/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { part } from '../components/fields/part.ts';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';

/** Work in the host State, and who pays for an evacuation under the contract. */
export function EmploymentFields(props: FieldProps<Employment>): ReactNode {
  const text = useText();
  return (
    <div className="fields">
      <TextField {...part(props, 'employer')} label={text('person.field.employer')} />
      <TextField {...part(props, 'occupation')} label={text('person.field.occupation')} />
      <ChoiceField
        {...part(props, 'evacuationPaidBy')}
        label={text('person.field.evacuationPaidBy')}
        choices={choices.whoPays(text)}
      />
      <TextField
        {...part(props, 'clause')}
        label={text('person.field.clause')}
        description={text('person.help.clause')}
      />
      <DateField {...part(props, 'contractEndsOn')} label={text('person.field.contractEndsOn')} />
    </div>
  );
}
