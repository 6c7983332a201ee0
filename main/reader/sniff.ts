import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadFormat } from '../../shared/reader/result.ts';
import { decodeText } from './encoding.ts';

/** Formats told apart by content; those beyond `ReadFormat` are recognised, not read. */
export type SniffedFormat =
  | ReadFormat
  | 'docx'
  | 'pptx'
  | 'odf'
  | 'kmz'
  | 'zip'
  | 'xls'
  | 'xlsb'
  | 'encrypted-office'
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'archive'
  | 'bundle'
  | 'eml'
  | 'html'
  | 'xml'
  | 'json'
  | 'text'
  | 'binary';

/** What the ending of a file name promises; endings that promise nothing (`txt`, `dat`, none) are not here. */
const PROMISED: Readonly<Record<string, readonly SniffedFormat[]>> = {
  csv: ['csv', 'text'],
  tsv: ['csv', 'text'],
  tab: ['csv', 'text'],
  psv: ['csv', 'text'],
  xlsx: ['xlsx', 'encrypted-office'],
  xlsm: ['xlsx', 'encrypted-office'],
  xltx: ['xlsx', 'encrypted-office'],
  xls: ['xls'],
  xlsb: ['xlsb'],
  vcf: ['vcard'],
  vcard: ['vcard'],
  docx: ['docx', 'encrypted-office'],
  docm: ['docx', 'encrypted-office'],
  dotx: ['docx', 'encrypted-office'],
  pptx: ['pptx', 'encrypted-office'],
  pdf: ['pdf'],
  rtf: ['rtf'],
  ics: ['ics'],
  ical: ['ics'],
  ifb: ['ics'],
  eml: ['eml', 'text', 'csv'],
  kml: ['kml'],
  kmz: ['kmz'],
  json: ['geojson', 'json'],
  geojson: ['geojson', 'json'],
  cap: ['cap', 'xml'],
  rss: ['cap', 'xml'],
  atom: ['cap', 'xml'],
  xml: ['kml', 'cap', 'pfif', 'xml', 'html'],
  pfif: ['pfif'],
  zip: ['zip', 'xlsx', 'docx', 'pptx', 'odf', 'kmz'],
  html: ['html'],
  htm: ['html'],
  png: ['image'],
  jpg: ['image'],
  jpeg: ['image'],
  gif: ['image'],
};

/**
 * Tells the format by content and checks it against the ending of the name.
 *
 * @throws `files/empty` · `reader/wrong-format` when the content is not what the name says · `reader/encrypted` ·
 * `reader/damaged` for the beginning of an archive whose end is missing · `reader/unknown-format` when it is
 * consistent but not among the formats that are read
 */
export function sniffFormat(bytes: Uint8Array, fileName: string): ReadFormat {
  if (bytes.length === 0) throw new AppError('files/empty');
  const ending = endingOf(fileName);
  const promised = PROMISED[ending];
  const found = sniffContent(bytes);
  const isCutArchive = found === 'zip' && !hasArchiveEnd(bytes);
  if (
    isCutArchive &&
    promised?.some((format) => ['xlsx', 'docx', 'pptx', 'kmz', 'zip'].includes(format)) === true
  ) {
    throw new AppError('reader/damaged', { format: ending });
  }
  if (promised !== undefined && !promised.includes(found)) {
    throw new AppError('reader/wrong-format', { named: ending, found });
  }
  if (found === 'encrypted-office')
    throw new AppError('reader/encrypted', { format: promised?.[0] ?? 'xlsx' });
  // The archive around KML is opened by its reader.
  if (found === 'kmz') return ending === 'zip' ? 'zip' : 'kml';
  if ((found === 'text' || found === 'csv') && /\.(?:txt|text|md)$/i.test(fileName)) {
    return found === 'csv' && isEven(bytes) ? 'csv' : 'text';
  }
  if (found !== 'text' && isRead(found) && !(found === 'csv' && promised?.[0] === 'eml')) return found;
  // A single column is a table only when the name says so.
  if (found === 'text' && promised?.[0] === 'csv') return 'csv';
  // A mail with hardly any head, or with a table for its text.
  if (promised?.[0] === 'eml') return 'eml';
  throw new AppError('reader/unknown-format');
}

/** One line for each of `READ_FORMATS`, which the jail cannot import without its schemas. */
const READ: Readonly<Record<ReadFormat, true>> = {
  csv: true,
  xlsx: true,
  vcard: true,
  pfif: true,
  cap: true,
  kml: true,
  geojson: true,
  ics: true,
  docx: true,
  pdf: true,
  eml: true,
  zip: true,
  text: true,
};

// Commas stand in every line of prose; a table has as many in each.
function isEven(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64 * 1024);
  const lines = decodeText(head.subarray(0, lastLineEnd(head)))
    .text.split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  return [',', ';', '\t', '|'].some((mark) => {
    const counts = lines.map((line) => line.split(mark).length - 1).sort((one, other) => one - other);
    const usual = counts[counts.length >> 1] ?? 0;
    return usual > 0 && counts.filter((count) => count === usual).length >= lines.length * 0.8;
  });
}

function isRead(format: SniffedFormat): format is ReadFormat {
  return Object.hasOwn(READ, format);
}

function endingOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  const ending = dot <= 0 ? '' : fileName.slice(dot + 1).toLowerCase();
  return Object.hasOwn(PROMISED, ending) ? ending : '';
}

/** The format that the first bytes, the archive's directory or the text itself show. */
export function sniffContent(bytes: Uint8Array): SniffedFormat {
  return magic(bytes) ?? textFormat(bytes);
}

function magic(bytes: Uint8Array): SniffedFormat | null {
  const head = ascii(bytes, 0, 16);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return archiveFormat(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return compoundFormat(bytes);
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:\x89PNG|GIF8|\xff\xd8\xff|BM..\0\0|II\*\0|MM\0\*|RIFF)/s.test(head)) return 'image';
  if (/^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/.test(head)) return 'archive';
  if (head.startsWith('age-encryption.o') || head.startsWith('-----BEGIN AGE')) return 'bundle';
  return null;
}

// The directory's names stand at the end; a look at the bytes is enough to tell whose archive it is.
function archiveFormat(bytes: Uint8Array): SniffedFormat {
  const names = entryNames(bytes);
  const has = (start: string) =>
    names.some((name) => name.replaceAll('\\', '/').toLowerCase().startsWith(start));
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('xl/')) return 'xlsx';
  if (has('word/')) return 'docx';
  if (has('ppt/')) return 'pptx';
  if (names[0] === 'mimetype') return 'odf';
  if (names.some((name) => name.toLowerCase().endsWith('.kml'))) return 'kmz';
  return 'zip';
}

function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  // Files inside that are archives themselves have directories of their own, which are not this one's.
  const end = directoryEnd(bytes);
  if (end !== null) {
    let at = end.start;
    while (names.length < 4000 && at + 46 <= end.at && bytes[at] === 0x50 && bytes[at + 2] === 1) {
      const [length, extra, comment] = [28, 30, 32].map(
        (offset) => (bytes[at + offset] ?? 0) + (bytes[at + offset + 1] ?? 0) * 256,
      );
      names.push(ascii(bytes, at + 46, Math.min(length ?? 0, 512)));
      at += 46 + (length ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    if (names.length > 0) return names;
  }
  for (let at = bytes.length - 46; at >= 0 && names.length < 4000; at--) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 1 || bytes[at + 3] !== 2) continue;
    const length = (bytes[at + 28] ?? 0) + (bytes[at + 29] ?? 0) * 256;
    names.push(ascii(bytes, at + 46, Math.min(length, 512)));
  }
  return names.reverse();
}

function hasArchiveEnd(bytes: Uint8Array): boolean {
  return directoryEnd(bytes) !== null;
}

/** Where an archive's directory ends, and where it says that it begins. */
function directoryEnd(bytes: Uint8Array): { at: number; start: number } | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at--) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 5 || bytes[at + 3] !== 6) continue;
    return { at, start: new DataView(bytes.buffer, bytes.byteOffset).getUint32(at + 16, true) };
  }
  return null;
}

function compoundFormat(bytes: Uint8Array): SniffedFormat {
  // Stream names are UTF-16 in the file's directory, wherever that is.
  const has = (name: string) => indexOfUtf16(bytes, name);
  if (has('EncryptedPackage')) return 'encrypted-office';
  return has('Workbook') || has('Book') ? 'xls' : 'binary';
}

function indexOfUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  outer: for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    for (let index = 0; index < name.length; index++) {
      if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) continue outer;
    }
    return true;
  }
  return false;
}

function textFormat(bytes: Uint8Array): SniffedFormat {
  const head = bytes.subarray(0, 64 * 1024);
  // The slice may end inside a character, which would make valid UTF-8 look like something else.
  const text = decodeText(head.subarray(0, lastLineEnd(head))).text;
  // A record of JSON begins with a sign of its own.
  const start = text.replace(/^[\ufeff\x1e]+/, '').trimStart();
  if (start === '') throw new AppError('files/empty');
  // Before all else: what it carries may be of any format.
  if (isMail(start)) return 'eml';
  if (isBinary(text)) return 'binary';
  if (/^BEGIN[ \t]*:[ \t]*VCARD/im.test(start.slice(0, 2000))) return 'vcard';
  if (/^BEGIN[ \t]*:[ \t]*VCALENDAR/im.test(start.slice(0, 2000))) return 'ics';
  if (start.startsWith('<')) return markupFormat(start);
  if (/^[{[]/.test(start) && /["\]}]/.test(start)) return isGeoJson(start) ? 'geojson' : 'json';
  return hasColumns(text) ? 'csv' : 'text';
}

function lastLineEnd(head: Uint8Array): number {
  if (head.length < 64 * 1024) return head.length;
  const end = Math.max(head.lastIndexOf(0x0a), head.lastIndexOf(0x0d));
  // UTF-16 keeps its pairs.
  return end > 0 ? (end + 2) & ~1 : head.length;
}

function isBinary(text: string): boolean {
  let odd = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return true;
    if (
      code < 0x20 &&
      code !== 9 &&
      code !== 10 &&
      code !== 13 &&
      code !== 12 &&
      code !== 0x1b &&
      code !== 0x1e
    )
      odd++;
  }
  return odd > text.length * 0.01 + 2;
}

function isGeoJson(start: string): boolean {
  const types =
    /"type"\s*:\s*"(?:Feature(?:Collection)?|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)"/;
  return types.test(start);
}

/** Name of the outermost element, without its prefix; what stands before it says nothing about the format. */
function rootOf(head: string): string {
  let at = 0;
  for (;;) {
    while (at < head.length && /\s/.test(head.charAt(at))) at++;
    const end = head.startsWith('<?', at) ? '?>' : head.startsWith('<!--', at) ? '-->' : null;
    if (end === null) break;
    const close = head.indexOf(end, at);
    if (close === -1) return '';
    at = close + end.length;
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(head.slice(at, at + 200))?.[1] ?? '';
}

function markupFormat(start: string): SniffedFormat {
  const head = start.slice(0, 20_000);
  const root = rootOf(head);
  // Their texts may hold HTML.
  if (root === 'kml') return 'kml';
  if (root === 'alert') return 'cap';
  if ((root === 'rss' || root === 'feed' || root === 'RDF') && !/<pfif:/.test(head)) return 'cap';
  if (/<(?:!doctype html|html)[\s>]/i.test(head)) return 'html';
  if (/<(?:\w+:)?kml[\s>]/.test(head)) return 'kml';
  if (/<(?:\w+:)?pfif[\s>]/.test(head)) return 'pfif';
  if (/<(?:\w+:)?alert[\s>]/.test(head)) return 'cap';
  if (/^<(?:\?xml|!DOCTYPE|!--|[A-Za-z_][\w.:-]*[\s/>])/.test(head))
    return /<table[\s>]/i.test(head) ? 'html' : 'xml';
  return 'text';
}

function isMail(start: string): boolean {
  const head = start.slice(0, 4000).split(/\r?\n\r?\n/)[0] ?? '';
  const fields = head.match(
    /^(?:From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path|Content-Type):/gim,
  );
  return (fields?.length ?? 0) >= 3;
}

// Loose on purpose: what reads as columns is decided by the CSV reader.
function hasColumns(text: string): boolean {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  return [',', ';', '\t', '|'].some((mark) => {
    const counts = lines.map((line) => line.split(mark).length - 1);
    return (
      counts.filter((count) => count > 0).length >= Math.max(1, lines.length * 0.6) && !isProse(lines, mark)
    );
  });
}

function isProse(lines: readonly string[], mark: string): boolean {
  if (mark !== ',' && mark !== ';') return false;
  const counts = new Set(lines.map((line) => line.split(mark).length));
  const isUneven = counts.size > 2 && counts.size > lines.length / 3;
  return isUneven && lines.filter((line) => /[.!?:]$/.test(line.trim())).length > lines.length * 0.4;
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  let text = '';
  for (let index = start; index < Math.min(start + length, bytes.length); index++) {
    text += String.fromCharCode(bytes[index] ?? 0);
  }
  return text;
}
