import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { instantOf, localOf } from '../../../shared/kernel/time-zones.ts';
import { useText } from '../../text/use-text.ts';
import type { LabelledField } from './field.ts';
import { PartialDateField } from './PartialDateField.tsx';

interface Parts {
  date: string | null;
  time: string;
}

interface Props extends LabelledField<string | null> {
  /** Zone whose clocks are meant; left out: the clocks here. When it changes, what they show stays. */
  timeZone?: string;
}

/** Day and time by the clock, to the minute; empty is "not known". Kept as an instant. */
export function InstantField({ timeZone, ...props }: Props): ReactNode {
  const { value, onChange, label, error } = props;
  const text = useText();
  const [parts, setParts] = useState<Parts>(() => partsOf(value, timeZone));
  const [given, setGiven] = useState(value);
  // A value from outside, such as a restored draft, replaces what is typed.
  if (value !== given) {
    setGiven(value);
    if (value !== typedInstant(parts, timeZone)) setParts(partsOf(value, timeZone));
  }

  const change = (part: Partial<Parts>) => {
    const next = { ...parts, ...part };
    setParts(next);
    setGiven(typedInstant(next, timeZone));
    onChange(typedInstant(next, timeZone));
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

function partsOf(value: string | null, timeZone: string | undefined): Parts {
  const at = value === null ? null : new Date(value);
  if (at === null || Number.isNaN(at.getTime())) return { date: null, time: '' };
  const local =
    timeZone === undefined
      ? new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString()
      : localOf(at.toISOString(), timeZone);
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** The instant that the parts make; parts that make none become a text that the schema refuses, never a lost entry. */
function typedInstant({ date, time }: Parts, timeZone: string | undefined): string | null {
  if (date === null && time === '') return null;
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  const local = `${date ?? ''}T${(match?.[1] ?? '').padStart(2, '0')}:${match?.[2] ?? ''}:00`;
  const at = new Date(local);
  if (Number.isNaN(at.getTime())) return `${date ?? ''} ${time}`;
  return timeZone === undefined ? at.toISOString() : instantOf(local, timeZone);
}
