import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ReadResult, type DocumentBlock } from '../../shared/reader/result.ts';
import { packResult } from './packing.ts';
import { readFile } from './reader.ts';
import { unpackResult } from './unpack.ts';

const SLOW = { timeout: 60_000 };
const folder = join(import.meta.dirname, 'fixtures');
const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

async function read(path: string): Promise<{ result: ReadResult; blocks: DocumentBlock[] }> {
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  const result = await readFile({ fileName: path.slice(path.indexOf('/') + 1), bytes });
  return { result, blocks: result.document?.blocks ?? [] };
}

/** Rows and columns of the tables, in the order in which they begin. */
function tablesIn(blocks: readonly DocumentBlock[]): string[] {
  const sizes: [rows: number, columns: number][] = [];
  for (const { table, row = 0, column = 0 } of blocks) {
    if (table === undefined) continue;
    const [rows, columns] = sizes[table] ?? [0, 0];
    sizes[table] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  }
  return sizes.map((size) => size.join('x'));
}

/** Body paragraphs (headings and list items among them) and tables, as counted with another program. */
const DOCX: Readonly<Record<string, readonly [paragraphs: number, tables: readonly string[]]>> = {
  'gsa_AwesomeCloud-IRP.docx': [1, []],
  // One more than in the body itself: it stands in a text box.
  'gsa_fedramp_Overview.docx': [12, ['4x3', '4x2']],
  'mammoth_comments.docx': [1, []],
  'mammoth_footnotes.docx': [1, []],
  'mammoth_simple-list.docx': [2, []],
  'mammoth_strict-format.docx': [1, []],
  'mammoth_tables.docx': [2, ['2x2']],
  // The paragraph stands in the text box; beside it there is none.
  'mammoth_text-box.docx': [1, []],
  'mammoth_utf8-bom.docx': [1, []],
  // The 2x1 table stands inside the 1x1 table before it.
  'python-docx_blk-paras-and-tables.docx': [2, ['2x2', '1x1', '2x1', '1x1']],
  'python-docx_doc-odd-even-hdrs.docx': [2, []],
  'python-docx_tbl-having-tables.docx': [0, ['2x2', '3x3', '2x4']],
};

/** Pages and words, as `pdfinfo` and `pdftotext` count them: blank-separated runs of signs. */
const PDF: Readonly<Record<string, readonly [pages: number, words: number]>> = {
  'eden_DRR_Portal_User_Manual.pdf': [10, 3104],
  'icdar_us-006.pdf': [3, 1603],
  'icdar_us-010.pdf': [3, 899],
  'icdar_us-017.pdf': [7, 2800],
  'icdar_us-025.pdf': [4, 3150],
  'pdfjs_ArabicCIDTrueType.pdf': [1, 12],
  'pdfjs_french_diacritics.pdf': [1, 2],
  'pdfplumber_nics-background-checks-2015-11.pdf': [1, 1504],
  'tabula_puertos1.pdf': [1, 441],
};

test('there is a yield for every sample', () => {
  expect(readdirSync(join(folder, 'docx')).sort()).toEqual(Object.keys(DOCX).sort());
  expect(readdirSync(join(folder, 'pdf')).sort()).toEqual(Object.keys(PDF).sort());
});

test.each(Object.entries(DOCX))(
  '%s gives its paragraphs, its tables',
  SLOW,
  async (name, [paragraphs, tables]) => {
    const { result, blocks } = await read(`docx/${name}`);
    const body = blocks.filter(({ kind }) => ['heading', 'paragraph', 'list-item'].includes(kind));
    expect(body).toHaveLength(paragraphs);
    expect(tablesIn(blocks)).toEqual(tables);
    expect(unpackResult(packResult(result))).toEqual(ReadResult.parse(result));
  },
);

test.each(Object.entries(PDF))('%s gives its pages, its words', SLOW, async (name, [pages, words]) => {
  const { result, blocks } = await read(`pdf/${name}`);
  expect(result.document?.pages).toBe(pages);
  expect(sum(blocks.map(({ text }) => wordsIn(text)))).toBe(words);
  expect(result.warnings).toEqual([]);
  expect(unpackResult(packResult(result))).toEqual(ReadResult.parse(result));
});

test('comments are no text, notes stand behind it, a text box is there once', async () => {
  const texts = async (name: string) =>
    (await read(`docx/${name}`)).blocks.map(({ kind, text }) => [kind, text]);
  expect(await texts('mammoth_comments.docx')).toEqual([['paragraph', 'Ouch.']]);
  expect(await texts('mammoth_footnotes.docx')).toEqual([
    ['paragraph', 'Ouch.'],
    ['note', 'A tachyon walks into a bar.'],
    ['note', 'Fin.'],
  ]);
  expect(await texts('mammoth_text-box.docx')).toEqual([['paragraph', 'Datum plane']]);
  expect(await texts('mammoth_simple-list.docx')).toEqual([
    ['list-item', 'Apple'],
    ['list-item', 'Banana'],
  ]);
  expect(await texts('python-docx_doc-odd-even-hdrs.docx')).toEqual([
    ['header', 'Even page header.'],
    ['header', 'Odd page header.'],
    ['paragraph', 'First Page.'],
    ['paragraph', 'Second Page.'],
  ]);
});

test('paragraphs, tables, tables in tables keep their order', async () => {
  const { blocks } = await read('docx/python-docx_blk-paras-and-tables.docx');
  const inOrder = blocks.filter(({ kind, text }) => kind !== 'header' && text !== '');
  expect(inOrder.map(({ text }) => text.split(' ').slice(0, 2).join(' '))).toEqual([
    'Lorem ipsum',
    'Text before',
    'Table',
    'Between',
    'Text after',
    'Donec semper',
  ]);
});

test('Arabic presentation forms become letters in reading order', async () => {
  const { blocks } = await read('pdf/pdfjs_ArabicCIDTrueType.pdf');
  expect(blocks[0]?.text.split('\n')).toEqual(Array(4).fill('انواع الخطوط العربية'));
});

test('letters set apart one by one are a word', async () => {
  const { blocks } = await read('pdf/pdfjs_french_diacritics.pdf');
  expect(blocks.map(({ text }) => text)).toEqual(['àÀâÂäÄçÇéÉèÈêÊëËîÎïÏôÔùÙûÛüÜ', '1']);
});

test('columns are read one after the other, rows of a table as lines with their cells apart', async () => {
  const { blocks } = await read('pdf/icdar_us-025.pdf');
  const texts = blocks.map(({ text }) => text);
  expect(texts).toContain('Male\t224,510\t176.5\t(175.7–177.2)\t54,524\t43.9\t(43.5–44.3)');
  const column = texts.find((text) => text.startsWith('Heart disease and stroke are')) ?? '';
  expect(column.split('\n').slice(0, 2)).toEqual([
    'Heart disease and stroke are the irst and third leading causes of',
    'death in the United States* (1) and have maintained this ranking',
  ]);
  expect(blocks.find(({ kind }) => kind === 'heading')?.text).toBe(
    'Coronary Heart Disease and Stroke Deaths — United States, 2006',
  );
});
