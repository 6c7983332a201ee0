import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { AlertRing } from '../../shared/alerts/schema.ts';
import type { LabelledField } from '../components/fields/field.ts';
import { useText } from '../text/use-text.ts';
import { cornersText, ringsOf } from './corners.ts';

/** An outline is refused by the schema as soon as it has no corners: what cannot be read is kept as such. */
const UNREADABLE: AlertRing[] = [[]];

/** The outlines of an area by their corners, typed. */
export function CornersField({
  value,
  onChange,
  errorAt,
  error,
  ...rest
}: LabelledField<AlertRing[]>): ReactNode {
  const text = useText();
  const [typed, setTyped] = useState(() => cornersText(value));
  const isUnreadable = ringsOf(typed) === null;
  return (
    <Textarea
      {...rest}
      autosize
      minRows={2}
      maxRows={10}
      dir="ltr"
      spellCheck={false}
      description={text('alerts.field.cornersHint')}
      value={typed}
      error={error ?? errorAt('0') ?? (isUnreadable && errorAt('0.0') !== undefined)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(ringsOf(event.currentTarget.value) ?? UNREADABLE);
      }}
    />
  );
}
