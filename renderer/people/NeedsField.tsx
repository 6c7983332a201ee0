import type { ReactNode } from 'react';
import type { SpecificNeed } from '../../shared/people/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import { NEVER } from './new-items.ts';

/** Specific needs: a category and what has to be done about it, never a diagnosis. */
export function NeedsField(props: FieldProps<SpecificNeed[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('person.section.needs')}
      add={text('person.add.need')}
      itemName={(number) => text('person.item.need', { number })}
      create={(id): SpecificNeed => ({ id, category: 'medical', consequence: '', confirmed: NEVER })}
    >
      {(_need, field) => (
        <>
          <ChoiceField
            {...field('category')}
            label={text('person.field.needCategory')}
            choices={choices.need(text)}
          />
          <div className="need-consequence">
            <TextField
              {...field('consequence')}
              label={text('person.field.consequence')}
              description={text('person.help.consequence')}
            />
          </div>
        </>
      )}
    </ItemsField>
  );
}
