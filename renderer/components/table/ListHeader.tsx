import type { RowData } from '@tanstack/react-table';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ListTableState } from './use-list-table.ts';

interface Props<Row extends RowData, Filter> {
  table: ListTableState<Row, Filter>;
}

/** The heads of the columns: a click sorts, Shift-click sorts by one more, the edge changes the width. */
export function ListHeader<Row extends RowData, Filter>({ table: list }: Props<Row, Filter>): ReactNode {
  return (
    <div className="list-head" role="rowgroup">
      <div className="list-head-row" role="row" aria-rowindex={1}>
        {list.table.getFlatHeaders().map((header) => {
          const column = list.columns.find((candidate) => candidate.id === header.column.id);
          if (column === undefined) return null;
          const sorted = list.sorting.find((entry) => entry.field === column.id);
          const direction = sorted === undefined ? 'none' : sorted.descending ? 'descending' : 'ascending';
          const resize = header.getResizeHandler();
          return (
            <div
              key={header.id}
              role="columnheader"
              className="list-head-cell"
              data-numeric={column.numeric || undefined}
              aria-sort={direction}
            >
              {column.sortable === false ? (
                <span className="list-head-title">{column.title}</span>
              ) : (
                <button
                  type="button"
                  className="list-head-title"
                  onClick={(event) => list.sortBy(column.id, event.shiftKey)}
                >
                  <span className="list-head-text">{column.title}</span>
                  {direction === 'ascending' && <IconArrowUp size={14} aria-hidden />}
                  {direction === 'descending' && <IconArrowDown size={14} aria-hidden />}
                </button>
              )}
              <span className="list-resize" aria-hidden onMouseDown={resize} onTouchStart={resize} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
