import { AppError } from '../../shared/kernel/errors.ts';
import type {
  ReadDocument,
  ReadFormat,
  ReadItem,
  ReadRequest,
  ReadResult,
  ReadTable,
} from '../../shared/reader/result.ts';
import { readCap } from './cap.ts';
import { readCsv } from './csv.ts';
import { decodedText } from './encoding.ts';
import { readGeoJson } from './geojson.ts';
import { readKml } from './kml.ts';
import { meetingItems } from './ical-items.ts';
import { readCalendar } from './ical.ts';
import { LIMITS } from './limits.ts';
import { mapItems } from './map-items.ts';
import { Warnings, type Sheet } from './sheet.ts';
import { sniffFormat } from './sniff.ts';
import { readTables } from './tables.ts';
import { pfifItems } from './pfif-items.ts';
import { readPfif } from './pfif.ts';
import { itemOfCard } from './vcard-items.ts';
import { readCards } from './vcard.ts';
import { readXlsx } from './xlsx.ts';

/** What a format's reader gives; the format and the warnings are added to it. */
export type Reading = Omit<ReadResult, 'format' | 'warnings'>;
type FormatReader = (request: ReadRequest, warnings: Warnings) => Reading | Promise<Reading>;

/** One reader per format; a new format is one more line here and one in `READ_FORMATS`. */
const READERS: Readonly<Record<ReadFormat, FormatReader>> = {
  csv(request, warnings) {
    if (request.bytes.length > LIMITS.csv.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
    const { text, encoding } = decodedText(request.bytes, warnings);
    const { sheet, delimiter } = readCsv(text, warnings);
    if (sheet.rows.length === 0) throw new AppError('files/empty');
    return { encoding, delimiter, ...tablesOf([sheet], request, warnings) };
  },
  xlsx(request, warnings) {
    return tablesOf(readXlsx(request.bytes, warnings), request, warnings);
  },
  vcard(request, warnings) {
    const { cards, encoding } = readCards(request.bytes, warnings);
    const items = cards.flatMap((card) => {
      const item = itemOfCard(card);
      if (item === null) warnings.count('row-without-name', 'card', { card: card.card, line: card.line });
      return item ?? [];
    });
    return { encoding, items };
  },
  ics(request, warnings) {
    const calendar = readCalendar(request.bytes, warnings);
    return { encoding: calendar.encoding, items: meetingItems(calendar, warnings) };
  },
  pfif(request, warnings) {
    return { items: pfifItems(readPfif(request.bytes, warnings)) };
  },
  cap(request, warnings) {
    return { items: readCap(request.bytes, warnings) };
  },
  kml(request, warnings) {
    return { items: mapItems(readKml(request.bytes, warnings), warnings) };
  },
  geojson(request, warnings) {
    const { features, encoding } = readGeoJson(request.bytes, warnings);
    return { encoding, items: mapItems(features, warnings) };
  },
  async docx(request, warnings) {
    const { readDocx } = await import('./docx.ts');
    const { readingOf } = await import('./document.ts');
    return readingOf(await readDocx(request, warnings), request, warnings);
  },
  async pdf(request, warnings) {
    const { readPdf } = await import('./pdf.ts');
    const { readingOf } = await import('./document.ts');
    return readingOf(await readPdf(request, warnings), request, warnings);
  },
  async eml(request, warnings) {
    const { readEml } = await import('./eml.ts');
    const mail = await readEml(request.bytes, warnings);
    return { ...mail, ...(await proseOf(mail.document, request, warnings)) };
  },
  async text(request, warnings) {
    const { readText } = await import('./text.ts');
    const { encoding, document } = readText(request.bytes, warnings);
    return { encoding, document, ...(await proseOf(document, request, warnings)) };
  },
  async zip(request, warnings) {
    const { readZip } = await import('./zip.ts');
    return { items: [], ...readZip(request.bytes, warnings) };
  },
};

/** What the text of a document proposes. What it takes is loaded for documents only. */
async function proseOf(document: ReadDocument, request: ReadRequest, warnings: Warnings) {
  const { readProse } = await import('./prose/prose.ts');
  return readProse(document.blocks, { region: request.region, warnings });
}

/**
 * Reads an untrusted file. Plain code without Node or DOM, to be run in a jail only.
 *
 * @throws what `sniffFormat` throws · `reader/damaged` · `reader/encrypted` · `reader/limit`
 */
export async function readFile(request: ReadRequest): Promise<ReadResult> {
  const format = sniffFormat(request.bytes, request.fileName);
  const warnings = new Warnings();
  return { format, ...(await READERS[format](request, warnings)), warnings: warnings.all() };
}

function tablesOf(sheets: readonly Sheet[], request: ReadRequest, warnings: Warnings) {
  const tables: ReadTable[] = [];
  const items: ReadItem[] = [];
  for (const sheet of sheets) {
    const mapping = request.mappings?.find(
      (entry) => entry.sheet === undefined || entry.sheet === sheet.name,
    );
    const read = readTables(sheet, mapping, warnings);
    tables.push(...read.tables);
    for (const item of read.items) items.push(item);
    if (tables.length > 1000) throw new AppError('reader/limit', { limit: 'entries' });
  }
  return { tables, items };
}
