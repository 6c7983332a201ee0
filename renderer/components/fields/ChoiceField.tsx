import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Choice, LabelledField } from './field.ts';

interface Props<Value extends string> extends LabelledField<Value> {
  choices: readonly Choice<Value>[];
}

/** One of a few: the system's own list, which types ahead and speaks. */
export function ChoiceField<Value extends string>({
  choices,
  errorAt: _errorAt,
  error,
  onChange,
  ...rest
}: Props<Value>): ReactNode {
  return (
    <NativeSelect
      {...rest}
      // A dialog puts the keyboard on what is so marked, else on its own close button.
      data-autofocus={rest.autoFocus === true || undefined}
      error={error ?? null}
      data={choices.map(({ value, label }) => ({ value, label }))}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    />
  );
}
