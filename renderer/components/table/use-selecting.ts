import type { RowData } from '@tanstack/react-table';
import { useRef } from 'react';
import type { Line } from './lines.ts';
import { EVERYTHING, isSelected, NOTHING, withRows, type ListSelection } from './selection.ts';
import type { ListTableState } from './use-list-table.ts';

/** Rows that one span holds at most, and that are asked for at once. */
const LONGEST_SPAN = 5_000;
const SLICE = 500;

export interface Selecting {
  /** Chooses the row of a line, or gives it up; a span begins here. */
  toggle: (line: number) => void;
  /** Chooses every row from where the span began to a line, whether loaded or not. */
  extend: (from: number, to: number) => void;
  /** A span begins at this line. */
  begin: (line: number) => void;
  everything: () => void;
  nothing: () => void;
}

/** Choosing rows by keyboard and mouse. @param at the line at an index, as far as it is loaded */
export function useSelecting<Row extends RowData, Filter>(
  list: ListTableState<Row, Filter>,
  at: (line: number) => Line<Row> | undefined,
): Selecting {
  const start = useRef<{ line: number; before: ListSelection } | null>(null);
  const selection = list.selection ?? NOTHING;
  const idAt = (line: number): string | null => {
    const found = at(line);
    return found?.kind === 'row' ? list.rowId(found.row) : null;
  };

  const span = async (from: number, to: number): Promise<string[]> => {
    const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const loaded = lines.map(idAt);
    if (list.groupedBy !== '' || loaded.every((id) => id !== null)) return loaded.filter((id) => id !== null);
    const ids: string[] = [];
    for (let offset = from; offset <= to; offset += SLICE) {
      const limit = Math.min(SLICE, to - offset + 1);
      const page = await list.load({ filter: list.filter, sorting: list.sorting, offset, limit });
      ids.push(...page.rows.map((row) => list.rowId(row)));
    }
    return ids;
  };

  return {
    toggle: (line) => {
      const id = idAt(line);
      if (id === null) return;
      const next = withRows(selection, [id], !isSelected(selection, id));
      start.current = { line, before: next };
      list.select(next);
    },
    extend: (from, to) => {
      start.current ??= { line: from, before: selection };
      const { line, before } = start.current;
      const [first, last] = line < to ? [line, to] : [to, line];
      const lowest = Math.max(first, last - LONGEST_SPAN + 1);
      void span(lowest, last).then((ids) => list.select(withRows(before, ids, true)));
    },
    begin: (line) => {
      start.current = { line, before: selection };
    },
    everything: () => list.select(EVERYTHING),
    nothing: () => {
      start.current = null;
      list.select(NOTHING);
    },
  };
}
