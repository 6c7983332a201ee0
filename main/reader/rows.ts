import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadRequest } from '../../shared/reader/result.ts';
import type { RowsHead } from '../../shared/reader/rows.ts';
import { cardRows } from './card-rows.ts';
import { readCsv } from './csv.ts';
import { decodedText } from './encoding.ts';
import { LIMITS } from './limits.ts';
import { pfifRows } from './pfif-rows.ts';
import { readPfif } from './pfif.ts';
import { RowBook } from './row-book.ts';
import { Warnings } from './sheet.ts';
import { sniffFormat } from './sniff.ts';
import { readCards } from './vcard.ts';
import { readXlsx } from './xlsx.ts';

/** An opened file: what it is, and its rows batch by batch. */
export interface OpenedRows {
  readonly head: RowsHead;
  readonly book: RowBook;
}

/**
 * Opens an untrusted file as tables of rows, whatever its format: cards and PFIF records become rows with the names of their
 * fields as columns. Plain code without Node or DOM, to be run in a jail only.
 *
 * @throws what `sniffFormat` throws (`reader/unknown-format` also for documents, which have no rows) · `reader/damaged` · `reader/encrypted` · `reader/limit`
 */
export function openRows(request: Pick<ReadRequest, 'fileName' | 'bytes'>): OpenedRows {
  const format = sniffFormat(request.bytes, request.fileName);
  const warnings = new Warnings();
  const book = new RowBook();
  const about: { encoding?: string; delimiter?: string } = {};
  if (format === 'xlsx') readXlsx(request.bytes, warnings, book);
  else if (format === 'csv') {
    if (request.bytes.length > LIMITS.csv.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
    const { text, encoding } = decodedText(request.bytes, warnings);
    const { delimiter } = readCsv(text, warnings, book.begin({ isHidden: false }));
    book.end();
    Object.assign(about, { encoding, delimiter });
  } else if (format === 'vcard') {
    const { cards, encoding } = readCards(request.bytes, warnings);
    cardRows(cards, book);
    about.encoding = encoding;
  } else if (format === 'pfif') pfifRows(readPfif(request.bytes, warnings), book);
  else throw new AppError('reader/unknown-format');
  const sheets = book.sheets();
  if (sheets.every((sheet) => sheet.rows === 0)) throw new AppError('files/empty');
  return { head: { format, ...about, sheets, warnings: warnings.all() }, book };
}
