import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import type { LabelledField } from './field.ts';
import { SearchSelect, type SearchOption } from './SearchSelect.tsx';

interface Props extends LabelledField<string[]> {
  options: readonly SearchOption[];
  nothing: string;
}

/** Several of many: those chosen stand under the field, each with a way to remove it. */
export function ManyField({
  options,
  value,
  onChange,
  errorAt,
  error,
  nothing,
  name: _name,
  ...rest
}: Props): ReactNode {
  const text = useText();
  const labelOf = (chosen: string) => options.find((option) => option.value === chosen)?.label ?? chosen;
  return (
    <div className="many">
      <SearchSelect
        {...rest}
        error={error ?? value.map((_, index) => errorAt(String(index))).find((found) => found !== undefined)}
        options={options.filter((option) => !value.includes(option.value))}
        value={null}
        nothing={nothing}
        clearOnChoice
        onChange={(added) => {
          if (added !== null && !value.includes(added)) onChange([...value, added]);
        }}
      />
      {value.length > 0 && (
        <ul className="many-chosen">
          {value.map((chosen) => (
            <li key={chosen} className="chip">
              <span>{labelOf(chosen)}</span>
              <CloseButton
                size={24}
                aria-label={text('common.fields.removeNamed', { name: labelOf(chosen) })}
                onClick={() => onChange(value.filter((other) => other !== chosen))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
