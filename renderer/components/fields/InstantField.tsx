import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LabelledField } from './field.ts';

/** Day and time here, to the minute; empty is "not known". Kept as an instant. */
export function InstantField({
  value,
  onChange,
  errorAt: _errorAt,
  error,
  ...rest
}: LabelledField<string | null>): ReactNode {
  return (
    <TextInput
      {...rest}
      type="datetime-local"
      value={localOf(value)}
      error={error ?? null}
      onChange={(event) => {
        const typed = new Date(event.currentTarget.value);
        onChange(Number.isNaN(typed.getTime()) ? null : typed.toISOString());
      }}
    />
  );
}

/** The instant on the clock of this place, as the browser's field writes it: `2026-11-24T09:05`. */
function localOf(value: string | null): string {
  if (value === null) return '';
  const at = new Date(value);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
