import type { ReactNode } from 'react';
import { CALENDARS, type Calendar, type WrittenDate } from '../../shared/people/schema.ts';
import { readTypedDate } from '../../shared/kernel/typed-dates.ts';
import { safeParsePartialDate } from '../../shared/kernel/dates.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { part } from '../components/fields/part.ts';
import { PartialDateField } from '../components/fields/PartialDateField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';
import { OtherCalendars } from './OtherCalendars.tsx';

interface Props {
  date: FieldProps<string | null>;
  written: FieldProps<WrittenDate>;
}

/**
 * A birth date in the calendar of the document: in ours as day, month, year; in another as it is written there, kept so, and
 * shown in ours. What cannot be read stays in the field and is refused, never lost.
 */
export function BirthField({ date, written }: Props): ReactNode {
  const text = useText();
  const { calendar, text: typed } = written.value;
  const label = text('people.field.birthDate');

  const change = (next: WrittenDate) => {
    written.onChange(next);
    if (next.calendar === 'gregorian' || next.text.trim() === '') {
      if (next.calendar !== 'gregorian' && written.value.text !== '') date.onChange(null);
      return;
    }
    const read = readTypedDate(next.text, next.calendar);
    date.onChange('gregorian' in read ? read.gregorian : next.text);
  };
  const chosen = (next: Calendar) =>
    change(next === 'gregorian' ? { calendar: next, text: '' } : { calendar: next, text: typed });
  const isReadable = date.value !== null && safeParsePartialDate(date.value) !== null;
  return (
    <div className="birth-field">
      <div className="birth-row">
        {calendar === 'gregorian' ? (
          <PartialDateField {...date} label={label} />
        ) : (
          <div className="birth-written">
            <TextField
              {...part(written, 'text')}
              label={label}
              description={text('person.help.written')}
              error={faultText(typed, calendar, text) ?? date.error}
              onChange={(next) => change({ calendar, text: next })}
            />
          </div>
        )}
        <div className="birth-calendar">
          <ChoiceField
            {...part(written, 'calendar')}
            label={text('person.field.calendar')}
            choices={CALENDARS.map((value) => ({ value, label: text(`person.calendar.${value}`) }))}
            onChange={chosen}
          />
        </div>
      </div>
      {isReadable && date.value !== null && <OtherCalendars date={date.value} without={calendar} />}
    </div>
  );
}

function faultText(typed: string, calendar: Calendar, text: ReturnType<typeof useText>): string | undefined {
  if (typed.trim() === '') return undefined;
  const read = readTypedDate(typed, calendar);
  if (!('fault' in read)) return undefined;
  return read.fault === 'other-calendar'
    ? text('person.dateFault.other-calendar', { calendar: text(`person.calendar.${read.calendar}`) })
    : text(`person.dateFault.${read.fault}`);
}
