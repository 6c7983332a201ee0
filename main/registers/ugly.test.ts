import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { registersCalls } from '../../shared/registers/calls.ts';
import { openTestDatabase } from '../test/database.ts';
import { temporaryFolder } from '../test/folder.ts';
import { rawWorkbook, sheetXml, workbook } from '../test/reader-files.ts';
import { testTask } from '../test/task.ts';
import { previewRegister } from './service.ts';

type Preview = AnswerOf<typeof registersCalls.previewImport>;

function preview(name: string, bytes: Uint8Array): Promise<Preview> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return previewRegister(testTask(openTestDatabase()), { path: path as FileRef });
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Single bytes of a legacy encoding, by the code points that stand for them. */
function legacy(text: string, encoding: 'windows-1252' | 'windows-1256'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from(text, (char) => bytes.get(char) ?? 63);
}

function utf16(text: string, isBig = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBig);
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2 + 2, text.charCodeAt(index), !isBig);
  return bytes;
}

const TABLE =
  'Name;Date of birth;Passport no\nJosé Núñez;03.04.1980;X1234567\nZoë Müller;25.12.1975;X1234568\n';
const ARABIC =
  'الاسم,تاريخ الميلاد,رقم جواز السفر,الجنسية\nمحمد الأحمد,٠٣/٠٤/١٩٨٠,ن١٢٣٤٥٦,سوري\nفاطمة الزهراء العلوي,۲۵/۱۲/۱۹۷۵,A998877,المغرب\n';

const STYLES =
  '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';

function dated(serial: number, is1904: boolean): Uint8Array {
  const sheet = sheetXml([
    ['Full name', 'Date of birth'],
    ['Ana Sousa', serial],
  ]).replace(/<c r="B2">/, '<c r="B2" s="1">');
  const book = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  return workbook({ sheet, styles: STYLES, workbook: book });
}

/** Ugly files that load: the rows as they would be, and what is told. */
const LOADED: readonly [
  what: string,
  name: string,
  bytes: Uint8Array,
  expected: {
    names: string[];
    born?: (string | null)[];
    counts?: Partial<Preview['counts']>;
    told?: string[];
    more?: (preview: Preview) => void;
  },
][] = [
  [
    'a byte order mark',
    'a.csv',
    utf8(`\uFEFF${TABLE}`),
    { names: ['José Núñez', 'Zoë Müller'], born: ['1980-04-03', '1975-12-25'] },
  ],
  ['UTF-16, little end first', 'a.csv', utf16(TABLE), { names: ['José Núñez', 'Zoë Müller'] }],
  ['UTF-16, big end first', 'a.txt', utf16(TABLE, true), { names: ['José Núñez', 'Zoë Müller'] }],
  ['Windows-1252', 'a.csv', legacy(TABLE, 'windows-1252'), { names: ['José Núñez', 'Zoë Müller'] }],
  [
    'Windows-1256',
    'a.csv',
    legacy(
      'الاسم;تاريخ الميلاد;الجنسية\nمحمد الأحمد;13/04/1980;سوري\nفاطمة العلوي;25/12/1975;مغربية\n',
      'windows-1256',
    ),
    { names: ['محمد الأحمد', 'فاطمة العلوي'], born: ['1980-04-13', '1975-12-25'] },
  ],
  [
    'Arabic and Persian digits',
    'a.csv',
    utf8(ARABIC),
    { names: ['محمد الأحمد', 'فاطمة الزهراء العلوي'], born: ['1980-04-03', '1975-12-25'] },
  ],
  [
    'several encodings in one file',
    'a.csv',
    new Uint8Array([
      ...utf8('Name,City\nJosé,Évora\nZoë,Köln\nÅse,Tromsø\n'),
      ...legacy('André,Orléans\n', 'windows-1252'),
    ]),
    {
      names: ['José', 'Zoë', 'Åse', 'André'],
      more: (seen) => expect(seen.warnings[0]?.code).toBe('encodings-mixed'),
    },
  ],
  [
    'tabs, and rows of different lengths',
    'a.tsv',
    utf8('Name\tPhone\tCity\nAna Sousa\t+351 21 000 0001\nRui Costa\t+351 21 000 0002\tPorto\tmore\t\n'),
    { names: ['Ana Sousa', 'Rui Costa'] },
  ],
  [
    'two columns with one heading',
    'a.csv',
    utf8('Name,Phone,Phone,Colour,Colour\nAna Sousa,+351 21 000 0001,+351 21 000 0002,red,blue\n'),
    { names: ['Ana Sousa'] },
  ],
  [
    'line ends inside cells',
    'a.csv',
    utf8('Name,Address,Phone\n"Ana\nSousa","Rua 1\r\nLisboa","+351 21 000 0001\n+351 21 000 0002"\n'),
    { names: ['Ana Sousa'] },
  ],
  [
    'instructions above the header',
    'a.xlsx',
    workbook({
      sheet: sheetXml([
        ['Register of residents'],
        ['Please do not change the columns below'],
        [],
        ['Surname', 'First name', 'Date of birth'],
        ['Sousa', 'Ana', '13/02/1980'],
      ]),
    }),
    { names: ['Sousa, Ana'], born: ['1980-02-13'] },
  ],
  [
    'a header of two rows, merged',
    'a.xlsx',
    workbook({
      sheet: sheetXml(
        [
          ['Person', '', 'Passport', ''],
          ['Surname', 'First name', 'Passport number', 'Expiry date'],
          ['Sousa', 'Ana', 'X1', '2031-01-02'],
        ],
        '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C1:D1"/></mergeCells>',
      ),
    }),
    { names: ['Sousa, Ana'] },
  ],
  [
    'cells merged over the people of a family',
    'a.xlsx',
    workbook({
      sheet: sheetXml(
        [
          ['Household', 'Full name', 'City'],
          ['F1', 'Ana Sousa', 'Porto'],
          ['', 'Rui Sousa', ''],
          ['F2', 'Li Wei', 'Faro'],
        ],
        '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/></mergeCells>',
      ),
    }),
    {
      names: ['Ana Sousa', 'Rui Sousa', 'Li Wei'],
      more: (seen) => {
        expect(seen.households).toBe(2);
        expect(seen.rows.map((row) => row.place)).toEqual(['Porto', 'Porto', 'Faro']);
      },
    },
  ],
  ['days as numbers', 'a.xlsx', dated(29_264, false), { names: ['Ana Sousa'], born: ['1980-02-13'] }],
  [
    'days counted from 1904',
    'a.xlsx',
    dated(29_264 - 1462, true),
    { names: ['Ana Sousa'], born: ['1980-02-13'] },
  ],
  [
    'days as numbers in text',
    'a.csv',
    utf8('Full name,Date of birth\nAna Sousa,29264\n'),
    { names: ['Ana Sousa'], born: ['1980-02-13'] },
  ],
  [
    'errors of formulas',
    'a.xlsx',
    workbook({
      sheet: sheetXml([
        ['Full name', 'City', 'Phone'],
        ['Ana Sousa', '@', '+351 21 000 0001'],
      ]).replace(
        /<c r="B2" t="inlineStr">.*?<\/c>/,
        '<c r="B2" t="e"><f>VLOOKUP(1,A:A,2)</f><v>#N/A</v></c>',
      ),
    }),
    { names: ['Ana Sousa'], told: ['formula-error'] },
  ],
  [
    'numbers of which a spreadsheet has thrown digits away',
    'a.csv',
    utf8('Full name,Phone,Passport no\nAna Sousa,3.51E+11,1.2E+10\n'),
    { names: ['Ana Sousa'], told: ['digits-lost', 'digits-lost'] },
  ],
  [
    'a number whose zeros are lost',
    'a.csv',
    utf8(
      `Full name,Passport no\n${Array.from({ length: 12 }, (_, n) => `Person P${String(n)},${String(10000000 + n)}`).join('\n')}\nAna Sousa,1234567\n`,
    ),
    { names: [], told: ['zeros-lost'], counts: { added: 13 } },
  ],
  [
    'dates that are known in part',
    'a.csv',
    utf8(
      'Full name,Date of birth\nA B,1984\nC D,about 1984\nE F,05/1984\nG H,unknown\nI J,3 May 1984\nK L,12.5.84\nM N,-\n',
    ),
    {
      names: ['A B', 'C D', 'E F', 'G H', 'I J', 'K L', 'M N'],
      born: ['1984', '1984~', '1984-05', null, '1984-05-03', '1984-05-12', null],
      told: ['value-kept-in-note', 'year-of-two-digits'],
    },
  ],
  [
    'dates of the Hijri calendar',
    'a.csv',
    utf8('Full name,تاريخ الميلاد الهجري\nمحمد الأحمد,1404-08-03\n'),
    { names: [], counts: { rows: 1 } },
  ],
  [
    'dates that do not exist',
    'a.csv',
    utf8('Full name,Date of birth\nA B,31/02/1984\nC D,1984-13-45\nE F,13/02/2999\nG H,13/02/1984\n'),
    {
      names: ['', '', '', 'G H'],
      counts: { rows: 4, added: 1, refused: 3 },
      told: ['date-impossible', 'date-impossible', 'date-impossible'],
    },
  ],
  [
    'one passport number in two rows',
    'a.csv',
    utf8('Full name,Passport no\nAna Sousa,X 123-456\nRui Costa,x123456\nAna Sousa,X 123-456\n'),
    {
      names: ['Ana Sousa', 'Rui Costa', 'Ana Sousa'],
      counts: { added: 1, refused: 1, skipped: 1 },
      told: ['document-twice', 'repeated-row'],
    },
  ],
  [
    'rows without a name, and a row of nothing but one cell',
    'a.csv',
    utf8('Full name,City,Phone\n,Porto,+351 21 000 0001\nTotal: 1,,\nAna Sousa,Faro,\n'),
    { names: ['', 'Total: 1', 'Ana Sousa'], counts: { rows: 3, refused: 1, added: 2 } },
  ],
  [
    'comments and a header that comes again',
    'a.csv',
    utf8(
      '# exported yesterday\nSurname,First name,City\nSousa,Ana,Porto\nSurname,First name,City\n# page 2\nCosta,Rui,Faro\n',
    ),
    { names: ['Sousa, Ana', 'Costa, Rui'], counts: { rows: 2 } },
  ],
  [
    'nothing but a header',
    'a.csv',
    utf8('Surname,First name,City\n'),
    { names: [], counts: { rows: 0, added: 0 } },
  ],
];

/** Files that are refused as a whole, at once and with a clear reason. */
const REFUSED: readonly [
  what: string,
  name: string,
  bytes: () => Uint8Array,
  code: string,
  details?: object,
][] = [
  ['an empty file', 'a.csv', () => new Uint8Array(), 'files/empty'],
  ['blank lines alone', 'a.csv', () => utf8('\n \n\n'), 'files/empty'],
  ['text that is called a workbook', 'a.xlsx', () => utf8(TABLE), 'reader/wrong-format'],
  ['a workbook that is called text', 'a.csv', () => workbook(), 'reader/wrong-format'],
  ['half a workbook', 'a.xlsx', () => workbook().slice(0, 700), 'reader/damaged'],
  [
    'a workbook under a password',
    'a.xlsx',
    () =>
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Uint8Array(504),
        ...Array.from('EncryptedPackage').flatMap((char) => [char.charCodeAt(0), 0]),
      ]),
    'reader/encrypted',
  ],
  [
    'a workbook that becomes a gigabyte',
    'a.xlsx',
    () => rawWorkbook(new Uint8Array(90 * 1024 * 1024).fill(32)),
    'reader/limit',
    { limit: 'expansion' },
  ],
  [
    '16,384 columns',
    'a.xlsx',
    () => workbook({ sheet: sheetXml([['Name'], ['Ana']]).replace('r="A2"', 'r="XFD2"') }),
    'reader/limit',
    { limit: 'columns' },
  ],
  [
    'too many columns of text',
    'a.csv',
    () => utf8(`${'a,'.repeat(600)}a\n`),
    'reader/limit',
    { limit: 'columns' },
  ],
  [
    'more rows than are read',
    'a.csv',
    () => utf8(`Name,City\n${'a,b\n'.repeat(500_001)}`),
    'reader/limit',
    { limit: 'rows' },
  ],
  [
    'a picture',
    'a.csv',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'reader/wrong-format',
  ],
  [
    'a document type',
    'a.xml',
    () => utf8('<!DOCTYPE x [<!ENTITY a "b">]><pfif><person/></pfif>'),
    'reader/damaged',
  ],
];

describe('ugly registers', () => {
  it.each(LOADED)('%s', { timeout: 60_000 }, async (_what, name, bytes, expected) => {
    const seen = await preview(name, bytes);
    const { rows, added, updated, skipped, refused } = seen.counts;
    expect(added + updated + skipped + refused).toBe(rows);
    if (expected.names.length > 0) expect(seen.rows.map((row) => row.name)).toEqual(expected.names);
    if (expected.born !== undefined) expect(seen.rows.map((row) => row.birthDate)).toEqual(expected.born);
    if (expected.counts !== undefined) expect(seen.counts).toMatchObject(expected.counts);
    if (expected.told !== undefined)
      expect(seen.rows.flatMap((row) => row.reasons.map((reason) => reason.code)).sort()).toEqual(
        [...expected.told].sort(),
      );
    expected.more?.(seen);
  });

  it.each(REFUSED)(
    '%s is refused at once',
    { timeout: 60_000 },
    async (_what, name, bytes, code, details = {}) => {
      await expect(preview(name, bytes())).rejects.toMatchObject({ code, details });
    },
  );

  it.each([
    ['csv/eden_drk_person.csv', 9],
    ['csv/eden_ccc_affected_person.csv', 1],
    ['csv/febrl_dataset1.csv', 1000],
    ['csv/personfinder_sample-import.csv', 1],
    ['csv/tabulator_skip-rows.csv', 2],
    ['xlsx/personfinder_persons.xlsx', 3],
    ['vcard/John_Doe_ANDROID.vcf', 6],
    ['vcard/outlook-2007.vcf', 1],
    ['vcard/rfc2426-example.vcf', 2],
    ['pfif/test.pfif-1.4.xml', 1],
  ])('the real file %s has %i rows', { timeout: 60_000 }, async (path, rows) => {
    const bytes = readFileSync(join(import.meta.dirname, '../reader/fixtures', path));
    const seen = await preview(path.slice(path.lastIndexOf('/') + 1), new Uint8Array(bytes));
    expect(seen.counts.rows).toBe(rows);
    expect(seen.counts.refused + seen.counts.added + seen.counts.skipped + seen.counts.updated).toBe(rows);
  });
});
