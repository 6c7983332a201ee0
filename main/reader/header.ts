import { AppError } from '../../shared/kernel/errors.ts';
import { isTagRow, isTagRowWithoutMarks, normalTag, repairedTag } from './hxl.ts';
import { roleOfLabel, roleOfPfifLabel, isPfif } from './labels.ts';
import type { Merge, Sheet, SheetRow } from './sheet.ts';

/** The header of a table, as found or as the officer says. */
export interface Header {
  /** Indices into the sheet's rows; the data begins after the last. */
  readonly rows: readonly number[];
  /** Index of the first row after the header. */
  readonly dataStart: number;
  /** Label of each column; empty where there is none. */
  readonly labels: readonly string[];
  /** The last line of the label alone, for matching: `Phone` of `Director Phone`. */
  readonly shortLabels: readonly string[];
  /** Hashtags in normal form where the column has one. */
  readonly tags: readonly (string | null)[];
  /** Columns whose tag lacks the `#`. */
  readonly repaired: readonly (string | null)[];
  readonly isHxl: boolean;
  /** A row of tags without any `#` was found and taken as part of the header. */
  readonly isAlmostHxl: boolean;
}

const SEARCH_ROWS = 30;
/** Cells that merged blocks may fill in one sheet. */
const MOST_FILLED = 2_000_000;

/** Finds the header in the first rows; `null` when nothing looks like one. */
export function findHeader(sheet: Sheet, comments: ReadonlySet<number>): Header | null {
  const { rows } = sheet;
  const limit = Math.min(rows.length, SEARCH_ROWS);
  for (let index = 0; index < limit; index++) {
    const cells = rows[index]?.cells ?? [];
    if (isTagRow(cells)) return taggedHeader(sheet, index, comments, false);
    if (isTagRowWithoutMarks(cells)) return taggedHeader(sheet, index, comments, true);
  }
  const scores = rows.slice(0, limit).map((row, index) => (comments.has(index) ? 0 : labelScore(row.cells)));
  // The first that is nearly as good as the best: another table may follow below with more columns.
  const enough = Math.max(2, Math.max(0, ...scores) * 0.6);
  const labelled = scores.findIndex((score) => score >= enough);
  const found = labelled === -1 ? plainHeader(rows, limit, comments) : labelled;
  return found === null ? null : headerAt(sheet, found);
}

/** The header that ends in the given row of the file; `null` when that row is not filled. */
export function headerEndingAt(sheet: Sheet, rowNumber: number): Header | null {
  const index = sheet.rows.findIndex((row) => row.row === rowNumber);
  if (index === -1) return null;
  const cells = sheet.rows[index]?.cells ?? [];
  return isTagRow(cells) ? taggedHeader(sheet, index, new Set(), false) : headerAt(sheet, index);
}

/** How many different roles the cells of a row name. */
export function labelScore(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.some((cell) => cell.length > 200)) return 0;
  const roles = new Map<string, number>();
  for (const cell of filled) {
    const found = roleOfLabel(cell);
    if (found !== null) roles.set(found.role, Math.max(roles.get(found.role) ?? 0, found.sure));
  }
  let score = 0;
  for (const sure of roles.values()) score += sure;
  if (isPfif(filled))
    score = Math.max(score, new Set(filled.map(roleOfPfifLabel).filter((role) => role !== null)).size);
  return score;
}

// Without a word that is known: the first row as wide as most, all of it short text, no value twice.
function plainHeader(rows: readonly SheetRow[], limit: number, comments: ReadonlySet<number>): number | null {
  const widths = rows
    .slice(0, 200)
    .map((row) => row.cells.filter((cell) => cell.trim() !== '').length)
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  for (let index = 0; index < limit; index++) {
    if (comments.has(index)) continue;
    const cells = (rows[index]?.cells ?? []).filter((cell) => cell.trim() !== '');
    if (cells.length < Math.max(1, usual * 0.5)) continue;
    const isText = cells.every((cell) => cell.length <= 120 && !looksLikeValue(cell));
    const isUnlike = new Set(cells).size === cells.length;
    return isText && isUnlike ? index : null;
  }
  return null;
}

function looksLikeValue(cell: string): boolean {
  const plain = cell.trim();
  return (
    /^[-+]?[\d\s.,:/%]*\d[\d\s.,:/%]*$/.test(plain) || /^\d{4}-\d{2}-\d{2}/.test(plain) || plain.includes('@')
  );
}

function taggedHeader(
  sheet: Sheet,
  tagIndex: number,
  comments: ReadonlySet<number>,
  isAlmostHxl: boolean,
): Header {
  const cells = sheet.rows[tagIndex]?.cells ?? [];
  const above: number[] = [];
  for (let index = tagIndex - 1; index >= 0 && above.length < 24; index--) {
    if (!comments.has(index)) above.unshift(index);
  }
  const labelRow = above.length === 0 ? [] : (sheet.rows[above.at(-1) ?? 0]?.cells ?? []);
  const groupRow = above.length < 2 ? [] : spread(sheet, above.at(-2) ?? 0, labelRow.length);
  const width = Math.max(cells.length, labelRow.length);
  const tags = Array.from({ length: width }, (_, column) => normalTag(cells[column] ?? ''));
  const repaired = tags.map((tag, column) => (tag === null ? repairedTag(cells[column] ?? '') : null));
  const shortLabels = tags.map((_, column) => clean(labelRow[column] ?? ''));
  return {
    rows: [...above, tagIndex],
    dataStart: tagIndex + 1,
    labels: shortLabels.map(
      (label, column) => joinLabels([groupRow[column] ?? '', label]) || clean(cells[column] ?? ''),
    ),
    shortLabels,
    tags: isAlmostHxl ? tags.map(() => null) : tags,
    repaired: isAlmostHxl ? tags.map(() => null) : repaired,
    isHxl: !isAlmostHxl,
    isAlmostHxl,
  };
}

function headerAt(sheet: Sheet, index: number): Header {
  const first = groupRowAbove(sheet, index) ?? index;
  const last = lastHeaderRow(sheet, index);
  const levels: string[][] = [];
  for (let level = first; level <= last; level++) {
    const below = sheet.rows[level + 1]?.cells.length ?? 0;
    levels.push(level === last ? [...(sheet.rows[level]?.cells ?? [])] : spread(sheet, level, below));
  }
  const width = Math.max(...levels.map((level) => level.length));
  const columns = Array.from({ length: width }, (_, column) =>
    levels.map((level) => clean(level[column] ?? '')),
  );
  const rows = levels.map((_, offset) => first + offset);
  return {
    rows,
    dataStart: last + 1,
    labels: columns.map(joinLabels),
    shortLabels: columns.map((parts) => parts.filter((part) => part !== '').at(-1) ?? ''),
    tags: columns.map(() => null),
    repaired: columns.map(() => null),
    isHxl: false,
    isAlmostHxl: false,
  };
}

// A row of group labels: directly above, with at least two cells, one of them over several columns.
function groupRowAbove(sheet: Sheet, index: number): number | null {
  const row = sheet.rows[index];
  const above = sheet.rows[index - 1];
  if (row === undefined || above === undefined || above.row !== row.row - 1) return null;
  const filled = above.cells.filter((cell) => cell.trim() !== '');
  const below = row.cells.filter((cell) => cell.trim() !== '').length;
  if (
    filled.length < 2 ||
    filled.length >= below ||
    filled.some((cell) => cell.length > 60 || looksLikeValue(cell))
  ) {
    return null;
  }
  return index - 1;
}

// Where the header goes on below: cells merged downwards, or merged blocks and gaps that the next row fills.
function lastHeaderRow(sheet: Sheet, index: number): number {
  const row = sheet.rows[index];
  if (row === undefined) return index;
  const merges = sheet.merges.filter((merge) => merge.top === row.row);
  const deepest = Math.max(
    row.row,
    ...merges.filter((merge) => merge.bottom - merge.top < 10).map((merge) => merge.bottom),
  );
  if (deepest > row.row && row.cells.length > 1) {
    let last = index;
    while ((sheet.rows[last + 1]?.row ?? Infinity) <= deepest) last++;
    return last;
  }
  const next = sheet.rows[index + 1];
  if (next === undefined || next.row !== row.row + 1) return index;
  const isWideMerged = merges.some((merge) => merge.bottom === merge.top && merge.right > merge.left);
  const hasGap = row.cells.some(
    (cell, column) => column > 0 && cell.trim() === '' && (row.cells[column - 1] ?? '').trim() !== '',
  );
  if (!isWideMerged && !hasGap && next.cells.length <= row.cells.length) return index;
  let isFitting = false;
  for (let column = 0; column < next.cells.length; column++) {
    const cell = (next.cells[column] ?? '').trim();
    if (cell === '') continue;
    if (cell.length > 60 || looksLikeValue(cell)) return index;
    const over = (row.cells[column] ?? '').trim();
    const right = (row.cells[column + 1] ?? '').trim();
    // Below a label that stands over its column alone there would be data.
    const isUnderGroup = merges.some(
      (merge) => merge.left <= column + 1 && merge.right > column && merge.right > merge.left,
    );
    if (over !== '' && !isUnderGroup && (right !== '' || column === 0)) return index;
    isFitting = true;
  }
  return isFitting && labelScore(next.cells) >= 1 ? index + 1 : index;
}

// Group labels over the columns they stand for: by merged blocks, else to the next label.
function spread(sheet: Sheet, index: number, width: number): string[] {
  const row = sheet.rows[index];
  if (row === undefined) return [];
  const cells = [...row.cells];
  while (cells.length < width) cells.push('');
  const merges = sheet.merges.filter((merge) => merge.top <= row.row && merge.bottom >= row.row);
  if (sheet.merges.length > 0) {
    for (const merge of merges) {
      const value = cells[merge.left - 1] ?? '';
      for (let column = merge.left; column < merge.right && column < 256; column++) cells[column] = value;
    }
    return cells;
  }
  for (let column = 1; column < cells.length; column++) {
    if ((cells[column] ?? '').trim() === '') cells[column] = cells[column - 1] ?? '';
  }
  return cells;
}

function joinLabels(parts: readonly string[]): string {
  return parts
    .filter((part, index) => part !== '' && parts.indexOf(part) === index)
    .join(' ')
    .slice(0, 300);
}

function clean(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** Values of cells merged downwards, given to every row they cover; wide blocks are left alone. */
export function fillDown(
  merges: readonly Merge[],
  rows: readonly SheetRow[],
  from: number,
): Map<number, Map<number, string>> {
  const filled = new Map<number, Map<number, string>>();
  const byNumber = new Map(rows.slice(from).map((row) => [row.row, row]));
  let left = MOST_FILLED;
  for (const merge of merges) {
    if (merge.left !== merge.right || merge.bottom <= merge.top || merge.bottom - merge.top > 10_000)
      continue;
    const value = byNumber.get(merge.top)?.cells[merge.left - 1];
    if (value === undefined || value === '') continue;
    // Blocks lie beside each other; a file in which they lie upon each other was made to keep us busy.
    left -= merge.bottom - merge.top;
    if (left < 0) throw new AppError('reader/limit', { limit: 'entries' });
    for (let row = merge.top + 1; row <= merge.bottom; row++) {
      const cells = filled.get(row) ?? new Map<number, string>();
      cells.set(merge.left - 1, value);
      filled.set(row, cells);
    }
  }
  return filled;
}
