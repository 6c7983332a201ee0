import { AppError } from '../../shared/kernel/errors.ts';
import { RowsHead, type RawRow } from '../../shared/reader/rows.ts';
import type { RowSource } from './rows-jail.ts';

/**
 * The rows behind a jail that answers in text: what it says is checked before anybody sees it.
 * @param ask one batch of a sheet as JSON
 * @throws AppError `reader/crashed` when the head is not what a reader of ours would say
 */
export function rowSource(
  head: string | undefined,
  ask: (sheet: number, index: number) => Promise<string>,
  close: () => void,
): RowSource {
  return {
    head: parseHead(head),
    batch: async (sheet, index) => rowsIn(await ask(sheet, index)),
    close,
  };
}

function parseHead(text: string | undefined): RowsHead {
  try {
    return RowsHead.parse(JSON.parse(text ?? ''));
  } catch {
    throw new AppError('reader/crashed');
  }
}

function rowsIn(text: string): RawRow[] {
  const rows = parseJson(text);
  if (!Array.isArray(rows)) throw new AppError('reader/crashed');
  return rows.map((packed: unknown) => {
    if (!isList(packed)) throw new AppError('reader/crashed');
    const [row, ...cells] = packed;
    if (typeof row !== 'number' || !Number.isSafeInteger(row)) throw new AppError('reader/crashed');
    if (!areTexts(cells)) throw new AppError('reader/crashed');
    return { row, cells };
  });
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function areTexts(cells: readonly unknown[]): cells is readonly string[] {
  return cells.every((cell) => typeof cell === 'string');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('reader/crashed');
  }
}
