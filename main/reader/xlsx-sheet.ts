import { AppError } from '../../shared/kernel/errors.ts';
import { LIMITS } from './limits.ts';
import { dateText, numberText, paddedText } from './number-format.ts';
import type { RowSink } from './row-book.ts';
import type { Merge, SheetRow, Warnings } from './sheet.ts';
import type { PartReader } from './xlsx.ts';
import { unescapeText, type CellStyle } from './xlsx-parts.ts';

interface Workbook {
  readonly is1904: boolean;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
}

interface SheetContext {
  readonly name: string;
  readonly rowsLeft: number;
  readonly warnings: Warnings;
  /** Takes the rows in place of the list. */
  readonly sink?: RowSink | undefined;
}

/** Reads one worksheet: its filled rows and merged blocks. */
export function readSheet(
  part: PartReader,
  book: Workbook,
  context: SheetContext,
): { rows: SheetRow[]; filled: number; merges: Merge[] } {
  const rows: SheetRow[] = [];
  let filled = 0;
  const merges: Merge[] = [];
  let row = 0;
  let column = 0;
  let cells: string[] = [];
  let type = 'n';
  let style: CellStyle | undefined;
  let value = '';
  let formula = '';
  let hasValue = false;
  let taking: 'value' | 'formula' | 'inline' | null = null;
  let isInline = false;
  let phonetic = 0;

  const place = () => ({ sheet: context.name, row });

  function cellText(): string {
    if (!hasValue && formula !== '') {
      context.warnings.count('formula-without-value', context.name, place());
      return `=${formula}`;
    }
    if (!hasValue) return '';
    switch (type) {
      case 's': {
        const text = book.strings[Number(value)];
        if (text === undefined) {
          context.warnings.count('value-not-understood', `${context.name} strings`, place(), {
            column: columnName(column),
          });
        }
        return text ?? '';
      }
      case 'b':
        return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
      case 'str':
      case 'inlineStr':
        return unescapeText(value);
      case 'd':
        return value.trim();
      case 'e':
        return value;
      default:
        return numericText(value, style, book.is1904);
    }
  }

  function takeCell(): void {
    const text = cellText();
    if (text === '') return;
    if (column < 1 || column > LIMITS.xlsx.columns) throw new AppError('reader/limit', { limit: 'columns' });
    while (cells.length < column - 1) cells.push('');
    if (text.length > LIMITS.valueChars) {
      context.warnings.count('value-cut', context.name, place());
      cells[column - 1] = text.slice(0, LIMITS.valueChars);
    } else {
      cells[column - 1] = text;
    }
  }

  part({
    open(name, attributes) {
      switch (name) {
        case 'row':
          row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
          column = 0;
          cells = [];
          break;
        case 'c': {
          const reference = attributes['r'];
          column = reference === undefined ? column + 1 : columnNumber(reference);
          type = attributes['t'] ?? 'n';
          style = book.styles[Number(attributes['s'] ?? '0')];
          value = '';
          formula = '';
          hasValue = false;
          break;
        }
        case 'v':
          taking = 'value';
          hasValue = true;
          break;
        case 'f':
          taking = 'formula';
          break;
        case 'is':
          isInline = true;
          hasValue = true;
          break;
        case 'rPh':
          phonetic++;
          break;
        case 't':
          if (isInline && phonetic === 0) taking = 'inline';
          break;
        case 'mergeCell':
          if (merges.length >= LIMITS.xlsx.merges) throw new AppError('reader/limit', { limit: 'entries' });
          takeMerge(merges, attributes['ref'] ?? '');
          break;
      }
    },
    close(name) {
      switch (name) {
        case 'v':
        case 'f':
        case 't':
          taking = null;
          break;
        case 'rPh':
          phonetic--;
          break;
        case 'is':
          isInline = false;
          break;
        case 'c':
          takeCell();
          break;
        case 'row':
          if (cells.some((cell) => cell.trim() !== '')) {
            if (++filled > context.rowsLeft) throw new AppError('reader/limit', { limit: 'rows' });
            if (!Number.isSafeInteger(row) || row < 1)
              throw new AppError('reader/damaged', { format: 'xlsx' });
            if (context.sink === undefined) rows.push({ row, cells });
            else context.sink.take({ row, cells });
          }
          break;
      }
    },
    text(chunk) {
      if (taking === 'formula') formula += chunk;
      else if (taking !== null) value += chunk;
    },
  });
  return { rows, filled, merges };
}

function numericText(value: string, style: CellStyle | undefined, is1904: boolean): string {
  const trimmed = value.trim();
  const number = Number(trimmed);
  if (trimmed === '' || !Number.isFinite(number)) return trimmed;
  if (style?.isDate === true) return dateText(number, is1904);
  const padded = style?.code == null ? null : paddedText(number, style.code);
  // More than 15 digits are not kept by a spreadsheet; what the file says is then the best there is.
  return padded ?? (/^-?\d{16,}$/.test(trimmed) ? trimmed : numberText(number));
}

function takeMerge(merges: Merge[], reference: string): void {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return;
  merges.push({
    left: columnNumber(match[1] ?? ''),
    top: Number(match[2]),
    right: columnNumber(match[3] ?? ''),
    bottom: Number(match[4]),
  });
}

/** Number of a column from a cell reference such as `AB12`, from 1; 0 when it is none. */
export function columnNumber(reference: string): number {
  let number = 0;
  for (let index = 0; index < reference.length && index < 8; index++) {
    const code = reference.charCodeAt(index) - 64;
    if (code < 1 || code > 26) break;
    number = number * 26 + code;
  }
  return number;
}

/** Letters of a column, from 1. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
