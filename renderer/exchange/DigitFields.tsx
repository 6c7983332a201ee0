import { TextInput } from '@mantine/core';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { ROW_SHAPE, ROWS, fillFrom, placeOf } from './digits.ts';

interface Props {
  fields: readonly string[];
  onChange: (fields: string[]) => void;
  /** Fields to be heard again. */
  marked: ReadonlySet<number>;
}

/** The digits of a fingerprint, group by group: a full group leads to the next, Backspace in an empty one to the one before. */
export function DigitFields({ fields, onChange, marked }: Props): ReactNode {
  const text = useText();
  const inputs = useRef<(HTMLInputElement | null)[]>([]);

  const type = (field: number, typed: string) => {
    const filled = fillFrom(fields, field, typed);
    onChange(filled.fields);
    const isLonger = typed.length > (fields[field] ?? '').length;
    if (isLonger && filled.next !== field) inputs.current[filled.next]?.focus();
  };
  const onKeyDown = (field: number, event: KeyboardEvent) => {
    if (event.key !== 'Backspace' || fields[field] !== '' || field === 0) return;
    event.preventDefault();
    inputs.current[field - 1]?.focus();
  };
  return (
    <div className="digit-rows" dir="ltr">
      {ROWS.map((row) => (
        <div
          key={row}
          className="digit-row"
          role="group"
          aria-label={text('exchange.confirm.row', { row: row + 1 })}
        >
          {ROW_SHAPE.map((length, index) => {
            const field = row * ROW_SHAPE.length + index;
            const place = placeOf(field);
            return (
              <TextInput
                key={field}
                ref={(element) => {
                  inputs.current[field] = element;
                }}
                className="digit-field"
                data-length={length}
                aria-label={text(length === 1 ? 'exchange.confirm.check' : 'exchange.confirm.group', {
                  ...place,
                })}
                error={marked.has(field)}
                value={fields[field] ?? ''}
                inputMode="numeric"
                autoComplete="off"
                spellCheck={false}
                autoFocus={field === 0}
                size="md"
                onFocus={(event) => event.currentTarget.select()}
                onChange={(event) => type(field, event.currentTarget.value)}
                onKeyDown={(event) => onKeyDown(field, event)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
