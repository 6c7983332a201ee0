import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { LabelledField } from './field.ts';

/** Several short texts, one a line. */
export function LinesField({ value, onChange, errorAt, error, ...rest }: LabelledField<string[]>): ReactNode {
  const [typed, setTyped] = useState(value.join('\n'));
  const [given, setGiven] = useState(value);
  // A value from outside, such as a restored draft, replaces what is typed.
  if (value !== given) {
    setGiven(value);
    if (value.join('\n') !== linesOf(typed).join('\n')) setTyped(value.join('\n'));
  }
  return (
    <Textarea
      {...rest}
      autosize
      minRows={2}
      maxRows={8}
      dir="auto"
      value={typed}
      error={error ?? value.map((_, index) => errorAt(String(index))).find((found) => found !== undefined)}
      onChange={(event) => {
        const lines = linesOf(event.currentTarget.value);
        setTyped(event.currentTarget.value);
        setGiven(lines);
        onChange(lines);
      }}
    />
  );
}

function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
