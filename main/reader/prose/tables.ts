import type { DocumentBlock, ReadItem, ReadTable } from '../../../shared/reader/result.ts';
import { Warnings, type SheetRow } from '../sheet.ts';
import { readTables } from '../tables.ts';

/** Tables of a document whose header is recognised are read as those of a sheet are; the blocks of the others stay text. */
export function readDocumentTables(
  blocks: readonly DocumentBlock[],
  warnings: Warnings,
): { items: ReadItem[]; tables: ReadTable[]; taken: Set<number> } {
  const items: ReadItem[] = [];
  const tables: ReadTable[] = [];
  const taken = new Set<number>();
  for (const cells of tablesOf(blocks).values()) {
    const rows = rowsOf(blocks, cells);
    if (rows.length < 2) continue;
    // What a sheet would warn of is no fault in a document: most of its tables are no lists.
    const own = new Warnings();
    const read = readTables({ isHidden: false, rows, merges: [] }, undefined, own);
    const kept = read.tables.filter((table) => table.kind !== null && table.headerRows.length > 0);
    if (kept.length === 0 || read.items.length === 0 || !read.items.every((item) => isTold(item))) continue;
    tables.push(...kept);
    for (const index of cells) taken.add(index);
    for (const item of read.items) items.push(placed(blocks, cells, item));
    for (const { code, detail, place } of own.all()) {
      const block = cells.find((index) => (blocks[index]?.row ?? 0) + 1 === place?.row);
      if (code === 'phone-in-exponent-form' || code === 'value-not-understood')
        warnings.add(code, detail, block === undefined ? undefined : { block });
    }
  }
  return { items, tables, taken };
}

// A list of people or offices says how they are reached or where they are; a table of figures does not.
function isTold(item: ReadItem): boolean {
  if (item.kind === 'contact' || item.kind === 'organisation')
    return item.fields.phones !== undefined || item.fields.emails !== undefined || item.kind === 'contact';
  return item.kind === 'facility' || item.kind === 'person';
}

function tablesOf(blocks: readonly DocumentBlock[]): Map<string, number[]> {
  const tables = new Map<string, number[]>();
  for (const [index, { kind, table, row, part }] of blocks.entries()) {
    if (kind !== 'cell' || table === undefined || row === undefined) continue;
    const key = `${part ?? ''} ${String(table)}`;
    const cells = tables.get(key);
    if (cells === undefined) tables.set(key, [index]);
    else cells.push(index);
  }
  return tables;
}

function rowsOf(blocks: readonly DocumentBlock[], cells: readonly number[]): SheetRow[] {
  const rows = new Map<number, string[]>();
  for (const index of cells) {
    const { row = 0, column = 0, text = '' } = blocks[index] ?? {};
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

function placed(blocks: readonly DocumentBlock[], cells: readonly number[], item: ReadItem): ReadItem {
  const row = (item.place.row ?? 1) - 1;
  const block = cells.find((index) => {
    const cell = blocks[index];
    return cell?.row === row && cell.text.trim() !== '';
  });
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
