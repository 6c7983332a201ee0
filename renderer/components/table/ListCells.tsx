import type { ReactNode } from 'react';
import type { ListColumn } from './column.ts';

/** A column where it stands; one that is pinned stays so far from the leading side while the others scroll. */
export interface PlacedColumn<Row> {
  column: ListColumn<Row>;
  pinnedAt: number | null;
}

interface Props<Row> {
  /** `undefined` while the row is on its way. */
  row: Row | undefined;
  /** The columns shown, in their order. */
  columns: PlacedColumn<Row>[];
  /** Whether the row is chosen; left out where rows are not. */
  isSelected?: boolean | undefined;
}

/** The cells of a line. */
export function ListCells<Row>({ row, columns, isSelected }: Props<Row>): ReactNode {
  if (row === undefined) return <span role="gridcell" className="list-cell" />;
  return (
    <>
      {isSelected !== undefined && (
        <span role="gridcell" className="list-cell list-mark" data-pinned>
          <span className="list-box" data-checked={isSelected || undefined} aria-hidden />
        </span>
      )}
      {columns.map(({ column, pinnedAt }) => (
        <span
          key={column.id}
          role="gridcell"
          className="list-cell"
          data-numeric={column.numeric === true || undefined}
          data-pinned={pinnedAt !== null || undefined}
        >
          {column.cell(row)}
        </span>
      ))}
    </>
  );
}
