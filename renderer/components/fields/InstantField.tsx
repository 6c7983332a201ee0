import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import type { LabelledField } from './field.ts';
import { PartialDateField } from './PartialDateField.tsx';

interface Parts {
  date: string | null;
  time: string;
}

/** Day and time on the clocks here, to the minute; empty is "not known". Kept as an instant. */
export function InstantField(props: LabelledField<string | null>): ReactNode {
  const { value, onChange, label, error } = props;
  const text = useText();
  const [parts, setParts] = useState<Parts>(() => partsOf(value));
  const [given, setGiven] = useState(value);
  // A value from outside, such as a restored draft, replaces what is typed.
  if (value !== given) {
    setGiven(value);
    if (value !== instantOf(parts)) setParts(partsOf(value));
  }

  const change = (part: Partial<Parts>) => {
    const next = { ...parts, ...part };
    setParts(next);
    setGiven(instantOf(next));
    onChange(instantOf(next));
  };
  return (
    <div className="instant-field">
      <PartialDateField {...props} whole value={parts.date} onChange={(date) => change({ date })} />
      <TextInput
        aria-label={`${label}: ${text('common.date.time')}`}
        placeholder="00:00"
        value={parts.time}
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        error={error !== undefined}
        className="instant-time"
        onChange={(event) => change({ time: clockTime(event.currentTarget.value) })}
      />
    </div>
  );
}

/** Arabic and Persian digits, and `9.05` or `0905`, are what many people type. */
function clockTime(typed: string): string {
  const digits = typed
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0x0f))
    .replace(/[.h]/g, ':')
    .replace(/[^\d:]/g, '');
  return /^\d{4}$/.test(digits) ? `${digits.slice(0, 2)}:${digits.slice(2)}` : digits;
}

function partsOf(value: string | null): Parts {
  const at = value === null ? null : new Date(value);
  if (at === null || Number.isNaN(at.getTime())) return { date: null, time: '' };
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** The instant that the parts make; parts that make none become a text that the schema refuses, never a lost entry. */
function instantOf({ date, time }: Parts): string | null {
  if (date === null && time === '') return null;
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  const at = new Date(`${date ?? ''}T${(match?.[1] ?? '').padStart(2, '0')}:${match?.[2] ?? ''}:00`);
  return Number.isNaN(at.getTime()) ? `${date ?? ''} ${time}` : at.toISOString();
}
