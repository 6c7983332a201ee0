import type { ReactNode } from 'react';
import { DUTY_DAYS, type DutyHours } from '../../shared/contacts/schema.ts';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { ManyField } from '../components/fields/ManyField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';

const WORKING: readonly DutyHours['days'][number][] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
];

/** When somebody is on duty, by day of the week and on public holidays, in the office's zone. */
export function DutyHoursField(props: FieldProps<DutyHours[]>): ReactNode {
  const text = useText();
  const days = choices.dutyDay(text).map((day) => ({ ...day, search: fold(day.label), hint: '' }));
  return (
    <ItemsField
      {...props}
      label={text('contacts.field.dutyHours')}
      add={text('contacts.duty.add')}
      itemName={(number) => text('contacts.duty.number', { number })}
      create={(id): DutyHours => ({ id, days: [...WORKING], from: '08:00', until: '17:00' })}
    >
      {(_hours, field) => {
        const { value, onChange, ...rest } = field('days');
        return (
          <>
            <ManyField
              {...rest}
              label={text('contacts.duty.days')}
              options={days}
              nothing={text('contacts.duty.noDay')}
              value={value}
              onChange={(chosen) => onChange(DUTY_DAYS.filter((day) => chosen.includes(day)))}
            />
            <TextField
              {...field('from')}
              label={text('contacts.duty.from')}
              description={text('contacts.duty.timeHint')}
              leftToRight
            />
            <TextField {...field('until')} label={text('contacts.duty.until')} leftToRight />
          </>
        );
      }}
    </ItemsField>
  );
}
