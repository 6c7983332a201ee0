import type { DocumentBlock, ReadItem, ReadTable } from '../../../shared/reader/result.ts';
import { Warnings, type SheetRow } from '../sheet.ts';
import { readTables } from '../tables.ts';
import { cellsOfLine, isRowLine } from './marks.ts';
import { findSubjects } from './subjects.ts';

/** A cell of a table: one of the document's own, or a piece of a row that is written as a line. */
interface Cell {
  readonly block: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Tables of a document whose header is recognised are read as those of a sheet are; the blocks of the others stay text. */
export function readDocumentTables(
  blocks: readonly DocumentBlock[],
  warnings: Warnings,
): { items: ReadItem[]; tables: ReadTable[]; taken: Set<number> } {
  const items: ReadItem[] = [];
  const tables: ReadTable[] = [];
  const taken = new Set<number>();
  for (const cells of [...tablesOf(blocks).values(), ...lineTablesOf(blocks)]) {
    const rows = rowsOf(cells);
    if (rows.length < 2) continue;
    // What a sheet would warn of is no fault in a document: most of its tables are no lists.
    const own = new Warnings();
    const read = readTables({ isHidden: false, rows, merges: [] }, undefined, own);
    const kept = read.tables.filter((table) => table.kind !== null && table.headerRows.length > 0);
    if (kept.length === 0 || read.items.length === 0 || !read.items.every((item) => isTold(item))) continue;
    tables.push(...kept);
    for (const { block } of cells) taken.add(block);
    const blockOfRow = new Map<number, number>();
    for (const { row, block, text } of cells)
      if (!blockOfRow.has(row) && text.trim() !== '') blockOfRow.set(row, block);
    for (const item of read.items) items.push(placed(blocks, blockOfRow, withRole(item)));
    for (const { code, detail, place } of own.all()) {
      const block = blockOfRow.get((place?.row ?? 0) - 1);
      if (code === 'phone-in-exponent-form' || code === 'value-not-understood')
        warnings.add(code, detail, block === undefined ? undefined : { block });
    }
  }
  return { items, tables, taken };
}

// "M. Tsila, préfet" in the column of names.
function withRole(item: ReadItem): ReadItem {
  if (item.kind !== 'contact') return item;
  const { name, role } = item.fields;
  if (name === undefined || role !== undefined || !name.includes(',')) return item;
  const [first, second, ...others] = findSubjects(name, true);
  if (first?.kind !== 'name' || second?.kind !== 'role' || others.length > 0) return item;
  return { ...item, fields: { ...item.fields, name: first.text, role: second.text } };
}

// A list of people or offices says how they are reached or where they are; a table of figures does not.
function isTold(item: ReadItem): boolean {
  if (item.kind === 'contact' || item.kind === 'organisation')
    return item.fields.phones !== undefined || item.fields.emails !== undefined || item.kind === 'contact';
  return item.kind === 'facility' || item.kind === 'person';
}

function tablesOf(blocks: readonly DocumentBlock[]): Map<string, Cell[]> {
  const tables = new Map<string, Cell[]>();
  for (const [block, { kind, table, row, column = 0, text, part }] of blocks.entries()) {
    if (kind !== 'cell' || table === undefined || row === undefined) continue;
    const key = `${part ?? ''} ${String(table)}`;
    const cells = tables.get(key) ?? [];
    if (cells.length === 0) tables.set(key, cells);
    cells.push({ block, row, column, text });
  }
  return tables;
}

// Rows that are written as lines, one below the other and all with as many cells: as PDF files and plain mails have them.
function lineTablesOf(blocks: readonly DocumentBlock[]): Cell[][] {
  const tables: Cell[][] = [];
  let open: string[][] = [];
  const close = (end: number): void => {
    const rows = open;
    open = [];
    if (rows.length < 2) return;
    const first = end - rows.length;
    tables.push(
      rows.flatMap((cells, row) => cells.map((text, column) => ({ block: first + row, row, column, text }))),
    );
  };
  for (const [index, { kind, text, part }] of blocks.entries()) {
    const cells = kind === 'paragraph' && isRowLine(text) ? cellsOfLine(text.trim()) : [];
    const before = open.at(-1);
    if (before !== undefined && (before.length !== cells.length || blocks[index - 1]?.part !== part))
      close(index);
    if (cells.length >= 2) open.push(cells);
  }
  close(blocks.length);
  return tables;
}

function rowsOf(cells: readonly Cell[]): SheetRow[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, text } of cells) {
    if (column > 255 || row > 100_000) continue;
    const line = rows.get(row) ?? [];
    while (line.length <= column) line.push('');
    line[column] = [line[column], text.trim()].filter((each) => each !== undefined && each !== '').join('\n');
    rows.set(row, line);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .filter(([, line]) => line.some((cell) => cell !== ''))
    .map(([row, line]) => ({ row: row + 1, cells: line }));
}

function placed(
  blocks: readonly DocumentBlock[],
  blockOfRow: ReadonlyMap<number, number>,
  item: ReadItem,
): ReadItem {
  const row = (item.place.row ?? 1) - 1;
  const block = blockOfRow.get(row);
  if (block === undefined) return item;
  const { page, part, text = '' } = blocks[block] ?? {};
  return {
    ...item,
    place: {
      row: row + 1,
      ...(page === undefined ? {} : { page }),
      block,
      from: 0,
      to: text.length,
      ...(part === undefined ? {} : { part }),
    },
  };
}
