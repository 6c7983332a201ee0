import type { ListSorting } from './column.ts';

const MOST_COLUMNS = 4;

/** Sorts by a column: the second time in a row turns the order round; `add` keeps the columns sorted by before. */
export function sortedBy(sorting: ListSorting[], field: string, add: boolean): ListSorting[] {
  const now = sorting.find((entry) => entry.field === field);
  const next = { field, descending: now === undefined ? false : !now.descending };
  if (!add) return [next];
  return now === undefined
    ? [...sorting, next].slice(-MOST_COLUMNS)
    : sorting.map((entry) => (entry.field === field ? next : entry));
}
