import type { ReactNode } from 'react';
import { z } from 'zod';
import { RecordId } from '../../../shared/kernel/ids.ts';
import { OfficerInput } from '../../../shared/mission/schema.ts';
import { ItemsField, newItemId } from '../../components/fields/ItemsField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { useFields } from '../../components/use-fields.ts';
import { useText } from '../../text/use-text.ts';
import { Step } from './Step.tsx';

interface Props {
  initial: OfficerInput[];
  onBack: () => void;
  onDone: (officers: OfficerInput[]) => void;
}

/** The ids live in this step only: the core gives officers their own. */
const Officers = z.strictObject({
  officers: z
    .array(OfficerInput.extend({ id: RecordId }))
    .min(1)
    .max(20),
});

/** Who works here; the first is whoever sits at the keyboard. */
export function OfficersStep({ initial, onBack, onDone }: Props): ReactNode {
  const text = useText();
  const form = useFields(Officers, { officers: initial.map((officer) => ({ id: newItemId(), ...officer })) });
  return (
    <Step
      title={text('gate.wizard.officers.title')}
      lead={text('gate.wizard.officers.lead')}
      onBack={onBack}
      onNext={() => form.check(({ officers }) => onDone(officers.map(({ name, post }) => ({ name, post }))))}
    >
      <ItemsField
        {...form.field('officers')}
        label={text('gate.wizard.officers.title')}
        add={text('gate.wizard.officers.add')}
        itemName={(number) => text('gate.wizard.officers.number', { number })}
        least={1}
        create={(id) => ({ id, name: '', post: '' })}
      >
        {(_officer, field) => (
          <>
            <TextField {...field('name')} label={text('gate.wizard.officers.name')} required />
            <TextField
              {...field('post')}
              label={text('gate.wizard.officers.post')}
              placeholder={text('gate.wizard.officers.postHint')}
            />
          </>
        )}
      </ItemsField>
    </Step>
  );
}
