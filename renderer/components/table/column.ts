import type { ReactNode } from 'react';

/** A column of a list: `id` is the field it sorts by and the name under which its width is kept. */
export interface ListColumn<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Width in pixels before anybody changed it. */
  width: number;
  /** False where the call cannot sort by it. */
  sortable?: boolean;
  /** Numbers stand at the trailing side with figures of one width. */
  numeric?: boolean;
  /** Not shown until chosen. */
  hiddenAtFirst?: boolean;
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
