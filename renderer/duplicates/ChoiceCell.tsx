import type { ReactNode } from 'react';
import type { FactSource } from '../../shared/duplicates/calls.ts';
import { Source } from './Source.tsx';
import type { Side } from './use-comparison.ts';

interface Props {
  field: string;
  side: Side;
  isChosen: boolean;
  label: string;
  onChoose: () => void;
  source?: FactSource | undefined;
  children: ReactNode;
}

/** A value that may be chosen, as one of two. */
export function ChoiceCell({ field, side, isChosen, label, onChoose, source, children }: Props): ReactNode {
  return (
    <td data-chosen={isChosen || undefined}>
      <label className="compare-choice">
        <input
          type="radio"
          name={`compare-${field}`}
          value={side}
          data-field={field}
          checked={isChosen}
          aria-label={label}
          onChange={onChoose}
        />
        <span>{children}</span>
      </label>
      <Source source={source} />
    </td>
  );
}
