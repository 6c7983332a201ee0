import type { ListGroup } from './column.ts';
import type { OpenGroups } from './memory.ts';

/** A line of a list: a row, or the head of a group. */
export type Line<Row> =
  { kind: 'row'; row: Row } | { kind: 'group'; group: ListGroup; index: number; isOpen: boolean };

/** Where a line stands: which group head it is, or which row of which open group. */
export type LinePlace = { group: number } | { value: string; row: number };

/** Finds what a line of a grouped list is, without knowing the groups that are closed. */
export function locate(open: OpenGroups, line: number): LinePlace {
  let shift = 0;
  for (const [value, { index, count }] of inOrder(open)) {
    const head = index + shift;
    if (line <= head) break;
    if (line <= head + count) return { value, row: line - head - 1 };
    shift += count;
  }
  return { group: line - shift };
}

/** Lines of a list of so many groups. */
export function lineCount(open: OpenGroups, groups: number): number {
  let count = groups;
  for (const group of open.values()) count += group.count;
  return count;
}

function inOrder(open: OpenGroups): [string, { index: number; count: number }][] {
  return [...open].sort(([, one], [, other]) => one.index - other.index);
}
