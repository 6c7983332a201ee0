import { Zip, ZipDeflate } from 'fflate';
import { columnsOf } from '../columns.ts';
import type { ExportedPerson } from '../person.ts';
import { wordsOf } from '../words/words.ts';
import type { ExportAbout } from '../writer.ts';
import { fixedParts, sheetHead, sheetRow, SHEET_TAIL } from './xlsx-parts.ts';

/** Quick enough for a slice, and nearly as small as the best. */
const LEVEL = 4;

/** A workbook that is written as its rows come; each step answers the bytes that are ready. */
export interface XlsxWriter {
  head: () => Uint8Array[];
  people: (people: readonly ExportedPerson[]) => Uint8Array[];
  tail: (count: number) => Uint8Array[];
}

/**
 * People as a workbook: one sheet with a heading that stays in sight, one that says where the file comes from and what for. Everything but coordinates is text, so
 * numbers of telephones and documents keep their zeros and nothing is a formula.
 * @see ECMA-376 part 1; docs/decisions/0007-xlsx.md
 */
export function xlsxWriter(about: ExportAbout): XlsxWriter {
  const words = wordsOf(about.language);
  const columns = columnsOf(about.fields);
  const isRightToLeft = about.language === 'ar';
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  const take = (): Uint8Array[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  const encoder = new TextEncoder();
  const begin = (path: string): ZipDeflate => {
    const part = new ZipDeflate(path, { level: LEVEL });
    zip.add(part);
    return part;
  };
  const whole = (path: string, text: string): void => {
    begin(path).push(encoder.encode(text), true);
  };
  let sheet: ZipDeflate | null = null;

  return {
    head: () => {
      for (const [path, text] of Object.entries(fixedParts([words.about.people, words.about.sheet])))
        whole(path, text);
      sheet = begin('xl/worksheets/sheet1.xml');
      const headings = columns.map((column) => words.column[column.heading]);
      const widths = headings.map((heading) => Math.max(14, Math.min(30, heading.length + 4)));
      const head = sheetHead({ widths, isFrozen: true, isRightToLeft });
      sheet.push(encoder.encode(head + sheetRow(headings, 'heading')));
      return take();
    },
    people: (people) => {
      const rows = people.map((person) => sheetRow(columns.map((column) => column.value(person))));
      sheet?.push(encoder.encode(rows.join('')));
      return take();
    },
    tail: (count) => {
      sheet?.push(encoder.encode(SHEET_TAIL), true);
      whole('xl/worksheets/sheet2.xml', aboutSheet(about, count, isRightToLeft));
      zip.end();
      return take();
    },
  };
}

function aboutSheet(about: ExportAbout, count: number, isRightToLeft: boolean): string {
  const words = wordsOf(about.language);
  const headings = columnsOf(about.fields).map((column) => words.column[column.heading]);
  const rows: [string, string][] = [
    [words.about.mission, `${about.mission.name}, ${about.mission.city}`],
    [words.about.officer, about.officer],
    [words.about.at, about.at],
    [words.about.purpose, about.purpose === '' ? words.about.noPurpose : about.purpose],
    [words.about.count, String(count)],
    [words.about.fields, headings.join(', ')],
    ['', words.about.handling],
  ];
  const text = rows.map((row) => sheetRow(row, 'wrapped')).join('');
  return `${sheetHead({ widths: [28, 90], isFrozen: false, isRightToLeft })}${text}${SHEET_TAIL}`;
}
