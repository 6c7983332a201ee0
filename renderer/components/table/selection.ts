/** Rows that were chosen: these, or (`all`) everything that the filter leaves but these. No row has to be loaded for it. */
export interface ListSelection {
  all: boolean;
  ids: ReadonlySet<string>;
}

export const NOTHING: ListSelection = { all: false, ids: new Set() };
export const EVERYTHING: ListSelection = { all: true, ids: new Set() };

export function isSelected({ all, ids }: ListSelection, id: string): boolean {
  return ids.has(id) !== all;
}

/** How many rows are chosen of `total`. */
export function selectedCount({ all, ids }: ListSelection, total: number): number {
  return all ? Math.max(0, total - ids.size) : ids.size;
}

/** Chooses rows, or gives them up. */
export function withRows(selection: ListSelection, rows: readonly string[], chosen: boolean): ListSelection {
  const ids = new Set(selection.ids);
  for (const id of rows) {
    if (chosen === selection.all) ids.delete(id);
    else ids.add(id);
  }
  return { all: selection.all, ids };
}
