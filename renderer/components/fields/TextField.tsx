import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LabelledField } from './field.ts';

interface Props extends LabelledField<string> {
  /** Several lines. */
  multiline?: boolean;
  /** Numbers, codes, addresses of machines: left to right in every language. */
  leftToRight?: boolean;
  type?: 'text' | 'tel' | 'email';
  placeholder?: string;
}

/** Text, one line or several. */
export function TextField({
  multiline = false,
  leftToRight = false,
  errorAt: _errorAt,
  onChange,
  type,
  error,
  ...rest
}: Props): ReactNode {
  const shared = {
    ...rest,
    // A dialog puts the keyboard on what is so marked, else on its own close button.
    'data-autofocus': rest.autoFocus === true || undefined,
    error: error ?? null,
    dir: leftToRight ? 'ltr' : 'auto',
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return multiline ? (
    <Textarea autosize minRows={3} maxRows={12} {...shared} />
  ) : (
    <TextInput type={type ?? 'text'} {...shared} />
  );
}
