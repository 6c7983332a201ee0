import { zipSync } from 'fflate';
import type { InterfaceLanguage } from '../../../shared/kernel/text.ts';
import type { Cell } from '../columns.ts';
import { fixedParts, sheetHead, sheetRow, SHEET_TAIL } from './xlsx-parts.ts';

/** A small table as a workbook, and what it says about itself. */
export interface TableFile {
  language: InterfaceLanguage;
  /** Names of the sheet with the table and of the one that says where it comes from. */
  sheets: readonly [string, string];
  headings: readonly string[];
  rows: readonly (readonly Cell[])[];
  about: readonly (readonly [string, string])[];
}

/**
 * A table that fits in memory as a workbook of two sheets; everything but numbers is text, nothing is a formula.
 * @see ECMA-376 part 1
 */
export function xlsxTable({ language, sheets, headings, rows, about }: TableFile): Uint8Array {
  const isRightToLeft = language === 'ar';
  const widths = headings.map((heading) => Math.max(16, Math.min(40, heading.length + 6)));
  const table = rows.map((row) => sheetRow(row)).join('');
  const told = about.map((row) => sheetRow(row, 'wrapped')).join('');
  const encoder = new TextEncoder();
  const parts: Record<string, string> = {
    ...fixedParts([sheets[0], sheets[1]]),
    'xl/worksheets/sheet1.xml': `${sheetHead({ widths, isFrozen: true, isRightToLeft })}${sheetRow(headings, 'heading')}${table}${SHEET_TAIL}`,
    'xl/worksheets/sheet2.xml': `${sheetHead({ widths: [28, 90], isFrozen: false, isRightToLeft })}${told}${SHEET_TAIL}`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)])),
    { level: 4 },
  );
}
