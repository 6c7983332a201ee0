import type { RowData } from '@tanstack/react-table';
import type { Line } from './lines.ts';
import type { OpenGroups } from './memory.ts';
import { useGroupLines } from './use-group-lines.ts';
import type { ListTableState } from './use-list-table.ts';
import { useRows, type Rows } from './use-rows.ts';

export interface Lines<Row> extends Rows<Line<Row>> {
  /** How many rows the filter leaves, however many lines show them. */
  rowTotal: number;
  open: OpenGroups;
  /** Opens or closes the group whose head a line is; nothing where it is a row. */
  toggle: (line: number) => void;
}

/** The lines of a list in sight, grouped or not. */
export function useLines<Row extends RowData, Filter>(
  list: ListTableState<Row, Filter>,
  inSight: { first: number; last: number },
  openAtFirst: OpenGroups,
): Lines<Row> {
  const isGrouped = list.groupedBy !== '';
  const request = { filter: list.filter, sorting: list.sorting };
  const rows = useRows({
    name: list.list,
    load: list.load,
    request,
    ...inSight,
    enabled: list.isReady && !isGrouped,
  });
  const groups = useGroupLines({
    name: list.list,
    load: list.load,
    grouping: list.grouping,
    by: list.groupedBy,
    request,
    ...inSight,
    enabled: list.isReady && isGrouped,
    openAtFirst,
  });
  if (isGrouped) return groups;
  return {
    ...rows,
    rowTotal: rows.total,
    at: (line) => {
      const row = rows.at(line);
      return row === undefined ? undefined : { kind: 'row', row };
    },
    open: groups.open,
    toggle: () => undefined,
  };
}
