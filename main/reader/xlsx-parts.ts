import { numberKind } from './number-format.ts';
import type { PartReader } from './xlsx.ts';

/** The number format of a cell style. */
export interface CellStyle {
  readonly isDate: boolean;
  /** Format text, when the workbook defines it. */
  readonly code: string | null;
}

/** All shared strings by index: rich text joined, phonetic hints left out. */
export function readSharedStrings(part: PartReader | null): string[] {
  const strings: string[] = [];
  if (part === null) return strings;
  let text = '';
  let isText = false;
  let phonetic = 0;
  part({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') isText = phonetic === 0;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si') strings.push(unescapeText(text));
    },
    text(chunk) {
      if (isText) text += chunk;
    },
  });
  return strings;
}

/** Number formats by cell style index. */
export function readStyles(part: PartReader | null): CellStyle[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isInCellFormats = false;
  part?.({
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isInCellFormats = true;
      else if (name === 'xf' && isInCellFormats) ids.push(Number(attributes['numFmtId'] ?? '0'));
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
    text() {},
  });
  return ids.map((id) => ({ isDate: numberKind(id, codes.get(id)) === 'date', code: codes.get(id) ?? null }));
}

/** Undoes `_x000D_`: how a workbook writes characters that XML has no place for. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
