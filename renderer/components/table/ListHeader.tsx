import type { RowData } from '@tanstack/react-table';
import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import type { PlacedColumn } from './ListCells.tsx';
import { EVERYTHING, NOTHING } from './selection.ts';
import type { ListTableState } from './use-list-table.ts';

interface Props<Row extends RowData, Filter> {
  table: ListTableState<Row, Filter>;
  columns: PlacedColumn<Row>[];
}

/** The heads of the columns: a click sorts, Shift-click sorts by one more, the edge changes the width. */
export function ListHeader<Row extends RowData, Filter>({
  table: list,
  columns,
}: Props<Row, Filter>): ReactNode {
  const text = useText();
  const { selection } = list;
  const headers = list.table.getFlatHeaders();
  return (
    <div className="list-head" role="rowgroup">
      <div className="list-head-row" role="row" aria-rowindex={1}>
        {selection !== null && (
          <div
            role="columnheader"
            className="list-head-cell list-mark"
            data-pinned
            style={{ insetInlineStart: 0 }}
          >
            <Checkbox
              size="xs"
              radius={4}
              aria-label={text('common.list.selectAll')}
              checked={selection.all && selection.ids.size === 0}
              indeterminate={selection.ids.size > 0}
              onChange={() => list.select(selection.all ? NOTHING : EVERYTHING)}
            />
          </div>
        )}
        {columns.map(({ column, pinnedAt }) => {
          const place = list.sorting.findIndex((entry) => entry.field === column.id);
          const sorted = list.sorting[place];
          const direction = sorted === undefined ? 'none' : sorted.descending ? 'descending' : 'ascending';
          const resize = headers.find((header) => header.column.id === column.id)?.getResizeHandler();
          return (
            <div
              key={column.id}
              role="columnheader"
              className="list-head-cell"
              data-numeric={column.numeric || undefined}
              data-pinned={pinnedAt !== null || undefined}
              style={pinnedAt === null ? undefined : { insetInlineStart: pinnedAt }}
              aria-sort={direction}
            >
              {column.sortable === false ? (
                <span className="list-head-title">
                  <span className="list-head-text">{column.title}</span>
                </span>
              ) : (
                <button
                  type="button"
                  className="list-head-title"
                  onClick={(event) => list.sortBy(column.id, event.shiftKey)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || !event.shiftKey) return;
                    event.preventDefault();
                    list.sortBy(column.id, true);
                  }}
                >
                  <span className="list-head-text">{column.title}</span>
                  {direction === 'ascending' && <IconArrowUp size={14} aria-hidden />}
                  {direction === 'descending' && <IconArrowDown size={14} aria-hidden />}
                  {sorted !== undefined && list.sorting.length > 1 && (
                    <span className="list-head-place" aria-hidden>
                      {place + 1}
                    </span>
                  )}
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
