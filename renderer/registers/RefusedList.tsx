import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import type { RegisterRow } from '../../shared/registers/schema.ts';
import { useText } from '../text/use-text.ts';
import { reasonText } from './words.ts';

const ROW_PX = 36;

/** Refused rows with column and reason; only those near the place that is looked at are in the page. */
export function RefusedList({ rows }: { rows: readonly RegisterRow[] }): ReactNode {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  return (
    <div
      className="register-refused"
      role="table"
      aria-label={text('registers.refusedTitle')}
      aria-rowcount={rows.length + 1}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className="register-refused-row register-refused-head">
          <span role="columnheader">{text('registers.table.row')}</span>
          <span role="columnheader">{text('registers.table.column')}</span>
          <span role="columnheader">{text('registers.table.reason')}</span>
        </div>
      </div>
      <div
        ref={scroller}
        role="rowgroup"
        tabIndex={0}
        className="register-refused-body"
        style={{ height: Math.min(10, rows.length) * ROW_PX }}
      >
        <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const reasons = row.reasons.map((reason) => reasonText(text, reason)).join(' ');
            return (
              <div
                key={item.key}
                role="row"
                aria-rowindex={item.index + 2}
                className="register-refused-row"
                style={{ transform: `translateY(${item.start}px)`, position: 'absolute', insetInline: 0 }}
              >
                <span role="cell" className="tabular">
                  {row.row}
                </span>
                <span role="cell">
                  <bdi>{[...new Set(row.reasons.map(({ column }) => column))].join(' ')}</bdi>
                </span>
                <span role="cell" title={reasons}>
                  <bdi>{reasons}</bdi>
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
