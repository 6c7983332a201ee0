import { AppError } from '../../shared/kernel/errors.ts';
import { unguardCell } from './formula-guard.ts';
import { LIMITS } from './limits.ts';
import type { RowSink } from './row-book.ts';
import type { SheetRow } from './sheet.ts';

/** Filled rows, under the limits for delimited text. */
export class RowList {
  readonly rows: SheetRow[] = [];
  private readonly sink: RowSink | undefined;
  private records = 0;
  private filled = 0;

  /** @param sink takes the rows in place of the list */
  constructor(sink?: RowSink) {
    this.sink = sink;
  }

  take(cells: string[], line: number): void {
    if (cells.length > LIMITS.csv.columns) throw new AppError('reader/limit', { limit: 'columns' });
    if (++this.records > LIMITS.csv.rows * 2) throw new AppError('reader/limit', { limit: 'rows' });
    let width = cells.length;
    while (width > 0 && cells[width - 1] === '') width--;
    if (width === 0) return;
    if (++this.filled > LIMITS.csv.rows) throw new AppError('reader/limit', { limit: 'rows' });
    const filled = width === cells.length ? cells : cells.slice(0, width);
    const row = { row: line, line, cells: filled.map(unguardCell) };
    if (this.sink === undefined) this.rows.push(row);
    else this.sink.take(row);
  }
}

/** A quoted cell with more lines than this has lost its closing quote. */
const LINES_IN_A_CELL = 100;

/**
 * Reads delimited text whose quotes do not follow the rules: a quote opens a cell only at its beginning and closes
 * it only before a delimiter or the end of the line; any other one is a character like all others.
 */
export function readLenient(
  body: string,
  delimiter: string,
  skippedLines: number,
  sink?: RowSink,
): { rows: SheetRow[]; firstOddLine: number } {
  const list = new RowList(sink);
  let at = 0;
  let line = skippedLines + 1;
  let firstOddLine = 0;
  while (at < body.length) {
    const startLine = line;
    const cells: string[] = [];
    let isOpen = true;
    while (isOpen) {
      const cell = readCell(body, at, delimiter);
      if (cell.isOdd && firstOddLine === 0) firstOddLine = line;
      cells.push(cell.text);
      if (cells.length > LIMITS.csv.columns) throw new AppError('reader/limit', { limit: 'columns' });
      line += cell.lines;
      at = cell.end + 1;
      isOpen = body[cell.end] === delimiter;
      if (body[cell.end] === '\r' && body[at] === '\n') at++;
    }
    line++;
    list.take(cells, startLine);
  }
  return { rows: list.rows, firstOddLine: firstOddLine === 0 ? skippedLines + 1 : firstOddLine };
}

interface Cell {
  readonly text: string;
  /** Position of the delimiter or line end that follows. */
  readonly end: number;
  /** Line ends inside it. */
  readonly lines: number;
  readonly isOdd: boolean;
}

function readCell(body: string, start: number, delimiter: string): Cell {
  let at = start;
  while (body[at] === ' ' || (body[at] === '\t' && delimiter !== '\t')) at++;
  if (body[at] === '"') {
    const quoted = readQuoted(body, at + 1, delimiter);
    if (quoted !== null) return quoted;
  }
  const isOdd = body[at] === '"';
  let end = at;
  while (end < body.length && body[end] !== delimiter && body[end] !== '\n' && body[end] !== '\r') end++;
  if (end - start > LIMITS.csv.recordChars) throw new AppError('reader/limit', { limit: 'size' });
  return { text: body.slice(at, end).trim(), end, lines: 0, isOdd };
}

function readQuoted(body: string, start: number, delimiter: string): Cell | null {
  let text = '';
  let from = start;
  let lines = 0;
  let isOdd = false;
  for (let at = start; at < body.length; at++) {
    const char = body[at];
    if (char === '\n' || (char === '\r' && body[at + 1] !== '\n')) {
      if (++lines > LINES_IN_A_CELL) return null;
    }
    if (at - start > LIMITS.csv.recordChars) return null;
    if (char !== '"') continue;
    if (body[at + 1] === '"') {
      text += body.slice(from, at + 1);
      from = at + 2;
      at++;
      continue;
    }
    let end = at + 1;
    while (body[end] === ' ') end++;
    const next = body[end];
    if (next === undefined || next === delimiter || next === '\n' || next === '\r') {
      return { text: text + body.slice(from, at), end, lines, isOdd };
    }
    isOdd = true;
  }
  return null;
}
