import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '../../shared/kernel/errors.ts';
import { ReadResult } from '../../shared/reader/result.ts';
import { RowsHead } from '../../shared/reader/rows.ts';
import { mutate, randomOf } from '../test/mutations.ts';
import { mutateWorkbook } from '../test/workbook-mutations.ts';
import { readFile } from './reader.ts';
import { openRows } from './rows.ts';

const CASES_A_FORMAT = 150;

const FORMATS = [
  ['csv', 'csv'],
  ['hxl', 'csv'],
  ['xlsx', 'xlsx'],
  ['vcard', 'vcf'],
  ['ics', 'ics'],
  ['pfif', 'xml'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
  ['eml', 'eml'],
] as const;

/** Reads in-process; a result has to fit the schema, a refusal has to be one of ours. */
async function readAny(fileName: string, bytes: Uint8Array): Promise<void> {
  try {
    ReadResult.parse(await readFile({ fileName, bytes }));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
  try {
    RowsHead.parse(openRows({ fileName, bytes }).head);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

test.each(FORMATS)(
  'changed %s files are read or refused, never worse',
  { timeout: 120_000 },
  async (folder, ending) => {
    const path = join(import.meta.dirname, 'fixtures', folder);
    const files = readdirSync(path)
      .filter((name) => name.endsWith(ending))
      .map((name) => new Uint8Array(readFileSync(join(path, name))))
      .filter((bytes) => bytes.length < 60_000);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: files.length - 1 }), async (seed, index) => {
        const random = randomOf(seed + 1);
        const bytes = files[index] ?? new Uint8Array();
        await readAny(
          `a.${ending}`,
          ending === 'xlsx' || ending === 'docx' ? mutateWorkbook(bytes, random) : mutate(bytes, random),
        );
      }),
      { numRuns: CASES_A_FORMAT },
    );
  },
);

test('any bytes under any name are read or refused', async () => {
  const name = fc.constantFrom('a.csv', 'a.xlsx', 'a.vcf', 'a.txt', 'a', '.csv', 'a.pdf');
  await fc.assert(fc.asyncProperty(name, fc.uint8Array({ maxLength: 400 }), readAny), { numRuns: 500 });
  await fc.assert(
    fc.asyncProperty(name, fc.string({ unit: 'binary', maxLength: 400 }), async (fileName, text) => {
      await readAny(fileName, new TextEncoder().encode(text));
    }),
    { numRuns: 500 },
  );
});

test('every row of a table is a candidate or told, whatever its cells hold', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), async (rows) => {
      const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
      const lines = [['Full name', 'Position', 'Phone'], ...rows].map((row) => row.map(quote).join(','));
      const result = await readFile({ fileName: 'a.csv', bytes: new TextEncoder().encode(lines.join('\n')) });
      const table = result.tables?.[0];
      const nameless =
        result.warnings.find((warning) => warning.code === 'row-without-name')?.detail['count'] ?? 0;
      const sections = (table?.dataRows ?? 0) - result.items.length - Number(nameless);
      // A row with one cell only may be a heading; it then stands with the rows below it.
      const lone = rows.filter((row) => row.filter((value) => value.trim() !== '').length === 1).length;
      expect(sections).toBeGreaterThanOrEqual(0);
      expect(sections).toBeLessThanOrEqual(lone);
    }),
  );
});
