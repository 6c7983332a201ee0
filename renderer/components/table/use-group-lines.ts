import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListAnswer, ListGroup, ListGrouping, ListGroups, ListRequest } from './column.ts';
import { lineCount, locate, type Line } from './lines.ts';
import type { OpenGroups } from './memory.ts';
import { KEEP_MS, useSettled, WINDOW_ROWS, type Rows } from './use-rows.ts';

/** Groups of one window. */
const WINDOW_GROUPS = 200;

interface Options<Row, Filter> {
  name: string;
  load: (request: ListRequest<Filter>) => Promise<ListAnswer<Row>>;
  grouping: ListGrouping<Filter> | undefined;
  by: string;
  request: Pick<ListRequest<Filter>, 'filter' | 'sorting'>;
  first: number;
  last: number;
  enabled: boolean;
  openAtFirst: OpenGroups;
}

export interface GroupLines<Row> extends Rows<Line<Row>> {
  open: OpenGroups;
  /** How many rows all groups hold. */
  rowTotal: number;
  /** Opens or closes the group whose head a line is. */
  toggle: (line: number) => void;
}

/** The lines of a grouped list in sight: heads of groups, and the rows of those that are open. */
export function useGroupLines<Row, Filter>(options: Options<Row, Filter>): GroupLines<Row> {
  const { name, load, grouping, by, request, enabled } = options;
  const key = JSON.stringify([by, request.filter]);
  const [opened, setOpened] = useState({ key, open: options.openAtFirst });
  // Another filter has other groups.
  const open: OpenGroups = opened.key === key ? opened.open : NONE_OPEN;
  const windows = useSettled(options.first, options.last);
  const needs = needsOf(open, (windows[0] ?? 0) * WINDOW_ROWS, ((windows.at(-1) ?? 0) + 1) * WINDOW_ROWS);

  const groupResults: UseQueryResult<ListGroups>[] = useQueries({
    queries: needs.groups.map((page) => {
      const input = { filter: request.filter, offset: page * WINDOW_GROUPS, limit: WINDOW_GROUPS };
      return {
        queryKey: [`${name} groups`, by, input],
        queryFn: () =>
          grouping === undefined
            ? Promise.resolve({ total: 0, rows: [], rowTotal: 0 })
            : grouping.load(by, input),
        gcTime: KEEP_MS,
        enabled: enabled && grouping !== undefined,
      };
    }),
  });
  const rowResults: UseQueryResult<ListAnswer<Row>>[] = useQueries({
    queries: needs.rows.map(({ value, page }) => {
      const filter = grouping?.filterOf(request.filter, by, value) ?? request.filter;
      const input = { filter, sorting: request.sorting, offset: page * WINDOW_ROWS, limit: WINDOW_ROWS };
      return { queryKey: [name, input], queryFn: () => load(input), gcTime: KEEP_MS, enabled };
    }),
  });

  const groupWindows = new Map(needs.groups.map((page, index) => [page, groupResults[index]?.data?.rows]));
  const rowWindows = new Map(
    needs.rows.map(({ value, page }, index) => [`${page} ${value}`, rowResults[index]?.data?.rows]),
  );
  const answer = groupResults.find((result) => result.data !== undefined)?.data;
  const [before, setBefore] = useState<{ key: string; total: number; rowTotal: number } | null>(null);
  if (
    answer !== undefined &&
    (before?.key !== key || before.total !== answer.total || before.rowTotal !== answer.rowTotal)
  )
    setBefore({ key, total: answer.total, rowTotal: answer.rowTotal });
  const known = before?.key === key ? before : null;

  // A group may have gained and lost rows, or moved among the groups, since it was opened.
  const moved = followed(open, groupWindows);
  if (moved !== open) setOpened({ key, open: moved });

  const groupAt = (index: number): ListGroup | undefined =>
    groupWindows.get(Math.floor(index / WINDOW_GROUPS))?.[index % WINDOW_GROUPS];
  const at = (line: number): Line<Row> | undefined => {
    const place = locate(open, line);
    if ('group' in place) {
      const group = groupAt(place.group);
      return group && { kind: 'group', group, index: place.group, isOpen: open.has(group.value) };
    }
    const row = rowWindows.get(`${Math.floor(place.row / WINDOW_ROWS)} ${place.value}`)?.[
      place.row % WINDOW_ROWS
    ];
    return row && { kind: 'row', row };
  };
  const results = [...groupResults, ...rowResults];
  return {
    total: known === null ? 0 : lineCount(open, known.total),
    rowTotal: known?.rowTotal ?? 0,
    at,
    isFirstLoad: known === null,
    isStale: false,
    error: results.find((result) => result.error !== null)?.error ?? null,
    retry: () => results.forEach((result) => void result.refetch()),
    open,
    toggle: (line) => {
      const head = at(line);
      if (head?.kind !== 'group') return;
      const next = new Map(open);
      const { value, count } = head.group;
      if (!next.delete(value)) next.set(value, { index: head.index, count });
      setOpened({ key, open: next });
    },
  };
}

const NONE_OPEN: OpenGroups = new Map();

/** The windows of groups and rows that hold some lines. */
function needsOf(open: OpenGroups, from: number, to: number) {
  const groups = new Set<number>();
  const rows = new Map<string, { value: string; page: number }>();
  for (let line = from; line < to; line++) {
    const place = locate(open, line);
    if ('group' in place) groups.add(Math.floor(place.group / WINDOW_GROUPS));
    else {
      const page = Math.floor(place.row / WINDOW_ROWS);
      rows.set(`${page} ${place.value}`, { value: place.value, page });
    }
  }
  return { groups: [...groups], rows: [...rows.values()] };
}

/** The open groups where they stand now; those that are gone are closed. The same map when nothing differs. */
function followed(
  open: OpenGroups,
  windows: ReadonlyMap<number, readonly ListGroup[] | undefined>,
): OpenGroups {
  const found = new Map<string, { index: number; count: number }>();
  for (const [page, groups] of windows)
    for (const [place, { value, count }] of (groups ?? []).entries())
      if (open.has(value)) found.set(value, { index: page * WINDOW_GROUPS + place, count });
  const isSeen = (index: number): boolean => windows.get(Math.floor(index / WINDOW_GROUPS)) !== undefined;
  let isSame = true;
  const next = new Map<string, { index: number; count: number }>();
  for (const [value, before] of open) {
    const now = found.get(value) ?? (isSeen(before.index) ? undefined : before);
    if (now === undefined || now.index !== before.index || now.count !== before.count) isSame = false;
    if (now !== undefined) next.set(value, now);
  }
  return isSame ? open : next;
}
