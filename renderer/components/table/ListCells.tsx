import type { ReactNode } from 'react';
import type { ListColumn } from './column.ts';

interface Props<Row> {
  /** `undefined` while the row is on its way. */
  row: Row | undefined;
  /** The columns shown, in their order. */
  columns: ListColumn<Row>[];
}

/** The cells of a line. */
export function ListCells<Row>({ row, columns }: Props<Row>): ReactNode {
  if (row === undefined) return <span role="gridcell" className="list-cell" />;
  return columns.map((column) => (
    <span
      key={column.id}
      role="gridcell"
      className="list-cell"
      data-numeric={column.numeric === true || undefined}
    >
      {column.cell(row)}
    </span>
  ));
}
