import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { Choice, FieldProps } from './field.ts';
import { ItemsField } from './ItemsField.tsx';
import { TextField } from './TextField.tsx';

interface Item<Kind extends string> {
  id: string;
  kind: Kind;
  value: string;
  note: string;
}

interface Props<Kind extends string, Value extends Item<Kind>> extends FieldProps<Value[]> {
  label: string;
  kinds: readonly Choice<Kind>[];
  create: (id: string) => Value;
}

/** Ways to reach somebody: kind, number or address as written, and a note. */
export function ContactPointsField<Kind extends string, Value extends Item<Kind>>({
  kinds,
  ...rest
}: Props<Kind, Value>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...rest}
      add={text('common.contactPoint.add')}
      itemName={(number) => text('common.contactPoint.number', { number })}
    >
      {(item, field) => (
        <>
          <ChoiceField {...field('kind')} label={text('common.contactPoint.kind')} choices={kinds} />
          <TextField
            {...field('value')}
            label={text('common.contactPoint.value')}
            type={
              item.kind === 'email'
                ? 'email'
                : item.kind === 'phone' || item.kind === 'mobile' || item.kind === 'satellite'
                  ? 'tel'
                  : 'text'
            }
            leftToRight
          />
          <TextField {...field('note')} label={text('common.contactPoint.note')} />
        </>
      )}
    </ItemsField>
  );
}
