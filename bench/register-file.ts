import type { PersonInput } from '../shared/people/schema.ts';
import { rawZip, type RawEntry } from '../main/test/reader-files.ts';
import { generatePeople } from './people.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const HEADER = [
  'No.',
  'Surname',
  'Given names',
  'Date of birth',
  'Sex',
  'Nationality',
  'Passport number',
  'Passport expires',
  'Mobile',
  'Email',
  'Address',
  'City',
  'Employer',
  'Date of arrival',
  'Remarks',
];
/** Columns whose cells are days as a spreadsheet counts them. */
const DAYS = new Set([3, 7, 13]);

/** A workbook with so many invented people, written as spreadsheets write it: shared texts, days as formatted numbers. */
export function registerWorkbook(people: number, seed = 7): Uint8Array<ArrayBuffer> {
  const texts = new Map<string, number>();
  const indexOf = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const rows: string[] = [rowXml(1, HEADER, indexOf)];
  let number = 1;
  for (const person of generatePeople(people, seed))
    rows.push(rowXml(++number, cellsOf(person, number), indexOf));
  const shared = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  const part = (name: string, content: string): RawEntry => ({
    name,
    content: new TextEncoder().encode(content),
  });
  const type = (path: string, kind: string): string =>
    `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return rawZip([
    part(
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/worksheets/sheet1.xml', 'worksheet')}${type('/xl/sharedStrings.xml', 'sharedStrings')}${type('/xl/styles.xml', 'styles')}</Types>`,
    ),
    part('_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    part(
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Register" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
      ]),
    ),
    part(
      'xl/styles.xml',
      `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    part(
      'xl/sharedStrings.xml',
      `${XML}<sst xmlns="${MAIN}" uniqueCount="${String(texts.size)}">${shared.join('')}</sst>`,
    ),
    part(
      'xl/worksheets/sheet1.xml',
      `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  ]);
}

function cellsOf(person: PersonInput, number: number): string[] {
  const [name] = person.names;
  const [document] = person.documents;
  return [
    String(number - 1),
    name?.surname ?? '',
    name?.given ?? '',
    person.birthDate ?? '',
    person.sex,
    person.nationalities[0] ?? '',
    document?.number ?? '',
    document?.expiresOn ?? '',
    person.contactPoints[0]?.value ?? '',
    `person${String(number)}@example.org`,
    person.addresses[0]?.text ?? '',
    person.addresses[0]?.place ?? '',
    `Works ${String(number % 300)}`,
    `20${String(10 + (number % 16))}-0${String(1 + (number % 9))}-1${String(number % 10)}`,
    person.note,
  ];
}

function rowXml(row: number, cells: readonly string[], indexOf: (text: string) => number): string {
  const inner = cells.map((cell, column) => {
    const at = `${String.fromCharCode(65 + column)}${String(row)}`;
    if (cell === '') return '';
    if (row > 1 && column === 0) return `<c r="${at}"><v>${cell}</v></c>`;
    if (row > 1 && DAYS.has(column)) return `<c r="${at}" s="1"><v>${String(serial(cell))}</v></c>`;
    return `<c r="${at}" t="s"><v>${String(indexOf(cell))}</v></c>`;
  });
  return `<row r="${String(row)}">${inner.join('')}</row>`;
}

function serial(day: string): number {
  return Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const inner = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));
}
