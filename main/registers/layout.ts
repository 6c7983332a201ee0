import type { RawRow, RowsSheet } from '../../shared/reader/rows.ts';
import type { RegisterMapping } from '../../shared/registers/schema.ts';
import { findHeader, headerEndingAt, labelScore } from '../reader/header.ts';
import { isTagRow } from '../reader/hxl.ts';
import type { RowSource } from '../reader/rows-jail.ts';
import type { Merge, Sheet } from '../reader/sheet.ts';
import { columnName } from '../reader/xlsx-sheet.ts';

/** Where the people stand in a file, and what their columns are called. */
export interface Layout {
  /** Number of the sheet in the file, from 0. */
  sheet: number;
  name: string | null;
  /** Headings; a column without one has its letter. */
  headings: readonly string[];
  /** The last line of each heading alone. */
  shortHeadings: readonly string[];
  headerRows: readonly number[];
  /** Rows up to this number are no data. */
  dataAfter: number;
  /** Blocks merged downwards, by their first row. */
  downwards: ReadonlyMap<number, readonly Merge[]>;
  /** The last merged row. */
  lastMerged: number;
}

const SAMPLE = 300;

/** Finds the sheet with the people and its header; what the officer says goes first. */
export async function findLayout(source: RowSource, mapping: RegisterMapping | undefined): Promise<Layout> {
  const { sheets } = source.head;
  const wanted = mapping?.sheet ?? null;
  let best: { layout: Layout; score: number } | null = null;
  for (const [index, about] of sheets.entries()) {
    if (about.rows === 0 || (wanted !== null && about.name !== wanted)) continue;
    const layout = layoutOf(index, about, await firstRows(source, index), mapping);
    const score = labelScore(layout.headings) + (about.isHidden ? -100 : 0) + Math.min(1, about.rows / 1000);
    if (best === null || score > best.score) best = { layout, score };
  }
  if (best !== null) return best.layout;
  // The sheet that was asked for is not there: the one with the people is.
  return mapping === undefined || wanted === null
    ? layoutOf(0, { isHidden: false, rows: 0, batches: 0, merges: [] }, [], undefined)
    : findLayout(source, { ...mapping, sheet: null });
}

async function firstRows(source: RowSource, sheet: number): Promise<RawRow[]> {
  const rows = await source.batch(sheet, 0);
  return rows.slice(0, SAMPLE);
}

function layoutOf(
  sheet: number,
  about: RowsSheet,
  rows: readonly RawRow[],
  mapping: RegisterMapping | undefined,
): Layout {
  const merges = mergesOf(about.merges);
  const downwards = new Map<number, Merge[]>();
  for (const merge of merges) {
    if (merge.left !== merge.right || merge.bottom <= merge.top || merge.bottom - merge.top > 10_000)
      continue;
    downwards.set(merge.top, [...(downwards.get(merge.top) ?? []), merge]);
  }
  const common = {
    sheet,
    name: about.name ?? null,
    downwards,
    lastMerged: merges.reduce((last, merge) => Math.max(last, merge.bottom), 0),
  };
  if (about.labels !== undefined)
    return { ...common, headings: about.labels, shortHeadings: about.labels, headerRows: [], dataAfter: 0 };
  const sample: Sheet = {
    isHidden: about.isHidden,
    rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
    merges,
    ...(about.name === undefined ? {} : { name: about.name }),
  };
  const comments = new Set(
    sample.rows.flatMap(({ cells }, index) => (isComment(cells, widest(rows)) ? [index] : [])),
  );
  const asked = mapping?.headerRow ?? null;
  const header =
    asked === 0
      ? null
      : ((asked === null ? null : headerEndingAt(sample, asked)) ?? findHeader(sample, comments));
  const width = Math.max(header?.labels.length ?? 0, ...rows.map((row) => row.cells.length));
  const named = (labels: readonly string[] | undefined): string[] =>
    Array.from({ length: width }, (_, column) => {
      const label = labels?.[column] ?? '';
      return label === '' ? columnName(column + 1) : label;
    });
  const headerRows = (header?.rows ?? []).map((index) => sample.rows[index]?.row ?? 0);
  return {
    ...common,
    headings: named(header?.labels),
    shortHeadings: named(header?.shortLabels),
    headerRows,
    dataAfter: headerRows.length === 0 ? 0 : Math.max(...headerRows),
  };
}

function mergesOf(packed: readonly number[]): Merge[] {
  const merges: Merge[] = [];
  for (let at = 0; at + 3 < packed.length; at += 4) {
    const [top = 0, bottom = 0, left = 0, right = 0] = packed.slice(at, at + 4);
    merges.push({ top, bottom, left, right });
  }
  return merges;
}

function widest(rows: readonly RawRow[]): number {
  return rows.reduce((width, row) => Math.max(width, row.cells.length), 0);
}

/** A comment begins with # and is narrower than the table; a hashtag row is none. */
function isComment(cells: readonly string[], width: number): boolean {
  const first = cells[0] ?? '';
  return first.startsWith('#') && cells.length < width && !isTagRow(cells) && !/^#\s*\d/.test(first);
}

/**
 * The rows below the header, batch by batch: comments, repeated headers and rows of hashtags left out, cells merged downwards given
 * to every row they cover.
 */
export async function* dataRows(source: RowSource, layout: Layout): AsyncGenerator<RawRow[]> {
  const about = source.head.sheets[layout.sheet];
  if (about === undefined) return;
  const open: { merge: Merge; value: string }[] = [];
  let next = ahead(source, layout, 0);
  for (let index = 0; index < about.batches; index++) {
    const rows: RawRow[] = [];
    const batch = await next;
    if (index + 1 < about.batches) next = ahead(source, layout, index + 1);
    for (const raw of batch) {
      if (raw.row <= layout.dataAfter) continue;
      const row = layout.lastMerged === 0 ? raw : filledDown(raw, layout, open);
      const isHeader = about.labels === undefined && (isRepeated(row.cells, layout) || isTagRow(row.cells));
      if (!isHeader && !(about.labels === undefined && isComment(row.cells, layout.headings.length)))
        rows.push(row);
    }
    yield rows;
  }
}

/** A batch asked for while the one before is worked on; what goes wrong is heard when it is waited for. */
function ahead(source: RowSource, layout: Layout, index: number): Promise<RawRow[]> {
  const asked = source.batch(layout.sheet, index);
  asked.catch(() => undefined);
  return asked;
}

function filledDown(raw: RawRow, layout: Layout, open: { merge: Merge; value: string }[]): RawRow {
  if (raw.row > layout.lastMerged) return raw;
  const cells = [...raw.cells];
  for (let at = open.length - 1; at >= 0; at--) {
    const each = open[at];
    if (each === undefined || each.merge.bottom < raw.row) open.splice(at, 1);
    else {
      while (cells.length < each.merge.left) cells.push('');
      if ((cells[each.merge.left - 1] ?? '').trim() === '') cells[each.merge.left - 1] = each.value;
    }
  }
  for (const merge of layout.downwards.get(raw.row) ?? []) {
    const value = raw.cells[merge.left - 1] ?? '';
    if (value !== '') open.push({ merge, value });
  }
  return { row: raw.row, cells };
}

function isRepeated(cells: readonly string[], layout: Layout): boolean {
  let same = 0;
  let filled = 0;
  for (const [column, cell] of cells.entries()) {
    const plain = cell.trim();
    if (plain === '') continue;
    filled++;
    if (plain === layout.shortHeadings[column] || plain === layout.headings[column]) same++;
    else if (filled - same > 2) return false;
  }
  return filled >= 2 && same >= filled * 0.8;
}
