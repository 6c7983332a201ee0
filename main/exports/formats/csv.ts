import { guardCell } from '../../reader/formula-guard.ts';
import { columnsOf, type Cell } from '../columns.ts';
import { wordsOf } from '../words/words.ts';
import type { ExportAbout, TextWriter } from '../writer.ts';

const MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * People as comma-separated text in UTF-8. Cells that a spreadsheet would take for a formula are guarded by an apostrophe, which our own reader takes
 * away again.
 * @param mark begin with the byte order mark, without which spreadsheets take the text for another encoding
 * @see RFC 4180
 */
export function csvWriter({ fields, language }: ExportAbout, mark: boolean): TextWriter {
  const words = wordsOf(language);
  const columns = columnsOf(fields);
  return {
    head: `${mark ? MARK : ''}${csvRow(columns.map((column) => words.column[column.heading]))}`,
    person: (person) => csvRow(columns.map((column) => column.value(person))),
    tail: () => '',
  };
}

/** One row with its line end. A row that would be an empty line keeps its place as one empty quoted cell. */
export function csvRow(cells: readonly Cell[]): string {
  const text = cells.map(csvCell).join(',');
  return `${text === '' ? '""' : text}${LINE_END}`;
}

function csvCell(value: Cell): string {
  // A negative number is a number, not a formula.
  if (typeof value === 'number') return String(value);
  const text = guardCell(value ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
