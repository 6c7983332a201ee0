import { AppError } from '../../shared/kernel/errors.ts';
import { LIMITS } from './limits.ts';
import type { RowBook } from './row-book.ts';
import type { Sheet, Warnings } from './sheet.ts';
import { readSheet } from './xlsx-sheet.ts';
import { readSharedStrings, readStyles } from './xlsx-parts.ts';
import { xmlReader, type XmlHandler } from './xml.ts';
import { openZip, type ZipArchive, type ZipEntry } from './zip-guard.ts';

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

/**
 * Reads every sheet of a workbook, hidden ones too: values as text, dates as ISO 8601, formulas by their stored
 * result. Macros, links and everything else in the package are not looked at.
 * @param book takes the rows as they are read; the sheets of the answer are then empty
 * @see ECMA-376 (transitional and strict)
 */
export function readXlsx(bytes: Uint8Array, warnings: Warnings, book?: RowBook): Sheet[] {
  if (bytes.length > LIMITS.xlsx.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  const zip = openZip(bytes, 'xlsx');
  const damaged = () => new AppError('reader/damaged', { format: 'xlsx' });
  if (zip.find('[Content_Types].xml') === null) throw damaged();

  const root = relations(zip, '_rels/.rels', '');
  const workbookPath = root.byType('officeDocument')[0] ?? 'xl/workbook.xml';
  const { sheets, is1904 } = readWorkbook(zip, workbookPath);
  if (sheets.length === 0) throw damaged();
  if (sheets.length > LIMITS.xlsx.sheets) throw new AppError('reader/limit', { limit: 'entries' });
  if (is1904) warnings.add('date-system-1904');

  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const file = workbookPath.slice(folder.length);
  const links = relations(zip, `${folder}_rels/${file}.rels`, folder);
  const stringsEntry = links.byType('sharedStrings')[0];
  const stylesEntry = links.byType('styles')[0];
  const parts = {
    is1904,
    strings: readSharedStrings(stringsEntry === undefined ? null : partReader(zip, stringsEntry)),
    styles: readStyles(stylesEntry === undefined ? null : partReader(zip, stylesEntry)),
  };
  const result: Sheet[] = [];
  let rowsLeft: number = LIMITS.xlsx.rows;
  for (const sheet of sheets) {
    const path = links.byId(sheet.relation);
    // Chart sheets and macro sheets are no tables.
    if (path === null || links.typeOf(sheet.relation) !== 'worksheet') continue;
    const part = partReader(zip, path);
    if (part === null) throw damaged();
    const { name, isHidden } = sheet;
    const sink = book?.begin({ name, isHidden });
    const { rows, filled, merges } = readSheet(part, parts, { name, rowsLeft, warnings, sink });
    book?.end(merges);
    rowsLeft -= filled;
    if (filled === 0) warnings.add('sheet-empty', { sheet: name }, { sheet: name });
    result.push({ name, isHidden, rows, merges });
  }
  return result;
}

/** Runs a handler over one part of the package. */
export type PartReader = (handler: XmlHandler) => void;

function partReader(zip: ZipArchive, path: string): PartReader | null {
  const entry = zip.find(path);
  return entry === null
    ? null
    : (handler) => {
        run(zip, entry, handler);
      };
}

function run(zip: ZipArchive, entry: ZipEntry, handler: XmlHandler): void {
  const reader = xmlReader('xlsx', handler);
  zip.stream(entry, (chunk, final) => {
    reader.push(chunk, final);
  });
}

function readWorkbook(zip: ZipArchive, path: string): { sheets: SheetEntry[]; is1904: boolean } {
  const part = partReader(zip, path);
  if (part === null) throw new AppError('reader/damaged', { format: 'xlsx' });
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  part({
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true', 'on'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
      const state = attributes['state'] ?? 'visible';
      if (relation !== undefined) {
        sheets.push({
          name: (attributes['name'] ?? '').slice(0, 255),
          relation,
          isHidden: state !== 'visible',
        });
      }
    },
    close() {},
    text() {},
  });
  return { sheets, is1904 };
}

interface Relations {
  byId(id: string): string | null;
  typeOf(id: string): string | null;
  byType(type: string): string[];
}

function relations(zip: ZipArchive, path: string, folder: string): Relations {
  const list: { id: string; type: string; path: string }[] = [];
  partReader(
    zip,
    path,
  )?.({
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = attributes['Type'] ?? '';
      list.push({
        id: attributes['Id'] ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolvePath(folder, attributes['Target'] ?? ''),
      });
    },
    close() {},
    text() {},
  });
  return {
    byId: (id) => list.find((entry) => entry.id === id)?.path ?? null,
    typeOf: (id) => list.find((entry) => entry.id === id)?.type ?? null,
    byType: (type) => list.filter((entry) => entry.type === type).map((entry) => entry.path),
  };
}

function resolvePath(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
