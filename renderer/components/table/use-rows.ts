import { useQueries, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ListAnswer, ListRequest } from './column.ts';

/** Rows of one window; a screen shows one or two of them. */
export const WINDOW_ROWS = 50;
/** While the list flies past, windows are fetched only where it slows down. */
const SETTLE_MS = 60;
/** Windows scrolled out of sight are forgotten after this time. */
export const KEEP_MS = 10_000;

interface Options<Row, Filter> {
  /** Full name of the call; with the request it is the key of the query. */
  name: string;
  load: (request: ListRequest<Filter>) => Promise<ListAnswer<Row>>;
  request: Pick<ListRequest<Filter>, 'filter' | 'sorting'>;
  /** The first and last window in sight. */
  first: number;
  last: number;
  enabled: boolean;
}

export interface Rows<Row> {
  total: number;
  /** The row at an index; `undefined` while its window is on its way. */
  at: (index: number) => Row | undefined;
  isFirstLoad: boolean;
  /** The rows of the filter or order before are still shown. */
  isStale: boolean;
  error: Error | null;
  retry: () => void;
}

interface Shown<Row> {
  key: string;
  total: number;
  windows: ReadonlyMap<number, Row[]>;
}

/** Fetches the windows in sight, and keeps showing the rows before while a new order is on its way. */
export function useRows<Row, Filter>(options: Options<Row, Filter>): Rows<Row> {
  const { name, load, request, enabled } = options;
  const pages = useSettled(options.first, options.last);
  const key = JSON.stringify(request);
  const results: UseQueryResult<ListAnswer<Row>>[] = useQueries({
    queries: pages.map((page) => ({ ...windowQuery({ name, load, request }, page), enabled })),
  });
  const before = useRef<Shown<Row> | null>(null);

  const windows = new Map<number, Row[]>();
  const totals: number[] = [];
  for (const [index, page] of pages.entries()) {
    const data = results[index]?.data;
    if (data === undefined) continue;
    windows.set(page, data.rows);
    totals.push(data.total);
  }
  const total = totals.at(-1);
  const error = results.find((result) => result.error !== null)?.error ?? null;

  const known = before.current;
  let shown: Shown<Row> | null = known;
  if (total !== undefined) shown = { key, total, windows };
  else if (known !== null && known.key === key) shown = { ...known, windows };
  useEffect(() => {
    before.current = shown;
  });

  return {
    total: shown?.total ?? 0,
    at: (index) => shown?.windows.get(Math.floor(index / WINDOW_ROWS))?.[index % WINDOW_ROWS],
    isFirstLoad: shown === null && error === null,
    isStale: shown !== null && shown.key !== key,
    error,
    retry: () => results.forEach((result) => void result.refetch()),
  };
}

/** One window of a list as a query. */
function windowQuery<Row, Filter>(
  { name, load, request }: Pick<Options<Row, Filter>, 'name' | 'load' | 'request'>,
  page: number,
) {
  const input = { ...request, offset: page * WINDOW_ROWS, limit: WINDOW_ROWS };
  return { queryKey: [name, input], queryFn: () => load(input), gcTime: KEEP_MS };
}

/** Asks for the first rows under another filter at once, so that they are on their way while the screen around the list renders. */
export function fetchAhead<Row, Filter>(
  client: QueryClient,
  wanted: Pick<Options<Row, Filter>, 'name' | 'load' | 'request'>,
): void {
  // Who shows the rows shows what went wrong, too.
  client.query(windowQuery(wanted, 0)).catch(() => undefined);
}

/** The windows in sight, once they stay so for a moment. */
export function useSettled(first: number, last: number): number[] {
  const [settled, setSettled] = useState({ first, last });
  useEffect(() => {
    const timer = setTimeout(
      () => setSettled((now) => (now.first === first && now.last === last ? now : { first, last })),
      SETTLE_MS,
    );
    return () => clearTimeout(timer);
  }, [first, last]);
  return Array.from({ length: settled.last - settled.first + 1 }, (_, index) => settled.first + index);
}
