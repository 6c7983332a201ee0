import type { ReactNode } from 'react';
import { useLate } from '../use-late.ts';

/** The shape of the rows to come; nothing for the first 300 ms. */
export function ListSkeleton({ columns }: { columns: number }): ReactNode {
  const isLate = useLate();
  if (!isLate) return null;
  return (
    <div aria-hidden className="list-skeleton">
      {Array.from({ length: 12 }, (_, row) => (
        <div key={row} className="list-skeleton-row">
          {Array.from({ length: columns }, (_unused, column) => (
            <span key={column} className="list-cell">
              <span className="skeleton-line" />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
