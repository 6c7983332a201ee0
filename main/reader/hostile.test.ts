import { expect, test } from 'vitest';
import { AppError, type ErrorCode } from '../../shared/kernel/errors.ts';
import { contactRow, CONTACT_HEADER, rawWorkbook, rawZip, sheetXml, workbook } from '../test/reader-files.ts';
import { readFile } from './reader.ts';

/** Longest that refusing any of these may take. */
const REFUSED_WITHIN_MS = 3000;
const MIB = 1024 * 1024;

interface Case {
  name: string;
  fileName?: string;
  bytes: () => Uint8Array;
  code: ErrorCode;
  limit?: string;
  /** For files that are only too long: they have to be read up to the limit. */
  isLong?: boolean;
}

const sheetOf = (inner: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</worksheet>`;
const text = (content: string) => new TextEncoder().encode(content);

const withName = (name: string) =>
  rawZip([
    { name: 'xl/workbook.xml', content: text('x') },
    { name, content: text('x') },
  ]);

const CASES: readonly Case[] = [
  {
    name: 'a workbook that becomes a gigabyte',
    bytes: () => {
      const content = new Uint8Array(100 * MIB);
      return rawWorkbook(
        text(''),
        0,
        Array.from({ length: 10 }, (_, n) => ({ name: `xl/media/${String(n)}`, content })),
      );
    },
    code: 'reader/limit',
    limit: 'expansion',
  },
  {
    name: 'a sheet that expands a thousand times',
    bytes: () => rawWorkbook(new Uint8Array(60 * MIB).fill(32)),
    code: 'reader/limit',
    limit: 'expansion',
  },
  {
    name: 'a sheet that says it is small but is not',
    bytes: () => rawWorkbook(new Uint8Array(60 * MIB).fill(32), 5000),
    code: 'reader/limit',
    limit: 'expansion',
  },
  {
    name: 'merged blocks upon each other',
    bytes: () =>
      workbook({
        sheet: sheetXml(
          [CONTACT_HEADER, contactRow(1)],
          `<mergeCells>${'<mergeCell ref="A2:A10001"/>'.repeat(30_000)}</mergeCells>`,
        ),
      }),
    code: 'reader/limit',
    limit: 'entries',
  },
  {
    name: 'a sheet that says it is larger than it is',
    bytes: () => rawWorkbook(text(sheetXml([['a']])), 100_000),
    code: 'reader/damaged',
  },
  {
    name: 'a sheet under a password of the archive',
    bytes: () => rawZip([{ name: 'xl/workbook.xml', content: text('x'), flags: 1 }]),
    code: 'reader/encrypted',
  },
  {
    name: 'one cell in the last corner of the sheet',
    bytes: () =>
      workbook({
        sheet: sheetOf('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
      }),
    code: 'reader/limit',
    limit: 'columns',
  },
  {
    name: 'more rows than a sheet may have',
    bytes: () =>
      workbook({
        sheet: sheetOf(
          `<sheetData>${Array.from(randomBytes(200_001), (byte, row) => `<row><c><v>${String(byte * row)}</v></c></row>`).join('')}</sheetData>`,
        ),
      }),
    code: 'reader/limit',
    limit: 'rows',
    isLong: true,
  },
  {
    name: 'a billion laughs',
    bytes: () =>
      workbook({
        sheet: `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${String(n + 1)} "${`&lol${n === 0 ? '' : String(n)};`.repeat(10)}">`).join('')}]>${sheetOf('<sheetData><row><c t="inlineStr"><is><t>&lol9;</t></is></c></row></sheetData>')}`,
      }),
    code: 'reader/damaged',
  },
  {
    name: 'a quadratic blow-up',
    bytes: () =>
      workbook({
        sheet: `<!DOCTYPE a [<!ENTITY a "${'a'.repeat(50_000)}">]>${sheetOf(`<sheetData><row><c t="inlineStr"><is><t>${'&a;'.repeat(50_000)}</t></is></c></row></sheetData>`)}`,
      }),
    code: 'reader/damaged',
  },
  {
    name: 'an entity from a file of this machine',
    bytes: () =>
      workbook({
        sharedStrings: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
      }),
    code: 'reader/damaged',
  },
  {
    name: 'a document type that never ends',
    bytes: () => workbook({ sheet: `<!DOCTYPE a [${'<!-- -->'.repeat(500_000)}` }),
    code: 'reader/limit',
    limit: 'expansion',
  },
  {
    name: 'a million elements inside each other',
    bytes: () => workbook({ sheet: sheetOf(deep(1_000_000)) }),
    code: 'reader/limit',
  },
  {
    name: 'elements too deep, not compressed well',
    bytes: () => workbook({ sheet: sheetOf('<a>'.repeat(100) + '</a>'.repeat(100)) }),
    code: 'reader/limit',
    limit: 'depth',
  },
  {
    name: 'an element with ten thousand attributes',
    bytes: () =>
      workbook({
        sheet: sheetOf(`<row ${Array.from({ length: 10_000 }, (_, n) => `a${String(n)}="1"`).join(' ')}/>`),
      }),
    code: 'reader/limit',
    limit: 'entries',
  },
  {
    name: 'text of two megabytes in a cell',
    bytes: () =>
      workbook({
        sheet: sheetOf(
          `<sheetData><row><c t="inlineStr"><is><t>${noise(2 * MIB)}</t></is></c></row></sheetData>`,
        ),
      }),
    code: 'reader/limit',
    limit: 'size',
  },
  {
    name: 'three thousand entries',
    bytes: () =>
      rawZip(Array.from({ length: 3000 }, (_, n) => ({ name: `xl/media/${String(n)}`, content: text('') }))),
    code: 'reader/limit',
    limit: 'entries',
  },
  {
    name: 'a name that climbs out',
    bytes: () => withName('xl/../../evil'),
    code: 'reader/limit',
    limit: 'name',
  },
  {
    name: 'a name that climbs out the other way',
    bytes: () => withName('xl\\..\\..\\evil'),
    code: 'reader/limit',
    limit: 'name',
  },
  { name: 'an absolute name', bytes: () => withName('/etc/passwd'), code: 'reader/limit', limit: 'name' },
  { name: 'a name on a drive', bytes: () => withName('C:/evil'), code: 'reader/limit', limit: 'name' },
  {
    name: 'two entries of one name',
    bytes: () =>
      rawZip([
        { name: 'xl/a.xml', content: text('1') },
        { name: 'XL/A.xml', content: text('2') },
      ]),
    code: 'reader/limit',
    limit: 'name',
  },
  { name: 'a cut workbook', bytes: () => workbook().subarray(0, 700), code: 'reader/damaged' },
  {
    name: 'a workbook over 20 MiB',
    bytes: () => rawWorkbook(text(''), 0, [{ name: 'xl/media/a', content: randomBytes(21 * MIB) }]),
    code: 'reader/limit',
    limit: 'size',
  },
  {
    name: 'five million columns',
    fileName: 'a.csv',
    bytes: () => text(`${'a,'.repeat(5_000_000)}a\n`),
    code: 'reader/limit',
  },
  {
    name: 'a thousand columns',
    fileName: 'a.csv',
    bytes: () => text(`${'a,'.repeat(1000)}a\n`),
    code: 'reader/limit',
    limit: 'columns',
  },
  {
    name: 'a million rows',
    fileName: 'a.csv',
    bytes: () => text('a,b\n'.repeat(1_000_001)),
    code: 'reader/limit',
    limit: 'rows',
    isLong: true,
  },
  {
    name: 'a table over 50 MiB',
    fileName: 'a.csv',
    bytes: () => text('abcdefg,hij\n'.repeat(4_600_000)),
    code: 'reader/limit',
    limit: 'size',
  },
  {
    name: 'a quote that never closes over a line that never ends',
    fileName: 'a.csv',
    bytes: () => text(`a,b\n"${'x'.repeat(5 * MIB)}`),
    code: 'reader/limit',
    limit: 'size',
  },
  {
    name: 'a card with a hundred thousand lines',
    fileName: 'a.vcf',
    bytes: () => text(`BEGIN:VCARD\r\n${'NOTE:x\r\n'.repeat(100_000)}END:VCARD\r\n`),
    code: 'reader/limit',
    limit: 'rows',
  },
  {
    name: 'twenty thousand and one cards',
    fileName: 'a.vcf',
    bytes: () => text('BEGIN:VCARD\nEND:VCARD\n'.repeat(20_001)),
    code: 'reader/limit',
    limit: 'entries',
  },
  {
    name: 'cards over 10 MiB',
    fileName: 'a.vcf',
    bytes: () => text(`BEGIN:VCARD\nNOTE:${'x'.repeat(11 * MIB)}\nEND:VCARD\n`),
    code: 'reader/limit',
    limit: 'size',
  },
  {
    name: 'a picture named as a workbook',
    bytes: () => text('\u0089PNG\r\n\u001a\n'),
    code: 'reader/wrong-format',
  },
  { name: 'text named as a workbook', bytes: () => text('a,b\n1,2\n'), code: 'reader/wrong-format' },
  {
    name: 'a workbook named as text',
    fileName: 'a.csv',
    bytes: () => workbook(),
    code: 'reader/wrong-format',
  },
  { name: 'an empty file', fileName: 'a.csv', bytes: () => new Uint8Array(), code: 'files/empty' },
  { name: 'blank lines alone', fileName: 'a.csv', bytes: () => text('\r\n  \r\n'), code: 'files/empty' },
  { name: 'commas alone', fileName: 'a.csv', bytes: () => text(',,,\n,,,\n'), code: 'files/empty' },
  { name: 'an encrypted workbook', bytes: () => compound('EncryptedPackage'), code: 'reader/encrypted' },
  {
    name: 'an old workbook under a new name',
    bytes: () => compound('Workbook'),
    code: 'reader/wrong-format',
  },
  {
    name: 'an old workbook',
    fileName: 'a.xls',
    bytes: () => compound('Workbook'),
    code: 'reader/unknown-format',
  },
  {
    name: 'a portable document that ends where it begins',
    fileName: 'a.pdf',
    bytes: () => text('%PDF-1.7\n'),
    code: 'reader/damaged',
  },
  {
    name: 'a calendar larger than any',
    fileName: 'a.ics',
    bytes: () => text(`BEGIN:VCALENDAR\nSUMMARY:${'x'.repeat(100 * MIB)}\nEND:VCALENDAR\n`),
    code: 'reader/limit',
    limit: 'size',
  },
  {
    name: 'a calendar of a million lines',
    fileName: 'a.ics',
    bytes: () => text(`BEGIN:VCALENDAR\n${'X-A:1\n'.repeat(1_000_000)}END:VCALENDAR\n`),
    code: 'reader/limit',
    limit: 'rows',
  },
  {
    name: 'a calendar of events inside each other',
    fileName: 'a.ics',
    bytes: () => text(`BEGIN:VCALENDAR\n${'BEGIN:X-A\n'.repeat(40_000)}`),
    code: 'reader/limit',
    limit: 'depth',
  },
  {
    name: 'a calendar of more events than anybody has',
    fileName: 'a.ics',
    bytes: () => text(`BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nEND:VEVENT\n'.repeat(21_000)}END:VCALENDAR\n`),
    code: 'reader/limit',
    limit: 'entries',
  },
];

function deep(levels: number): string {
  return '<a>'.repeat(levels);
}

function noise(length: number): string {
  const bytes = randomBytes(length);
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

function randomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, char] of Array.from(stream).entries()) bytes[1024 + index * 2] = char.charCodeAt(0);
  return bytes;
}

/** Processor time since `start`: how long it would take were the machine not busy with other things. */
function cpuMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test.each(CASES)(
  '$name is refused',
  { timeout: 60_000 },
  async ({ fileName = 'a.xlsx', bytes, code, limit, isLong }) => {
    const file = bytes();
    const before = process.memoryUsage().rss;
    const start = process.cpuUsage();
    let error: unknown = null;
    try {
      await readFile({ fileName, bytes: file });
    } catch (thrown) {
      error = thrown;
    }
    expect(cpuMs(start)).toBeLessThan(isLong === true ? 20_000 : REFUSED_WITHIN_MS);
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * MIB);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code, ...(limit === undefined ? {} : { details: { limit } }) });
  },
);

test('property names from a file reach no prototype', async () => {
  const nasty = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const rows = [
    [...nasty, 'Name', 'Phone', 'Email'],
    [...nasty, 'polluted', '+1 202 555 0101', 'a@b.org'],
  ];
  const csv = text(rows.map((row) => row.join(',')).join('\n'));
  const cards = text(
    `BEGIN:VCARD\nFN:x\n${nasty.map((name) => `${name}:polluted\n__proto__.${name}:x\nTEL;${name}=polluted:12345`).join('\n')}\nEND:VCARD\n`,
  );
  const calendar = text(
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n${nasty.map((name) => `${name}:polluted\nATTENDEE;${name}=polluted:mailto:a@b.org\nDTSTART;TZID=${name}:20260101T090000`).join('\n')}\nEND:VEVENT\nEND:VCALENDAR\n`,
  );
  for (const [fileName, bytes] of [
    ['a.csv', csv],
    ['a.vcf', cards],
    ['a.ics', calendar],
    ['a.xlsx', workbook({ sheet: sheetXml(rows) })],
  ] as const) {
    const result = await readFile({ fileName, bytes });
    expect(result.items).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  }
  const part = await readFile({
    fileName: 'a.xlsx',
    bytes: workbook({
      sheet: sheetOf(
        '<sheetData><row __proto__="x" constructor="y"><c t="str" __proto__="polluted"><v>a</v></c></row></sheetData>',
      ),
    }),
  });
  expect(part.tables?.[0]?.filledRows).toBe(1);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a large honest workbook is read within its limits', { timeout: 60_000 }, async () => {
  const rows = [CONTACT_HEADER, ...Array.from({ length: 10_000 }, (_, index) => contactRow(index))];
  const start = process.cpuUsage();
  const result = await readFile({ fileName: 'a.xlsx', bytes: workbook({ sheet: sheetXml(rows) }) });
  expect(result.items).toHaveLength(10_000);
  // The figure to reach is 2 s on a machine that does nothing else.
  expect(cpuMs(start)).toBeLessThan(4000);
});
