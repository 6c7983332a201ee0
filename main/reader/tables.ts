import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadItem, ReadTable, TableKind, TableMapping } from '../../shared/reader/result.ts';
import { isOf, type ColumnGroup } from './column-groups.ts';
import { foundRoles, mappedRoles } from './column-roles.ts';
import { findHeader, headerEndingAt, fillDown, labelScore, type Header } from './header.ts';
import { isTagRow } from './hxl.ts';
import { isInstitution, kindOfColumns } from './kinds.ts';
import { isKnownLabel } from './labels.ts';
import type { ColumnRole } from './roles.ts';
import type { Sheet, SheetRow, Warnings } from './sheet.ts';
import { realign } from './realign.ts';
import { rowReader, type ColumnPlan } from './table-items.ts';
import { columnName } from './xlsx-sheet.ts';

const PREVIEW_ROWS = 50;
const SAMPLE_ROWS = 300;

/**
 * Turns a sheet into candidates: header, columns, kind, rows. A mapping by the officer replaces what would be found.
 * Rows that fit no kind give none, with their columns told so that the officer can map them.
 */
export function readTables(
  sheet: Sheet,
  mapping: TableMapping | undefined,
  warnings: Warnings,
): { tables: ReadTable[]; items: ReadItem[] } {
  const comments = commentRows(sheet, warnings);
  const header = mapping === undefined ? findHeader(sheet, comments) : mappedHeader(sheet, mapping);
  const tables: ReadTable[] = [];
  const items: ReadItem[] = [];
  let block: { header: Header | null; start: number } = { header, start: header?.dataStart ?? 0 };
  const rows = sheet.rows;
  if (rows.length === 0) return { tables: [emptyTable(sheet)], items };
  if (header === null) warnings.add('no-header', {}, placeOf(sheet, rows[0]));
  for (let index = block.start; index <= rows.length; index++) {
    // A sheet may hold one table below the other, each with its own header.
    const isEnd = index === rows.length;
    const isNew =
      !isEnd && mapping === undefined && header?.isHxl !== true && isNewHeader(rows[index], block.header);
    if (!isEnd && !isNew) continue;
    const read = readBlock(
      sheet,
      block.header,
      { start: block.start, end: index },
      comments,
      mapping,
      warnings,
    );
    tables.push(read.table);
    for (const item of read.items) items.push(item);
    if (isNew) {
      const next = headerEndingAt(sheet, rows[index]?.row ?? 0);
      block = { header: next, start: next?.dataStart ?? index + 1 };
      index = Math.max(index, block.start - 1);
    }
    if (tables.length > 500) throw new AppError('reader/limit', { limit: 'entries' });
  }
  const first = tables[0];
  if (first !== undefined) first.preview = previewOf(rows);
  return { tables, items };
}

// A comment begins with # and is narrower than the table; a hashtag row is none.
function commentRows(sheet: Sheet, warnings: Warnings): Set<number> {
  const comments = new Set<number>();
  const widest = sheet.rows
    .slice(0, SAMPLE_ROWS)
    .reduce((width, row) => Math.max(width, row.cells.length), 0);
  for (const [index, row] of sheet.rows.entries()) {
    const first = row.cells[0] ?? '';
    if (!first.startsWith('#') || row.cells.length >= widest || isTagRow(row.cells) || /^#\s*\d/.test(first))
      continue;
    comments.add(index);
    warnings.count('comment-row', sheet.name ?? '', placeOf(sheet, row));
  }
  return comments;
}

function mappedHeader(sheet: Sheet, mapping: TableMapping): Header | null {
  if (mapping.headerRow === 0) return null;
  return headerEndingAt(sheet, mapping.headerRow) ?? findHeader(sheet, new Set());
}

function isNewHeader(row: SheetRow | undefined, header: Header | null): boolean {
  if (row === undefined || header === null) return false;
  let known = 0;
  let filled = 0;
  for (const cell of row.cells) {
    if (cell === '') continue;
    filled++;
    if (isKnownLabel(cell)) known++;
    else if ((filled - known) * 2 > row.cells.length) return false;
  }
  // The same labels again are a repeated header, skipped as such.
  if (known < 2 || known * 2 < filled || isRepeated(row, header)) return false;
  return known >= 3 && labelScore(row.cells) >= 3;
}

function isRepeated(row: SheetRow, header: Header): boolean {
  let same = 0;
  let filled = 0;
  for (const [column, cell] of row.cells.entries()) {
    const plain = cell.trim();
    if (plain === '') continue;
    filled++;
    if (plain === header.shortLabels[column] || plain === header.labels[column]) same++;
  }
  return filled >= 2 && same >= filled * 0.8;
}

function readBlock(
  sheet: Sheet,
  header: Header | null,
  range: { start: number; end: number },
  comments: ReadonlySet<number>,
  mapping: TableMapping | undefined,
  warnings: Warnings,
): { table: ReadTable; items: ReadItem[] } {
  const data: SheetRow[] = [];
  for (let index = range.start; index < range.end; index++) {
    const row = sheet.rows[index];
    if (row === undefined || comments.has(index) || (header !== null && isRepeated(row, header))) continue;
    data.push(row);
  }
  const labelled = header?.labels.length ?? 0;
  const sample = data.slice(0, SAMPLE_ROWS);
  const width = Math.max(labelled, ...sample.map((row) => row.cells.length), 0);
  const labels = Array.from({ length: width }, (_, column) => header?.labels[column] ?? '');
  const { roles, groups } =
    mapping === undefined ? foundRoles(header, labels, sample) : mappedRoles(mapping, width);
  const typeColumn = roles.indexOf('type');
  const types = typeColumn === -1 ? [] : sample.map((row) => row.cells[typeColumn] ?? '');
  const kind =
    mapping === undefined ? kindOfColumns(roles, types, labels, header?.isHxl ?? false) : mapping.kind;

  const columns = labels.map((label, column) => {
    const tag = header?.tags[column];
    const named = label === '' ? columnName(column + 1) : label;
    const role = kind === null && mapping === undefined ? null : (roles[column] ?? null);
    return tag == null ? { label: named, role } : { label: named, tag, role };
  });
  tellAboutColumns(sheet, header, { labels, roles, kind, dataRows: data.length }, warnings);
  const plan: ColumnPlan = {
    kind,
    roles,
    labels: columns.map((column) => column.label),
    labelled,
    zoneMinutes: kind === 'enquiry' || kind === 'statement' ? zoneMinutes(sheet, range.start) : null,
  };
  const beside = kind === 'contact' ? groups : [];
  const items = kind === null ? [] : readRows(sheet, data, { plan, beside }, header, warnings);
  return {
    table: {
      ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
      isHidden: sheet.isHidden,
      kind,
      isHxl: header?.isHxl ?? false,
      headerRows: (header?.rows ?? []).slice(-30).map((index) => sheet.rows[index]?.row ?? 0),
      columns,
      dataRows: data.length,
      filledRows: range.end - (header?.rows[0] ?? range.start),
      preview: [],
    },
    items,
  };
}

function readRows(
  sheet: Sheet,
  data: readonly SheetRow[],
  { plan, beside }: { plan: ColumnPlan; beside: readonly ColumnGroup[] },
  header: Header | null,
  warnings: Warnings,
): ReadItem[] {
  const down = sheet.merges.length === 0 ? null : fillDown(sheet.merges, sheet.rows, header?.dataStart ?? 0);
  const wide = new Map(
    sheet.merges
      .filter((merge) => merge.right - merge.left >= 2 && merge.top === merge.bottom)
      .map((merge) => [merge.top, merge]),
  );
  const readerOf = (of: ColumnPlan) => rowReader(of, sheet.name, data.slice(0, 20_000), warnings);
  const readers = beside.map((group) => ({
    group,
    read: readerOf({ ...plan, roles: plan.roles.map((role, column) => (isOf(group, column) ? role : null)) }),
  }));
  const reader = readerOf(plan);
  const items: ReadItem[] = [];
  let section = '';
  for (const row of data) {
    const heading = sectionOf(row, plan, wide.has(row.row));
    if (heading !== null) {
      section = heading;
      continue;
    }
    const more = down?.get(row.row);
    let cells = more === undefined ? row.cells : merged(row.cells, more);
    if (plan.labelled > 0 && row.cells.length > plan.labelled) {
      warnings.count('ragged-row', sheet.name ?? '', placeOf(sheet, row));
      cells = realign(cells, plan);
    }
    if (readers.length === 0) for (const item of reader(row, cells, section)) items.push(item);
    for (const { group, read } of readers) {
      // Where there is no alternate there is nobody.
      if ([...group.own].every((column) => (cells[column] ?? '').trim() === '')) continue;
      const own = cells.map((cell, column) => (isOf(group, column) ? cell : ''));
      for (const item of read(row, own, section)) items.push(item);
    }
  }
  return items;
}

// "A. Diallo" and "M. FALL" are people; "II) POLICE", "Partners:" and "A. GOVERNMENT" are headings.
const NUMBERED = /^(?:[A-Z]|[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*)[.)-]\s+(?=\S)/;
const HEADING = /^(?:[A-Z][)-]|[IVX]{2,4}[.)-]|\d{1,2}(?:\.\d{1,2})*[.)-])\s+[^\p{Ll}]*$|\p{L}\s*:$/u;

function headingOf(text: string): string | null {
  const plain = text.replace(NUMBERED, '');
  const isHeading = HEADING.test(text) || (plain !== text && !/\p{Ll}/u.test(plain) && isInstitution(plain));
  return isHeading ? plain.replace(/\s*:$/, '') : null;
}

// A row with one cell only, in a table that has more: the name of what follows.
function sectionOf(row: SheetRow, plan: ColumnPlan, isMerged: boolean): string | null {
  if (plan.roles.filter((role) => role !== null).length < 3) return null;
  let only = -1;
  for (const [column, cell] of row.cells.entries()) {
    if (cell.trim() === '') continue;
    if (only !== -1) return null;
    only = column;
  }
  if (only === -1) return null;
  const role = plan.roles[only] ?? null;
  const text = (row.cells[only] ?? '').trim();
  const isName =
    role !== null &&
    ['name', 'facilityName', 'organisation', 'fullName', 'contactName', 'familyName', 'givenName'].includes(
      role,
    );
  return headingOf(text) ?? (isMerged || !isName ? text : null);
}

function merged(cells: readonly string[], more: ReadonlyMap<number, string>): string[] {
  const result = [...cells];
  for (const [column, value] of more) {
    while (result.length <= column) result.push('');
    if ((result[column] ?? '').trim() === '') result[column] = value;
  }
  return result;
}

// Person Finder's workbook says above the header how far its times are from UTC.
function zoneMinutes(sheet: Sheet, end: number): number | null {
  for (let index = 0; index < Math.min(end, 30); index++) {
    const column = sheet.rows[index]?.cells.findIndex((cell) => cell.trim() === 'time_zone_offset') ?? -1;
    if (column === -1) continue;
    const text = sheet.rows[index + 1]?.cells[column] ?? '';
    const hours = Number(text);
    return text.trim() !== '' && Math.abs(hours) <= 14 ? Math.round(hours * 60) : null;
  }
  return null;
}

const HUMANITARIAN = new Set<ColumnRole>([
  'sector',
  'organisation',
  'country',
  'district1',
  'district2',
  'occupied',
]);

function tellAboutColumns(
  sheet: Sheet,
  header: Header | null,
  found: {
    labels: readonly string[];
    roles: readonly (ColumnRole | null)[];
    kind: TableKind | null;
    dataRows: number;
  },
  warnings: Warnings,
): void {
  const place = sheet.name === undefined ? undefined : { sheet: sheet.name };
  const seen = new Set<string>();
  for (const label of found.labels) {
    if (label !== '' && seen.has(label))
      warnings.count('duplicate-header', `${sheet.name ?? ''} ${label}`, place ?? {}, { label });
    seen.add(label);
  }
  const repaired = header?.repaired.filter((tag) => tag !== null).length ?? 0;
  if (repaired > 0) warnings.add('hxl-tag-incomplete', { count: repaired }, place);
  const isTopical = found.roles.filter((role) => role !== null && HUMANITARIAN.has(role)).length >= 3;
  if (
    header?.isAlmostHxl === true ||
    (header !== null && !header.isHxl && found.kind === null && isTopical)
  ) {
    warnings.add('not-hxl', {}, place);
  }
  if (found.kind === null) {
    warnings.add('no-kind-recognised', { rows: found.dataRows, columns: found.labels.length }, place);
  }
}

function emptyTable(sheet: Sheet): ReadTable {
  return {
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    isHidden: sheet.isHidden,
    kind: null,
    isHxl: false,
    headerRows: [],
    columns: [],
    dataRows: 0,
    filledRows: 0,
    preview: [],
  };
}

function previewOf(rows: readonly SheetRow[]): ReadTable['preview'] {
  return rows
    .slice(0, PREVIEW_ROWS)
    .map((row) => ({ row: row.row, cells: row.cells.map((cell) => cell.slice(0, 200)) }));
}

function placeOf(sheet: Sheet, row: SheetRow | undefined) {
  return {
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    ...(row === undefined ? {} : { row: row.row }),
  };
}
