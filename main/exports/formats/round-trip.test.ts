import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, systemClock } from '../../kernel/clock.ts';
import { readCsv } from '../../reader/csv.ts';
import { decodeText } from '../../reader/encoding.ts';
import { Warnings } from '../../reader/sheet.ts';
import { readXlsx } from '../../reader/xlsx.ts';
import { aPerson } from '../../test/person.ts';
import { EXPORT_FIELDS } from '../../../shared/exports/schema.ts';
import { PersonInput } from '../../../shared/people/schema.ts';
import { columnsOf } from '../columns.ts';
import type { ExportedPerson } from '../person.ts';
import type { ExportAbout } from '../writer.ts';
import { csvRow, csvWriter } from './csv.ts';
import { jsonWriter } from './json.ts';
import { xlsxWriter } from './xlsx.ts';

const about: ExportAbout = {
  mission: {
    id: '019ab1b2-0000-7000-8000-0000000000aa',
    name: 'Embassy of Norway',
    shortName: 'Lisbon',
    sendingState: 'NOR',
    hostState: 'PRT',
    city: 'Lisbon',
    languages: ['en'],
    phone: '',
    email: '',
  },
  officer: 'Amina Test',
  at: '2026-11-24T08:00:00.000Z',
  purpose: 'round trip',
  fields: EXPORT_FIELDS,
  language: 'en',
};

/** What people write and spreadsheets spoil: formulas, quotes, lines, directions, pictures, escapes of the formats. */
const nasty = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+351 912 345 678',
    '-5',
    '@SUM(A1)',
    "'=x",
    "''+1",
    "'quoted'",
    "=cmd|' /C calc'!A0",
    '＝1',
    '00351',
    '1.2E+10',
    'a "b" c',
    'one\ntwo',
    'a,b;c\td',
    '_x000D_',
    'محمد الأحمد',
    '\u202Eabc\u202C',
    'ታዲዮስ',
    '王小明',
    '👩‍👧‍👦 🇳🇴',
    '<b>&amp;</b>',
    ']]>',
    '2026-11-24',
    '#N/A',
    'TRUE',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
/** Text as the schema keeps it, without the two things that no reader of tables brings back: a null, and returns before a line end. */
const kept = nasty.map((text) => text.replaceAll('\0', '').replaceAll('\r', '').trim());

function exported(text: readonly string[]): ExportedPerson {
  const at = (index: number): string => text[index % text.length] ?? '';
  const line = (index: number): string => (at(index) === '' ? 'x' : at(index));
  const fields = aPerson({
    names: [
      { id: newId(systemClock), given: line(0), surname: at(1) },
      { id: newId(systemClock), given: at(2), surname: line(3), script: 'Arab', kind: 'native' },
    ],
    birthPlace: at(4),
    documents: [{ id: newId(systemClock), number: line(5), issuer: 'NOR', expiresOn: '2030-01-01' }],
    contactPoints: [
      { id: newId(systemClock), kind: 'mobile', value: line(6) },
      { id: newId(systemClock), kind: 'messenger', value: line(7), note: at(8) },
    ],
    addresses: [{ id: newId(systemClock), text: line(9), place: at(10), latitude: -33.9, longitude: 18.4 }],
    note: at(11),
  });
  return {
    record: {
      id: newId(systemClock),
      fields,
      revision: 1,
      createdAt: about.at,
      updatedAt: about.at,
      createdBy: 'Amina',
      updatedBy: 'Amina',
      provenance: { source: 'officer' },
      archivedAt: null,
      version: { dots: {}, context: {} },
    },
    zone: at(12),
    household: at(13),
  };
}

const texts = fc.array(kept, { minLength: 14, maxLength: 14 });
const columns = columnsOf(EXPORT_FIELDS);
const cellsOf = (person: ExportedPerson): string[] =>
  columns.map((column) => String(column.value(person) ?? ''));
const padded = (cells: readonly string[]): string[] => columns.map((_, index) => cells[index] ?? '');

function bytesOf(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks));
}

describe('what was written is read back as it was', () => {
  it('as comma-separated text', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (all) => {
        const people = all.map(exported);
        const writer = csvWriter(about, true);
        const text = writer.head + people.map((person) => writer.person(person)).join('') + writer.tail(1);
        const { sheet, delimiter } = readCsv(decodeText(new TextEncoder().encode(text)).text, new Warnings());
        expect(delimiter).toBe(',');
        expect(sheet.rows.slice(1).map((row) => padded(row.cells))).toEqual(people.map(cellsOf));
      }),
      { numRuns: 150 },
    );
  });

  it('as a workbook', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (all) => {
        const people = all.map(exported);
        const writer = xlsxWriter(about);
        const bytes = bytesOf([...writer.head(), ...writer.people(people), ...writer.tail(people.length)]);
        const [sheet, notes] = readXlsx(bytes, new Warnings());
        expect(sheet?.rows.slice(1).map((row) => padded(row.cells))).toEqual(people.map(cellsOf));
        expect(notes?.rows.map((row) => row.cells[1])).toContain('round trip');
      }),
      { numRuns: 100 },
    );
  });

  it('as JSON, whose people are what `people.create` takes', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 0, maxLength: 3 }), (all) => {
        const people = all.map(exported);
        const writer = jsonWriter(about);
        const text =
          writer.head + people.map((person) => writer.person(person)).join('') + writer.tail(people.length);
        const read = JSON.parse(text) as { people: { id: string; person: unknown }[]; count: number };
        expect(read.count).toBe(people.length);
        expect(read.people.map((entry) => PersonInput.parse(entry.person))).toEqual(
          people.map((person) => person.record.fields),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('keeps returns inside a cell of a workbook, and control characters', () => {
    const person = exported(Array.from({ length: 14 }, () => 'a\r\nb\u0001c\uFFFEd _x000D_'));
    const writer = xlsxWriter(about);
    const bytes = bytesOf([...writer.head(), ...writer.people([person]), ...writer.tail(1)]);
    expect(padded(readXlsx(bytes, new Warnings())[0]?.rows[1]?.cells ?? [])).toEqual(cellsOf(person));
  });
});

it('lets no cell of comma-separated text begin a formula', () => {
  fc.assert(
    fc.property(kept, (text) => {
      const cell = csvRow([text]).replace(/\r\n$/, '').replace(/^"/, '');
      expect(/^[=+\-@\t\r\n＝＋－＠]/.test(cell)).toBe(false);
    }),
  );
});
