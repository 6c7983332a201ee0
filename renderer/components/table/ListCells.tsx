import type { Row, RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import type { ListColumn } from './column.ts';
import type { features } from './use-list-table.ts';

interface Props<Data extends RowData> {
  /** `undefined` while the row is on its way. */
  row: Row<typeof features, Data> | undefined;
  columns: ListColumn<Data>[];
}

/** The cells of a line, in the order and choice of columns. */
export function ListCells<Data extends RowData>({ row, columns }: Props<Data>): ReactNode {
  if (row === undefined) return <span role="gridcell" className="list-cell" />;
  return row.getVisibleCells().map((cell) => {
    const column = columns.find((candidate) => candidate.id === cell.column.id);
    if (column === undefined) return null;
    return (
      <span
        key={column.id}
        role="gridcell"
        className="list-cell"
        data-numeric={column.numeric === true || undefined}
      >
        {column.cell(row.original)}
      </span>
    );
  });
}
