import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sheetXml, workbook } from '../test/reader-files.ts';
import { rowsInChild } from './jail-node.ts';
import { openRows } from './rows.ts';

const signal = () => new AbortController().signal;
const text = (value: string) => new TextEncoder().encode(value);

it('hands the rows of a sheet over batch by batch, in any order', async () => {
  const rows = Array.from({ length: 1201 }, (_, index) => [`Person ${String(index)}`, index]);
  const source = await rowsInChild(
    { fileName: 'a.xlsx', bytes: workbook({ sheet: sheetXml([['Name', 'No.'], ...rows]) }) },
    signal(),
  );
  expect(source.head).toMatchObject({ format: 'xlsx', sheets: [{ name: 'Sheet1', rows: 1202, batches: 3 }] });
  expect((await source.batch(0, 2)).at(-1)).toEqual({ row: 1202, cells: ['Person 1200', '1200'] });
  expect((await source.batch(0, 0))[0]).toEqual({ row: 1, cells: ['Name', 'No.'] });
  expect(await source.batch(0, 3)).toEqual([]);
  source.close();
  await expect(source.batch(0, 0)).rejects.toMatchObject({ code: 'reader/crashed' });
});

it('says what is wrong with a file before any row, and stops when it is told to', async () => {
  await expect(rowsInChild({ fileName: 'a.xlsx', bytes: text('a,b\n') }, signal())).rejects.toMatchObject({
    code: 'reader/wrong-format',
  });
  const controller = new AbortController();
  const source = await rowsInChild({ fileName: 'a.csv', bytes: text('a,b\n1,2\n') }, controller.signal);
  controller.abort();
  await expect(source.batch(0, 0)).rejects.toMatchObject({ code: 'ipc/cancelled' });
});

it('gives merged blocks, and every sheet', () => {
  const merged = sheetXml(
    [
      ['Family', 'Name'],
      ['Ndiaye', 'Awa'],
      ['', 'Moussa'],
    ],
    '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
  );
  expect(openRows({ fileName: 'a.xlsx', bytes: workbook({ sheet: merged }) }).head.sheets).toEqual([
    { name: 'Sheet1', isHidden: false, merges: [2, 3, 1, 1], rows: 3, batches: 1 },
  ]);
});

it('makes a row of each card, its values by the names of their properties', () => {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures/vcard/rfc6350-example.vcf')));
  const { head, book } = openRows({ fileName: 'a.vcf', bytes });
  const labels = head.sheets[0]?.labels ?? [];
  const [[row, ...cells] = []] = JSON.parse(book.batch(0, 0) ?? '[]') as (string | number)[][];
  const values = Object.fromEntries(cells.map((cell, index) => [labels[index] ?? '', cell]));
  expect(row).toBe(1);
  expect(values).toMatchObject({
    FN: 'Simon Perreault',
    'N given': 'Simon',
    'N family': 'Perreault',
    BDAY: '--0203',
  });
});

it('reads text put together from several encodings line by line, and says so', () => {
  const bytes = new Uint8Array([
    ...text('name,city\nJosé,Évora\nMüller,Köln\nÅse,Tromsø\n'),
    ...[0x4a, 0x6f, 0x73, 0xe9, 0x2c, 0xc9, 0x76, 0x6f, 0x72, 0x61, 0x0a],
  ]);
  const { head, book } = openRows({ fileName: 'a.csv', bytes });
  expect(head.warnings).toMatchObject([{ code: 'encodings-mixed', detail: { encoding: 'windows-1252' } }]);
  expect(JSON.parse(book.batch(0, 0) ?? '[]') as unknown).toEqual([
    [1, 'name', 'city'],
    [2, 'José', 'Évora'],
    [3, 'Müller', 'Köln'],
    [4, 'Åse', 'Tromsø'],
    [5, 'José', 'Évora'],
  ]);
});

it.each([
  ['', 'files/empty'],
  ['\n\n  \n', 'files/empty'],
])('a file without rows is empty', (content, code) => {
  expect(() => openRows({ fileName: 'a.csv', bytes: text(content) })).toThrow(code);
});
