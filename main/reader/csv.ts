import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { AppError } from '../../shared/kernel/errors.ts';
import { readLenient, RowList } from './csv-lenient.ts';
import { LIMITS } from './limits.ts';
import type { RowSink } from './row-book.ts';
import type { Sheet, SheetRow, Warnings } from './sheet.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Reads delimited text: delimiter found by how evenly it cuts the first rows, blanks around cells trimmed, quotes
 * doubled inside quotes, line ends of any kind. Rows keep the line on which they begin.
 * @param text decoded, without byte order mark
 * @param sink takes the rows in place of the sheet
 */
export function readCsv(
  text: string,
  warnings: Warnings,
  sink?: RowSink,
): { sheet: Sheet; delimiter: string } {
  // Some programs end lines with two returns, which would double the line numbers.
  const plain = text.includes('\r\r\n') ? text.replaceAll('\r\r\n', '\n') : text;
  const { delimiter, body, skippedLines } = splitDeclaration(plain);
  const found = delimiter ?? findDelimiter(body);
  let rows: SheetRow[];
  try {
    rows = parseRows(body, found, skippedLines, sink);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (!body.includes('"')) throw new AppError('reader/limit', { limit: 'size' });
    // One quote without its pair would swallow the rest of the file, or end it.
    sink?.clear();
    const lenient = readLenient(body, found, skippedLines, sink);
    rows = lenient.rows;
    warnings.add('quotes-unbalanced', {}, { line: lenient.firstOddLine });
  }
  return { sheet: { isHidden: false, rows, merges: [] }, delimiter: found };
}

// Spreadsheets announce the delimiter in a first line "sep=;".
function splitDeclaration(text: string): { delimiter: string | null; body: string; skippedLines: number } {
  const match = /^"?sep=([,;\t|])"?[ \t]*(?:\r\n|\n|\r)/i.exec(text.slice(0, 20));
  if (match === null) return { delimiter: null, body: text, skippedLines: 0 };
  return { delimiter: match[1] ?? null, body: text.slice(match[0].length), skippedLines: 1 };
}

function parseRows(
  body: string,
  delimiter: string,
  skippedLines: number,
  sink: RowSink | undefined,
): SheetRow[] {
  const rows = new RowList(sink);
  let lastLine = skippedLines;
  parse(new TextEncoder().encode(body), {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LIMITS.csv.recordChars,
    on_record(record: string[], context) {
      const line = lastLine + 1;
      lastLine = skippedLines + context.lines;
      rows.take(record, line);
      return null;
    },
  });
  return rows.rows;
}

/**
 * The delimiter that cuts the first rows most evenly; a comma when none does.
 * Quoted text does not count, and a single odd row (title, comment) does not spoil it.
 */
export function findDelimiter(text: string): string {
  const lines = firstRecords(text.slice(0, 100_000), 100);
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = lines.map((line) => countOutsideQuotes(line, delimiter) + 1);
    const usual = mode(widths.filter((width) => width > 1));
    if (usual === 0) continue;
    const even = widths.filter((width) => width === usual).length / widths.length;
    const some = widths.filter((width) => width > 1).length / widths.length;
    const score = (even * 2 + some) * Math.log2(usual + 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function firstRecords(text: string, limit: number): string[] {
  const records: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index <= text.length && records.length < limit; index++) {
    const char = text[index];
    if (char === '"') isQuoted = !isQuoted;
    else if (char === undefined || ((char === '\n' || char === '\r') && !isQuoted)) {
      const record = text.slice(start, index);
      if (record.trim() !== '') records.push(record);
      start = index + 1;
    }
  }
  // A cut last record would count too few.
  if (records.length > 1 && text.length >= 100_000) records.pop();
  return records;
}

function countOutsideQuotes(record: string, delimiter: string): number {
  let count = 0;
  let isQuoted = false;
  for (const char of record) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === delimiter && !isQuoted) count++;
  }
  return count;
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (best === 0 || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
