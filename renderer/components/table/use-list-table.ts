import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ReactTable,
  type RowData,
  type Updater,
} from '@tanstack/react-table';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { z } from 'zod';
import type { ListView } from '../../../shared/views/calls.ts';
import type { ListAnswer, ListColumn, ListGrouping, ListRequest, ListSorting } from './column.ts';
import { NOTHING, type ListSelection } from './selection.ts';
import { sortedBy } from './sorting.ts';
import { fetchAhead } from './use-rows.ts';
import { useView } from './use-view.ts';

export const features = tableFeatures({
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
});
type Features = typeof features;
const NO_ROWS: never[] = [];

/** Height of a row in pixels, and in dense mode. */
export const ROW_HEIGHT = 36;
export const DENSE_ROW_HEIGHT = 28;

interface Options<Row extends RowData, Filter extends Record<string, z.core.util.JSONType>> {
  /** Full name of the paged call, such as `people.list`; it also names the kept view. */
  list: string;
  /** The paged call: `api.people.list`. */
  load: (request: ListRequest<Filter>) => Promise<ListAnswer<Row>>;
  columns: ListColumn<Row>[];
  rowId: (row: Row) => string;
  /** Filter and order before anybody changed them. */
  filter: Filter;
  sorting: ListSorting[];
  /** Enter, or a double click. */
  onOpen: (row: Row) => void;
  /** How the list falls into groups. */
  grouping?: ListGrouping<Filter>;
  /** Rows are chosen by Space, Shift and the arrows, and Ctrl+A; something stands in the screen that is done to them. */
  selectable?: boolean;
}

/** A list: what it shows, how it is shown, and how to change that. Give it to `ListTable`. */
export interface ListTableState<Row extends RowData, Filter> {
  list: string;
  columns: ListColumn<Row>[];
  load: (request: ListRequest<Filter>) => Promise<ListAnswer<Row>>;
  /** How many rows the filter leaves; `null` until it is known. */
  total: number | null;
  setTotal: (total: number | null) => void;
  rowId: (row: Row) => string;
  onOpen: (row: Row) => void;
  filter: Filter;
  setFilter: (change: Partial<Filter>) => void;
  resetFilter: () => void;
  isFiltered: boolean;
  sorting: ListSorting[];
  grouping: ListGrouping<Filter> | undefined;
  /** What the rows are grouped by; empty = nothing. */
  groupedBy: string;
  groupBy: (by: string) => void;
  /** The rows chosen; `null` where none can be. */
  selection: ListSelection | null;
  select: (selection: ListSelection) => void;
  /** How the list is shown now, to be kept under a name. */
  view: ListView;
  /** Shows the list as a view says; what the view leaves out is as at first. */
  show: (view: Partial<ListView>) => void;
  pinned: readonly string[];
  pinColumn: (id: string, isPinned: boolean) => void;
  /** Sorts by a column; a second time turns the order round. `add` keeps the columns sorted by before. */
  sortBy: (field: string, add: boolean) => void;
  isDense: boolean;
  setDense: (isDense: boolean) => void;
  moveColumn: (id: string, by: -1 | 1) => void;
  resizeColumn: (id: string, width: number) => void;
  /** Which columns are shown, in which order and width. The rows are held by `ListTable`, so that scrolling renders nothing around it. */
  table: ReactTable<Features, Row>;
  isReady: boolean;
}

/** The one table hook of the application: paged rows, order, filter, and columns that are kept. */
export function useListTable<Row extends RowData, Filter extends Record<string, z.core.util.JSONType>>(
  options: Options<Row, Filter>,
): ListTableState<Row, Filter> {
  const { list, load, columns, rowId, onOpen } = options;
  const first: ListView = {
    hidden: columns.filter((column) => column.hiddenAtFirst === true).map((column) => column.id),
    order: [],
    widths: {},
    sorting: options.sorting,
    filter: {},
    dense: false,
    pinned: columns.filter((column) => column.pinnedAtFirst === true).map((column) => column.id),
    grouping: '',
  };
  const [view, setView] = useView(list, first);
  const [selection, setSelection] = useState(NOTHING);
  const [total, setTotal] = useState<number | null>(null);
  const sorting = view?.sorting ?? options.sorting;
  // A kept filter holds what differs from the filter at first; keys that the list no longer has are left out.
  const filter = useMemo(
    () => ({ ...options.filter, ...own(options.filter, view?.filter ?? {}) }),
    [options.filter, view?.filter],
  );
  const ids = columns.map((column) => column.id);
  const pinned = (view?.pinned ?? first.pinned).filter((id) => ids.includes(id));
  const order = orderOf(view, ids, pinned);
  const hidden = new Set(view?.hidden ?? []);
  const definitions = useMemo(
    () =>
      columns.map((column): ColumnDef<Features, Row> => ({
        id: column.id,
        size: column.width,
        minSize: 64,
        maxSize: 800,
      })),
    [columns],
  );
  const table = useTable<Features, Row>({
    features,
    columns: definitions,
    data: NO_ROWS,
    columnResizeMode: 'onChange',
    state: {
      columnOrder: order,
      columnVisibility: Object.fromEntries(ids.map((id) => [id, !hidden.has(id)])),
      columnSizing: view?.widths ?? {},
    },
    onColumnVisibilityChange: (updater) => {
      const next = updated(updater, Object.fromEntries(ids.map((id) => [id, !hidden.has(id)])));
      setView({ hidden: ids.filter((id) => next[id] === false) });
    },
    onColumnSizingChange: (updater) => setView({ widths: updated(updater, view?.widths ?? {}) }),
  });

  const isKnown = options.grouping?.choices.some(({ value }) => value === view?.grouping) === true;
  const client = useQueryClient();
  // What was chosen by the filter is something else under another.
  const narrow = (next: Filter) => {
    if (view?.grouping === '') fetchAhead(client, { name: list, load, request: { filter: next, sorting } });
    if (selection.all) setSelection(NOTHING);
    setView({ filter: differences(options.filter, next) });
  };

  return {
    list,
    grouping: options.grouping,
    groupedBy: isKnown ? (view?.grouping ?? '') : '',
    groupBy: (grouping) => setView({ grouping }),
    selection: options.selectable === true ? selection : null,
    select: setSelection,
    view: view ?? first,
    show: (next) => {
      setSelection(NOTHING);
      setView({ ...first, ...next });
    },
    pinned,
    pinColumn: (id, isPinned) =>
      setView({ pinned: isPinned ? [...pinned, id] : pinned.filter((other) => other !== id) }),
    columns,
    load,
    rowId,
    onOpen,
    filter,
    setFilter: (change) => narrow({ ...filter, ...change }),
    resetFilter: () => narrow(options.filter),
    isFiltered: Object.keys(differences(options.filter, filter)).length > 0,
    sorting,
    sortBy: (field, add) => setView({ sorting: sortedBy(sorting, field, add) }),
    isDense: view?.dense ?? false,
    setDense: (dense) => setView({ dense }),
    moveColumn: (id, by) => setView({ order: moved(order, id, by) }),
    resizeColumn: (id, width) => setView({ widths: { ...view?.widths, [id]: Math.max(64, width) } }),
    table,
    total,
    setTotal,
    isReady: view !== null,
  };
}

/** Pinned columns come before the others. */
function orderOf(view: ListView | null, ids: string[], pinned: readonly string[]): string[] {
  const kept = (view?.order ?? []).filter((id) => ids.includes(id));
  const all = [...kept, ...ids.filter((id) => !kept.includes(id))];
  return [...all.filter((id) => pinned.includes(id)), ...all.filter((id) => !pinned.includes(id))];
}

function moved(order: string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = Math.min(order.length - 1, Math.max(0, from + by));
  const rest = order.filter((other) => other !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** What is kept of a filter and still is one: keys that the list has, with values of the same kind. */
function own(first: Record<string, unknown>, kept: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(kept).filter(
      ([key, value]) =>
        Object.hasOwn(first, key) &&
        typeof value === typeof first[key] &&
        Array.isArray(value) === Array.isArray(first[key]),
    ),
  );
}

function differences(
  first: Record<string, z.core.util.JSONType>,
  now: Record<string, z.core.util.JSONType>,
): Record<string, z.core.util.JSONType> {
  return Object.fromEntries(
    Object.entries(now).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(first[key])),
  );
}

function updated<Value>(updater: Updater<Value>, now: Value): Value {
  return updater instanceof Function ? updater(now) : updater;
}
