import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { WEEKDAYS, type DailyHours } from '../../shared/restrictions/schema.ts';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';

/** Hours of each day in which the restriction holds; without any it holds all day. */
export function HoursField(props: FieldProps<DailyHours[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('restrictions.field.hours')}
      add={text('restrictions.addHours')}
      itemName={(number) => text('restrictions.hoursNumber', { number })}
      create={(id): DailyHours => ({ id, from: '', until: '', days: [] })}
    >
      {(hours, field) => {
        const days = field('days');
        return (
          <>
            <TextField {...field('from')} label={text('restrictions.from')} leftToRight required />
            <TextField
              {...field('until')}
              label={text('restrictions.untilTime')}
              description={text('restrictions.nextDay')}
              leftToRight
              required
            />
            <Checkbox.Group
              label={text('restrictions.days')}
              description={text('restrictions.daysHint')}
              value={hours.days}
              onChange={(chosen: string[]) => days.onChange(WEEKDAYS.filter((day) => chosen.includes(day)))}
            >
              <span className="hours-days">
                {WEEKDAYS.map((day) => (
                  <Checkbox key={day} value={day} label={text(`restrictions.day.${day}`)} />
                ))}
              </span>
            </Checkbox.Group>
          </>
        );
      }}
    </ItemsField>
  );
}
