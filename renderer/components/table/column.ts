import type { ReactNode } from 'react';

/** A column of a list: `id` is the field it sorts by and the name under which its width is kept. */
export interface ListColumn<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** What a copy of the row holds here; left out where the column is not copied. */
  copy?: (row: Row) => string;
  /** Width in pixels before anybody changed it. */
  width: number;
  /** False where the call cannot sort by it. */
  sortable?: boolean;
  /** Numbers stand at the trailing side with figures of one width. */
  numeric?: boolean;
  /** Not shown until chosen. */
  hiddenAtFirst?: boolean;
  /** Stays at the leading side until somebody lets it go. */
  pinnedAtFirst?: boolean;
}

export interface ListSorting {
  field: string;
  descending: boolean;
}

/** What a list asks its call for. */
export interface ListRequest<Filter> {
  offset: number;
  limit: number;
  sorting: ListSorting[];
  filter: Filter;
}

export interface ListAnswer<Row> {
  total: number;
  rows: Row[];
}

/** A group of rows: the value they share, and how many they are. */
export interface ListGroup {
  value: string;
  label: string;
  count: number;
}

/** A window on the groups, and how many rows all of them hold. */
export interface ListGroups extends ListAnswer<ListGroup> {
  rowTotal: number;
}

/** How a list falls into groups; left out where it does not. */
export interface ListGrouping<Filter> {
  /** What it may be grouped by, in words. */
  choices: readonly { value: string; label: string }[];
  load: (by: string, request: Omit<ListRequest<Filter>, 'sorting'>) => Promise<ListGroups>;
  /** The filter that leaves one group of the rows that a filter leaves. */
  filterOf: (filter: Filter, by: string, value: string) => Filter;
  title: (by: string, group: ListGroup) => ReactNode;
}
