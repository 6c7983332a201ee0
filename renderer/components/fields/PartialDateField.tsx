import { Checkbox, Input, NativeSelect, TextInput } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { dateText } from '../../text/dates.ts';
import { currentLocale } from '../../text/text.ts';
import { useText } from '../../text/use-text.ts';
import { safeParsePartialDate } from '../../../shared/kernel/dates.ts';
import type { LabelledField } from './field.ts';

interface Parts {
  day: string;
  month: string;
  year: string;
  about: boolean;
}

interface Props extends LabelledField<string | null> {
  /** Day and month are needed: the field gives whole dates only, and asks for no "about". */
  whole?: boolean;
}

/** A date as far as it is known: day, month, year, each typed where it stands; the year alone will do. */
export function PartialDateField({
  label,
  description,
  required = false,
  value,
  error,
  onChange,
  whole = false,
  autoFocus = false,
}: Props): ReactNode {
  const text = useText();
  const id = useId();
  const [parts, setParts] = useState<Parts>(() => partsOf(value));
  const [given, setGiven] = useState(value);
  // A value from outside, such as a restored draft, replaces what is typed.
  if (value !== given) {
    setGiven(value);
    if (value !== dateOfParts(parts)) setParts(partsOf(value));
  }

  const change = (part: Partial<Parts>) => {
    const next = { ...parts, ...part };
    const date = dateOfParts(next);
    setParts(next);
    setGiven(date);
    onChange(date);
  };
  const readable = value !== null && safeParsePartialDate(value) !== null ? value : null;
  return (
    <fieldset className="date-field" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className="mantine-InputWrapper-label field-legend">
        {label}
        {required && <span aria-hidden> *</span>}
      </legend>
      {description !== undefined && <Input.Description>{description}</Input.Description>}
      <div className="date-parts">
        <TextInput
          aria-label={`${label}: ${text('common.date.day')}`}
          placeholder={text('common.date.day')}
          value={parts.day}
          inputMode="numeric"
          maxLength={2}
          autoFocus={autoFocus}
          error={error !== undefined}
          className="date-day"
          onChange={(event) => change({ day: digits(event.currentTarget.value) })}
        />
        <NativeSelect
          aria-label={`${label}: ${text('common.date.month')}`}
          value={parts.month}
          error={error !== undefined}
          className="date-month"
          data={[{ value: '', label: text('common.date.month') }, ...months()]}
          onChange={(event) => change({ month: event.currentTarget.value })}
        />
        <TextInput
          aria-label={`${label}: ${text('common.date.year')}`}
          placeholder={text('common.date.year')}
          value={parts.year}
          inputMode="numeric"
          maxLength={4}
          error={error !== undefined}
          className="date-year"
          onChange={(event) => change({ year: digits(event.currentTarget.value) })}
        />
        {!whole && (
          <Checkbox
            label={text('common.date.about')}
            title={text('common.date.aboutHint')}
            checked={parts.about}
            onChange={(event) => change({ about: event.currentTarget.checked })}
          />
        )}
        {readable !== null && (whole || parts.day === '' || parts.about) && (
          <span className="date-echo">{dateText(readable)}</span>
        )}
      </div>
      {error !== undefined && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
    </fieldset>
  );
}

/** The names of the months, with their numbers: people type either. */
function months(): { value: string; label: string }[] {
  const format = new Intl.DateTimeFormat(currentLocale(), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: format.format(new Date(Date.UTC(2001, index, 1))),
  }));
}

function digits(typed: string): string {
  // Arabic and Persian digits are what many keyboards give.
  return typed.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0x0f)).replace(/\D/g, '');
}

function partsOf(value: string | null): Parts {
  const parts = value === null ? null : safeParsePartialDate(value);
  if (parts === null) return { day: '', month: '', year: '', about: false };
  const pad = (part: number | null) => (part === null ? '' : String(part).padStart(2, '0'));
  return {
    day: parts.day === null ? '' : String(parts.day),
    month: pad(parts.month),
    year: String(parts.year).padStart(4, '0'),
    about: parts.approximate,
  };
}

/** The date that the parts make; parts that make none become a text that the schema refuses, never a lost entry. */
function dateOfParts({ day, month, year, about }: Parts): string | null {
  if (day === '' && month === '' && year === '') return null;
  const parts = [year, month, day === '' ? '' : day.padStart(2, '0')];
  while (parts.at(-1) === '') parts.pop();
  return parts.join('-') + (about ? '~' : '');
}
