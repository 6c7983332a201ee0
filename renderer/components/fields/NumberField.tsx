import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { LabelledField } from './field.ts';

interface Props extends LabelledField<number | null> {
  /** Whole numbers from 0; otherwise decimals and a sign may be typed. */
  whole?: boolean;
}

/** A number, typed; empty is "not known". What is no number is kept as `NaN`, which the schema refuses. */
export function NumberField({
  whole = false,
  value,
  onChange,
  errorAt: _errorAt,
  error,
  ...rest
}: Props): ReactNode {
  const [typed, setTyped] = useState(textOf(value));
  const [given, setGiven] = useState(value);
  // A value from outside, such as a restored draft, replaces what is typed.
  if (!Object.is(value, given)) {
    setGiven(value);
    if (!Object.is(value, numberOf(typed))) setTyped(textOf(value));
  }
  return (
    <TextInput
      {...rest}
      value={typed}
      error={error ?? null}
      dir="ltr"
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      className="number-field"
      onChange={(event) => {
        const next = latinDigits(event.currentTarget.value).replace(whole ? /\D/g : /[^\d.-]/g, '');
        setTyped(next);
        setGiven(numberOf(next));
        onChange(numberOf(next));
      }}
    />
  );
}

/** Arabic and Persian digits, the decimal comma and the true minus are what many keyboards give. */
function latinDigits(typed: string): string {
  return typed
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0x0f))
    .replace(/[,٫]/g, '.')
    .replace(/−/g, '-');
}

function numberOf(typed: string): number | null {
  return typed === '' ? null : Number(typed);
}

function textOf(value: number | null): string {
  return value === null || Number.isNaN(value) ? '' : String(value);
}
