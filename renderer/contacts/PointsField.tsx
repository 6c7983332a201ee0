import type { ReactNode } from 'react';
import type { OfficePoint } from '../../shared/contacts/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import { MarksField } from './MarksField.tsx';

const NEVER = { at: null, channel: null, by: '' };

/** Ways to reach an office or a place, each with what it is for. */
export function PointsField(props: FieldProps<OfficePoint[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('contacts.field.points')}
      add={text('contacts.point.add')}
      itemName={(number) => text('contacts.point.number', { number })}
      create={(id): OfficePoint => ({
        id,
        kind: 'phone',
        value: '',
        marks: [],
        note: '',
        confirmed: NEVER,
        failedAt: null,
        until: null,
      })}
    >
      {(point, field) => (
        <>
          <ChoiceField
            {...field('kind')}
            label={text('contacts.point.kind')}
            choices={choices.pointKind(text)}
          />
          <TextField
            {...field('value')}
            label={text('contacts.point.value')}
            type={typeOf(point.kind)}
            leftToRight
          />
          <MarksField {...field('marks')} />
          <TextField {...field('note')} label={text('contacts.point.note')} />
          <DateField {...field('until')} label={text('contacts.point.until')} />
        </>
      )}
    </ItemsField>
  );
}

function typeOf(kind: OfficePoint['kind']): 'email' | 'tel' | 'text' {
  if (kind === 'email') return 'email';
  return kind === 'phone' || kind === 'mobile' || kind === 'satellite' ? 'tel' : 'text';
}
