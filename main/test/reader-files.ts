import { zipSync, type Zippable } from 'fflate';
import { crc32, deflateRawSync } from 'node:zlib';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook under test is made of; every part can be replaced by a hostile one. */
export interface WorkbookParts {
  sheet?: string | Uint8Array;
  sharedStrings?: string;
  styles?: string;
  workbook?: string;
  more?: Record<string, string | Uint8Array>;
  leaveOut?: string[];
}

/** A small real workbook, one sheet, as bytes. */
export function workbook(parts: WorkbookParts = {}): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    '[Content_Types].xml': bytes(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': bytes(relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': bytes(
      parts.workbook ??
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': bytes(
      relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
      ]),
    ),
    'xl/sharedStrings.xml': bytes(parts.sharedStrings ?? `${XML}<sst xmlns="${MAIN}"/>`),
    'xl/styles.xml': bytes(
      parts.styles ??
        `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': bytes(parts.sheet ?? sheetXml([['a', 'b']])),
  };
  for (const [name, content] of Object.entries(parts.more ?? {})) files[name] = bytes(content);
  for (const name of parts.leaveOut ?? []) Reflect.deleteProperty(files, name);
  return new Uint8Array(zipSync(files, { level: 6 }));
}

/** Sheet XML with inline strings, or numbers where a cell is a number. */
export function sheetXml(rows: readonly (readonly (string | number)[])[], after = ''): string {
  const lines = rows.map((cells, row) => {
    const inner = cells
      .map((cell, column) => {
        const at = `${columnLetters(column + 1)}${String(row + 1)}`;
        if (typeof cell === 'number') return `<c r="${at}"><v>${String(cell)}</v></c>`;
        return cell === ''
          ? ''
          : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
      })
      .join('');
    return `<row r="${String(row + 1)}">${inner}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

/** A row of a plausible list of contacts. */
export function contactRow(index: number): string[] {
  const n = String(index);
  return [
    `Officer Number ${n}`,
    'Duty officer',
    `Ministry of Works ${String(index % 400)}`,
    `+44 20 7946 ${n.padStart(6, '0')}`,
    `officer${n}@works.example.org`,
    `${n} High Street, Springfield`,
  ];
}

/** Column names over `contactRow`. */
export const CONTACT_HEADER = ['Name', 'Position', 'Organisation', 'Phone', 'Email', 'Address'];

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const inner = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`;
}

function columnLetters(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));
}

function bytes(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** An entry as it is to stand in an archive, true or not. */
export interface RawEntry {
  name: string;
  content: Uint8Array;
  /** What the directory says its size is; the truth when absent. */
  declaredBytes?: number;
  /** General purpose flags, such as 1 for encrypted. */
  flags?: number;
}

/** An archive written entry by entry, with whatever names and sizes; an entry's content is packed once per object. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array<ArrayBuffer> {
  const packed = new Map<Uint8Array, { bytes: Uint8Array; crc: number }>();
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredBytes = content.length, flags = 0 } of entries) {
    const body = packed.get(content) ?? { bytes: deflateRawSync(content), crc: crc32(content) };
    packed.set(content, body);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(body.crc, 10);
    common.writeUInt32LE(body.bytes.length, 14);
    common.writeUInt32LE(declaredBytes, 18);
    common.writeUInt16LE(label.length, 22);
    const at = Buffer.alloc(14);
    at.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, at, label);
    pieces.push(Buffer.from('PK\x03\x04', 'latin1'), common, label, Buffer.from(body.bytes));
    offset += 30 + label.length + body.bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, list, end]));
}

/** A workbook whose sheet is packed by `rawZip`, for large or lying ones. */
export function rawWorkbook(
  sheet: Uint8Array,
  declaredBytes = sheet.length,
  more: readonly RawEntry[] = [],
): Uint8Array<ArrayBuffer> {
  const part = (name: string, content: string): RawEntry => ({ name, content: bytes(content) });
  return rawZip([
    part('[Content_Types].xml', `${XML}<Types/>`),
    part('_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    part(
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part('xl/_rels/workbook.xml.rels', relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']])),
    { name: 'xl/worksheets/sheet1.xml', content: sheet, declaredBytes },
    ...more,
  ]);
}
