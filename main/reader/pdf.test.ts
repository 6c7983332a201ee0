import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfFile, pdfPages, pdfText } from '../test/pdf-file.ts';
import { usePdfData } from './pdf-data.ts';
import { readFile } from './reader.ts';

const read = (bytes: Uint8Array) => readFile({ fileName: 'a.pdf', bytes });
const SLOW = { timeout: 60_000 };

test('lines become headings, paragraphs, list items with their page', async () => {
  const { document } = await read(
    pdfPages([
      [
        pdfText('Emergency briefing', 50, 800, { size: 20 }),
        pdfText('Call the duty officer before you leave the', 50, 760),
        pdfText('district: +351 211 234 567.', 50, 745),
        pdfText('The second paragraph stands apart.', 50, 700),
        pdfText('1. Close the gate.', 50, 670),
        pdfText('2. Inform the police.', 50, 655),
      ].join('\n'),
      pdfText('Another page', 50, 800),
    ]),
  );
  expect(document?.blocks).toEqual([
    { kind: 'heading', text: 'Emergency briefing', page: 1, level: 1 },
    {
      kind: 'paragraph',
      text: 'Call the duty officer before you leave the\ndistrict: +351 211 234 567.',
      page: 1,
    },
    { kind: 'paragraph', text: 'The second paragraph stands apart.', page: 1 },
    { kind: 'list-item', text: '1. Close the gate.', page: 1, level: 1 },
    { kind: 'list-item', text: '2. Inform the police.', page: 1, level: 1 },
    { kind: 'paragraph', text: 'Another page', page: 2 },
  ]);
});

test('turned text is read along its own line', async () => {
  const { document } = await read(
    pdfPages([
      [
        pdfText('Straight on', 50, 800),
        pdfText('Up the margin', 30, 100, { angle: 90 }),
        pdfText('beside it', 45, 100, { angle: 90 }),
      ].join('\n'),
    ]),
  );
  expect(document?.blocks.map(({ text }) => text)).toEqual(['Straight on', 'Up the margin\nbeside it']);
});

test('letters of a table that the PDF names without carrying it are read', async () => {
  usePdfData((folder, name) =>
    Promise.resolve(
      new Uint8Array(readFileSync(join(import.meta.dirname, '../../node_modules/pdfjs-dist', folder, name))),
    ),
  );
  const font =
    '<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /UniJIS-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Mincho /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /Mincho /Flags 4 >> >>] >>';
  const content = 'BT /F1 12 Tf 50 800 Td <65E5672C59274F7F9928> Tj ET';
  const bytes = pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} >> >> /Contents 4 0 R >>`,
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
  ]);
  expect((await read(bytes)).document?.blocks.map(({ text }) => text)).toEqual(['日本大使館']);
});

test('pages without text are told with their number of all pages', async () => {
  const { document, warnings } = await read(pdfPages([pdfText('Words', 50, 800), '0 0 100 100 re f']));
  expect(document?.pages).toBe(2);
  expect(warnings).toEqual([{ code: 'page-without-text', detail: { count: 1, pages: 2 } }]);
});

test('scripts, commands, files inside are told, never run', async () => {
  const { warnings, document } = await read(
    pdfPages([pdfText('Words', 50, 800)], {
      more: '/OpenAction 5 0 R /Names << /EmbeddedFiles << /Names [(a.txt) 7 0 R] >> >>',
      page: '/AA << /O 6 0 R >>',
      objects: [
        '<< /S /JavaScript /JS (app.launchURL\\("http://example.com"\\);) >>',
        '<< /S /Launch /F (calc.exe) >>',
        '<< /Type /Filespec /F (a.txt) /EF << /F 8 0 R >> >>',
        '<< /Type /EmbeddedFile /Length 2 >>\nstream\nhi\nendstream',
      ],
    }),
  );
  expect(warnings.map(({ code, detail }) => [code, detail])).toEqual([
    ['macros-ignored', {}],
    ['launch-ignored', { count: 1 }],
    ['attachment-dropped', { count: 1 }],
  ]);
  expect(document?.blocks).toHaveLength(1);
});

test('a password is asked of the sender, not of the reader', async () => {
  const key = '<' + '41'.repeat(32) + '>';
  const locked = pdfPages([pdfText('Words', 50, 800)], {
    objects: [`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${key} /U ${key} >>`],
    trailer: `/Encrypt 5 0 R /ID [${key} ${key}]`,
  });
  await expect(read(locked)).rejects.toMatchObject({ code: 'reader/encrypted', details: { format: 'pdf' } });
});

test.each<[string, () => Uint8Array]>([
  ['nothing behind its first line', () => new TextEncoder().encode('%PDF-1.7\n')],
  [
    'its first half alone',
    () => {
      const whole = pdfPages([pdfText('Words', 50, 800)]);
      return whole.subarray(0, 120);
    },
  ],
  [
    'pages that are their own children',
    () => pdfFile(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [2 0 R] >>']),
  ],
  [
    'a table of places that leads back to itself',
    () => {
      const text =
        '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF';
      return new TextEncoder().encode(text);
    },
  ],
])('a file with %s is damaged', SLOW, async (_what, bytes) => {
  await expect(read(bytes())).rejects.toMatchObject({ code: 'reader/damaged', details: { format: 'pdf' } });
});

test('a catalogue that is its own pages has none with text', async () => {
  const { warnings } = await read(pdfFile(['<< /Type /Catalog /Pages 1 0 R >>']));
  expect(warnings.map(({ code }) => code)).toEqual(['page-without-text']);
});

test('more pages than are read are refused', SLOW, async () => {
  const many = pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count 501 /Kids [${'3 0 R '.repeat(501)}] >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>',
  ]);
  await expect(read(many)).rejects.toMatchObject({ code: 'reader/limit', details: { limit: 'entries' } });
});

test('more text than is read is stopped', SLOW, async () => {
  const many = pdfPages([Array.from({ length: 30_000 }, () => pdfText('x'.repeat(80), 50, 800)).join('\n')]);
  await expect(read(many)).rejects.toMatchObject({ code: 'reader/limit', details: { limit: 'size' } });
});
