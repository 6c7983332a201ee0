import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';

export interface FilterChip {
  key: string;
  label: string;
  remove: () => void;
}

/** The filters in use, each to be taken away by itself. */
export function FilterChips({ label, chips }: { label: string; chips: readonly FilterChip[] }): ReactNode {
  const text = useText();
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className="chip"
            aria-label={text('common.list.remove', { what: chip.label })}
            onClick={chip.remove}
          >
            <bdi>{chip.label}</bdi>
            <IconX size={14} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
