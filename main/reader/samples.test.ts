import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAppError } from '../../shared/kernel/errors.ts';
import { ReadResult, type FieldsOf, type ItemKind } from '../../shared/reader/result.ts';
import { packResult } from './packing.ts';
import { readFile } from './reader.ts';
import { unpackResult } from './unpack.ts';

async function read(path: string): Promise<ReadResult> {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', path)));
  return await readFile({ fileName: path.slice(path.lastIndexOf('/') + 1), bytes });
}

function counts(result: ReadResult): Partial<Record<ItemKind, number>> {
  const found: Partial<Record<ItemKind, number>> = {};
  for (const item of result.items) found[item.kind] = (found[item.kind] ?? 0) + 1;
  return found;
}

function fieldsOf<Kind extends ItemKind>(result: ReadResult, kind: Kind): FieldsOf<Kind>[] {
  return result.items.filter((item) => item.kind === kind).map((item) => item.fields as FieldsOf<Kind>);
}

const sum = (values: readonly (number | undefined)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
const codes = (result: ReadResult) => result.warnings.map((warning) => warning.code);

const NOTHING = {};
/** Candidates by kind, rows below the header and columns of each table that has any row. */
const YIELDS: readonly [
  string,
  Partial<Record<ItemKind, number>>,
  readonly (readonly [rows: number, columns: number])[],
][] = [
  ['csv/eden_arc_cr_shelter.csv', { facility: 7 }, [[7, 14]]],
  ['csv/eden_ccc_affected_person.csv', { person: 1 }, [[1, 20]]],
  ['csv/eden_drk_person.csv', { person: 9 }, [[9, 16]]],
  ['csv/eden_ebola_hospital.csv', { facility: 90 }, [[90, 17]]],
  ['csv/eden_turkey_hospitals.csv', { facility: 85 }, [[85, 7]]],
  ['csv/febrl_dataset1.csv', { person: 1000 }, [[1000, 11]]],
  ['csv/ocha_countries_territories_taxonomy.csv', NOTHING, [[256, 47]]],
  // The row has one cell more than the header.
  ['csv/personfinder_sample-import.csv', { enquiry: 1, statement: 1 }, [[1, 30]]],
  ['csv/tabulator_accent.csv', NOTHING, [[2, 17]]],
  ['csv/tabulator_bom.csv', NOTHING, [[2, 2]]],
  ['csv/tabulator_doublequote.csv', NOTHING, [[5, 17]]],
  ['csv/tabulator_escaping.csv', NOTHING, [[3, 2]]],
  ['csv/tabulator_latin1.csv', NOTHING, [[2, 2]]],
  ['csv/tabulator_skip-rows.csv', NOTHING, [[2, 2]]],
  ['xlsx/exceljs_1904.xlsx', NOTHING, [[1, 2]]],
  ['xlsx/exceljs_KRISHNAPATNAM_LINE_UP.xlsx', NOTHING, [[29, 9]]],
  ['xlsx/exceljs_dateIssue.xlsx', NOTHING, [[1, 1]]],
  ['xlsx/exceljs_google-sheets_hidden.xlsx', NOTHING, [[2, 3]]],
  ['xlsx/personfinder_notes-template.xlsx', { statement: 3 }, [[3, 12]]],
  ['xlsx/personfinder_persons.xlsx', { statement: 3 }, [[3, 12]]],
  ['xlsx/tabulator_merged-cells.xlsx', NOTHING, []],
  ['xlsx/tabulator_multiline-headers.xlsx', NOTHING, [[1, 4]]],
  ['xlsx/tabulator_preserve-formatting.xlsx', NOTHING, [[2, 12]]],
  [
    'xlsx/tabulator_sheets.xlsx',
    NOTHING,
    [
      [1, 2],
      [1, 2],
      [1, 2],
    ],
  ],
  ['hxl/hdx_access_constraints.csv', NOTHING, [[62, 12]]],
  ['hxl/hdx_covax_data_hxl.csv', NOTHING, [[30, 14]]],
  ['hxl/libhxl_input-fuzzy.csv', { organisation: 4 }, [[4, 9]]],
  ['hxl/libhxl_input-invalid.csv', NOTHING, [[4, 9]]],
  ['hxl/libhxl_input-merged.xlsx', { organisation: 4 }, [[4, 9]]],
  ['hxl/libhxl_input-multiple-headers.csv', { organisation: 2 }, [[2, 4]]],
  [
    'hxl/libhxl_input-quality.xlsx',
    { organisation: 4 },
    [
      [4, 9],
      [4, 9],
    ],
  ],
  ['hxl/libhxl_input-untagged.csv', NOTHING, [[4, 9]]],
  ['hxl/libhxl_input-valid-latin1.csv', { organisation: 4 }, [[4, 9]]],
  ['hxl/libhxl_input-valid.csv', { organisation: 4 }, [[4, 9]]],
  ['hxl/libhxl_input-valid.tsv', { organisation: 4 }, [[4, 9]]],
  ['hxl/libhxl_input-valid.xlsx', { organisation: 4 }, [[4, 9]]],
  ['vcard/John_Doe_ANDROID.vcf', { contact: 6 }, []],
  ['vcard/John_Doe_EVOLUTION.vcf', { contact: 1 }, []],
  ['vcard/John_Doe_GMAIL.vcf', { contact: 1 }, []],
  ['vcard/John_Doe_IPHONE.vcf', { contact: 1 }, []],
  ['vcard/John_Doe_LOTUS_NOTES.vcf', { contact: 1 }, []],
  ['vcard/John_Doe_MS_OUTLOOK.vcf', { contact: 1 }, []],
  ['vcard/gmail-list.vcf', { contact: 3 }, []],
  ['vcard/outlook-2007.vcf', { contact: 1 }, []],
  ['vcard/rfc2426-example.vcf', { contact: 2 }, []],
  ['vcard/rfc6350-example.vcf', { contact: 1 }, []],
  ['vcard/thunderbird-MoreFunctionsForAddressBook-extension.vcf', { contact: 1 }, []],
];

test.each(YIELDS)('%s yields what its source says', async (path, expected, tables) => {
  const result = await read(path);
  expect(counts(result)).toEqual(expected);
  const found = (result.tables ?? []).filter((table) => table.dataRows > 0);
  expect(found.map((table) => [table.dataRows, table.columns.length])).toEqual(tables);
  expect(unpackResult(packResult(result))).toEqual(ReadResult.parse(result));
});

test('shelters keep their capacity, people and place', async () => {
  const shelters = fieldsOf(await read('csv/eden_arc_cr_shelter.csv'), 'facility');
  expect(sum(shelters.map((shelter) => shelter.capacity))).toBe(972);
  expect(sum(shelters.map((shelter) => shelter.occupied))).toBe(65);
  expect(shelters[0]).toMatchObject({
    latitude: 61.6136721,
    longitude: -149.0129717,
    countryCode: 'USA',
    status: 'Open',
  });
});

test('short phone numbers stay text, numbers of other people stay theirs', async () => {
  const result = await read('csv/eden_ccc_affected_person.csv');
  expect(fieldsOf(result, 'person')[0]?.phones).toEqual([{ number: '1234', kind: 'mobile' }]);
  expect(result.items[0]?.unmapped).toContainEqual({ label: 'Emergency Contact Phone', value: '4321' });
  expect(result.items[0]?.unmapped).toContainEqual({ label: 'Contact Person Phone:REPORT', value: '2345' });
});

test('families, nationality, dates of birth come through', async () => {
  const people = fieldsOf(await read('csv/eden_drk_person.csv'), 'person');
  expect(people.filter((person) => person.household === 'Malik')).toHaveLength(3);
  expect(people.filter((person) => person.household === 'Mohammed')).toHaveLength(3);
  expect(people.every((person) => person.nationalities?.[0] === 'SYR')).toBe(true);
  expect(people.every((person) => /^\d{4}-\d{2}-\d{2}$/.test(person.birthDate ?? ''))).toBe(true);
});

test('hospitals keep country, beds, coordinates; one without a name of its own too', async () => {
  const hospitals = fieldsOf(await read('csv/eden_ebola_hospital.csv'), 'facility');
  const inCountry = (code: string) => hospitals.filter((hospital) => hospital.countryCode === code).length;
  expect([inCountry('LBR'), inCountry('SLE'), inCountry('GIN')]).toEqual([53, 25, 12]);
  expect(hospitals.filter((hospital) => hospital.latitude !== undefined)).toHaveLength(33);
  expect(hospitals.filter((hospital) => hospital.capacity !== undefined)).toHaveLength(53);
  expect(hospitals.some((hospital) => hospital.name === 'no name')).toBe(true);
  const turkish = fieldsOf(await read('csv/eden_turkey_hospitals.csv'), 'facility');
  expect(turkish.filter((hospital) => hospital.latitude !== undefined)).toHaveLength(85);
  expect(turkish[0]).toMatchObject({
    name: 'İstanbul Esenyurt Devlet Hastanesi',
    latitude: 41.029101,
    longitude: 28.668194,
  });
});

test('dates without separators are read, impossible ones told with their row', async () => {
  const result = await read('csv/febrl_dataset1.csv');
  const people = fieldsOf(result, 'person');
  expect(people[0]).toMatchObject({
    reference: 'rec-223-org',
    birthDate: '1908-12-09',
    names: [{ family: 'waller' }],
  });
  expect(people.filter((person) => /-org$/.test(person.reference ?? ''))).toHaveLength(500);
  expect(people.filter((person) => /-dup-0$/.test(person.reference ?? ''))).toHaveLength(500);
  expect(result.warnings).toEqual([
    expect.objectContaining({ code: 'value-not-understood', place: { row: 146, line: 146 } }),
  ]);
});

test('a row shifted by a stray cell is put right', async () => {
  const result = await read('csv/personfinder_sample-import.csv');
  expect(fieldsOf(result, 'enquiry')[0]).toMatchObject({
    recordId: '1',
    names: [{ full: 'Test Person' }],
    sex: 'male',
  });
  expect(fieldsOf(result, 'statement')[0]).toMatchObject({
    recordId: '1',
    personRecordId: '1',
    status: 'believed_missing',
    text: 'He is missing',
    authorMadeContact: false,
  });
  expect(codes(result)).toContain('ragged-row');
});

test('tables of no kind show their columns, rows, values as they are', async () => {
  const cells = async (path: string, row: number) => (await read(path)).tables?.[0]?.preview[row]?.cells;
  expect((await read('csv/tabulator_bom.csv')).tables?.[0]?.columns[0]?.label).toBe('id');
  expect((await read('csv/tabulator_accent.csv')).tables?.[0]?.columns[14]?.label).toBe('accessibilité');
  expect((await read('csv/tabulator_accent.csv')).delimiter).toBe(';');
  expect(await cells('csv/tabulator_latin1.csv', 2)).toEqual(['2', '©']);
  expect(await cells('csv/tabulator_escaping.csv', 2)).toEqual(['2', 'Test " line 2']);
  expect(await cells('csv/tabulator_escaping.csv', 3)).toEqual(['3', 'Test \\" line 3']);
  expect(await cells('csv/tabulator_skip-rows.csv', 4)).toEqual(['2', '中国人']);
  expect(codes(await read('csv/ocha_countries_territories_taxonomy.csv'))).toContain('no-kind-recognised');
});

test('workbooks keep dates, numbers, hidden cells, merged blocks', async () => {
  const rows = async (path: string) => (await read(path)).tables?.[0]?.preview.map((row) => row.cells);
  expect(await rows('xlsx/exceljs_1904.xlsx')).toEqual([['', '1904-01-01T00:00:00']]);
  expect(codes(await read('xlsx/exceljs_1904.xlsx'))).toContain('date-system-1904');
  expect(await rows('xlsx/exceljs_dateIssue.xlsx')).toEqual([['Date'], ['2020-11-20']]);
  expect(await rows('xlsx/exceljs_google-sheets_hidden.xlsx')).toEqual([
    ['BEGIN', 'HIDDEN', 'VISIBLE'],
    ['HIDDEN'],
    ['VISIBLE'],
  ]);
  expect(await rows('xlsx/exceljs_KRISHNAPATNAM_LINE_UP.xlsx')).toHaveLength(31);
  expect(await rows('xlsx/tabulator_merged-cells.xlsx')).toEqual([['data']]);
  const formats = (await rows('xlsx/tabulator_preserve-formatting.xlsx'))?.[1];
  expect(formats?.slice(1, 6)).toEqual(Array(5).fill('1000.5577'));
  expect(formats?.slice(6, 11).every((cell) => cell.startsWith('2040-05-20'))).toBe(true);
  expect(
    (await read('xlsx/tabulator_multiline-headers.xlsx')).tables?.[0]?.columns.map((column) => column.label),
  ).toEqual([
    'Region',
    'Caloric contribution (%)',
    'Cumulative impact of changes on cost of food basket from previous quarter',
    'Cumulative impact of changes on cost of food basket from baseline (%)',
  ]);
  expect(
    (await read('xlsx/tabulator_sheets.xlsx')).tables?.map((table) => table.preview[1]?.cells[1]),
  ).toEqual(['london', 'paris', 'rome']);
});

test("Person Finder's workbook gives statements under its instructions, with times in UTC", async () => {
  const statements = fieldsOf(await read('xlsx/personfinder_persons.xlsx'), 'statement');
  expect(statements.map((each) => [each.personRecordId, each.personName, each.status])).toEqual([
    ['12345', 'Mary Example', 'believed_alive'],
    ['23456', 'John Example', 'is_note_author'],
    ['34567', 'Sarah Example', 'believed_missing'],
  ]);
  expect(statements[0]?.sourceDate).toBe('2013-11-12T07:26:00.000Z');
});

test('a package without its list of contents is damaged, not a crash', async () => {
  await expect(read('xlsx/exceljs_missing-bits.xlsx')).rejects.toSatisfy((error: unknown) =>
    isAppError(error, 'reader/damaged'),
  );
});

test.each([
  ['hxl/hdx_access_constraints.csv', [1, 2], 12],
  ['hxl/hdx_covax_data_hxl.csv', [1, 2], 14],
  ['hxl/libhxl_input-fuzzy.csv', [1, 2, 3], 5],
  ['hxl/libhxl_input-merged.xlsx', [1, 2, 3], 8],
  ['hxl/libhxl_input-multiple-headers.csv', [1, 2, 3], 3],
  ['hxl/libhxl_input-valid-latin1.csv', [1, 2, 3], 8],
  ['hxl/libhxl_input-valid.csv', [1, 2, 3], 8],
  ['hxl/libhxl_input-valid.tsv', [1, 2, 3], 8],
  ['hxl/libhxl_input-valid.xlsx', [1, 2, 3], 8],
])('%s has its hashtags found', async (path, headerRows, tagged) => {
  const table = (await read(path)).tables?.find((each) => each.isHxl);
  expect(table?.headerRows).toEqual(headerRows);
  expect(table?.columns.filter((column) => column.tag !== undefined)).toHaveLength(tagged);
});

test('data without hashtags says so', async () => {
  expect(codes(await read('hxl/libhxl_input-untagged.csv'))).toContain('not-hxl');
  expect(codes(await read('hxl/libhxl_input-invalid.csv'))).toContain('not-hxl');
  expect(codes(await read('hxl/libhxl_input-fuzzy.csv'))).toContain('hxl-tag-incomplete');
  expect((await read('hxl/libhxl_input-quality.xlsx')).tables?.map((table) => table.isHxl)).toEqual([
    false,
    true,
  ]);
});

test('cells merged downwards count for every row they cover', async () => {
  const names = fieldsOf(await read('hxl/libhxl_input-merged.xlsx'), 'organisation').map((each) => each.name);
  expect(names).toEqual(['ACNUR', 'UNICEF', 'UNICEF', 'OMS']);
});

test.each([
  ['vcard/John_Doe_ANDROID.vcf', 9, 5],
  ['vcard/John_Doe_EVOLUTION.vcf', 2, 1],
  ['vcard/John_Doe_GMAIL.vcf', 2, 1],
  ['vcard/John_Doe_IPHONE.vcf', 7, 1],
  ['vcard/John_Doe_LOTUS_NOTES.vcf', 2, 2],
  ['vcard/John_Doe_MS_OUTLOOK.vcf', 2, 1],
  ['vcard/gmail-list.vcf', 0, 3],
  ['vcard/outlook-2007.vcf', 4, 1],
  ['vcard/rfc2426-example.vcf', 4, 3],
  ['vcard/rfc6350-example.vcf', 2, 1],
  ['vcard/thunderbird-MoreFunctionsForAddressBook-extension.vcf', 5, 5],
])('%s keeps every number and address', async (path, phones, emails) => {
  const contacts = fieldsOf(await read(path), 'contact');
  expect(sum(contacts.map((contact) => contact.phones?.length))).toBe(phones);
  expect(sum(contacts.map((contact) => contact.emails?.length))).toBe(emails);
});

test('cards of every program come out as people would read them', async () => {
  const one = async (path: string) => fieldsOf(await read(`vcard/${path}`), 'contact')[0];
  expect((await one('rfc6350-example.vcf'))?.phones).toEqual([
    { number: '+1-418-656-9254 ext. 102', kind: 'voice', mark: 'work' },
    { number: '+1-418-262-6501', kind: 'mobile', mark: 'work' },
  ]);
  expect((await one('John_Doe_IPHONE.vcf'))?.phones?.at(-1)).toEqual({
    number: '905-222-1234',
    kind: 'voice',
    mark: 'AssistantPhone',
  });
  expect((await one('outlook-2007.vcf'))?.note).toContain(
    'I assume it encodes this text inside a NOTE vCard type.\nBut',
  );
  expect((await one('rfc2426-example.vcf'))?.address).toBe(
    '6544 Battleford Drive\nRaleigh\nNC\n27613-3502\nU.S.A.',
  );
  expect(fieldsOf(await read('vcard/John_Doe_ANDROID.vcf'), 'contact')[2]?.name).toBe('Ñ Ñ Ñ Ñ Ñ');
  expect((await read('vcard/John_Doe_IPHONE.vcf')).items[0]?.raw.join('\n').length).toBeLessThan(2000);
});
