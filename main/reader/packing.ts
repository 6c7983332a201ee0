import type { ReadItem, ReadPlace, ReadResult } from '../../shared/reader/result.ts';

const ITEMS_A_PIECE = 500;
/** Divisible by three, so that the texts of all pieces in a row are the text of the whole. */
const BYTES_A_PIECE = 768 * 1024;

/** Kinds by number; in step with `ITEM_KINDS` (tested), which the jail cannot import without its schemas. */
export const KIND_NUMBERS: Readonly<Record<ReadItem['kind'], number>> = {
  organisation: 0,
  contact: 1,
  facility: 2,
  meeting: 3,
  alert: 4,
  procedure: 5,
  route: 6,
  restriction: 7,
  person: 8,
  enquiry: 9,
  statement: 10,
};

/** What a place is made of; the names among them are written as their number. */
export const PLACES = ['sheet', 'row', 'line', 'card', 'page', 'block', 'from', 'to', 'part'] as const;

/** The first piece: everything but the items, and the tables that the items point into. */
export interface Packed {
  readonly head: Omit<ReadResult, 'items' | 'parts'>;
  /** Files inside: their bytes stand in so many pieces each, in base64, behind those with items. */
  readonly parts: readonly { readonly name: string; readonly pieces: number }[];
  /** Property names of the objects in the items. */
  readonly shapes: readonly (readonly string[])[];
  readonly labels: readonly string[];
  /** Of the sheets, and of the files inside a mail or archive. */
  readonly names: readonly string[];
}

/**
 * Writes a result as pieces of JSON, the first with the tables, the others with items. Text that stands in the item's
 * own source is written as its position there, and property names once for all items, so that 200,000 rows fit the
 * bound on what a jail may answer.
 */
export function packResult(result: ReadResult): string[] {
  const { items, parts = [], ...head } = result;
  const shapes = new Interner();
  const labels = new Interner();
  const names = new Interner();
  const pieces: string[] = [];
  for (let at = 0; at < items.length; at += ITEMS_A_PIECE) {
    const piece = items.slice(at, at + ITEMS_A_PIECE).map((item) => {
      const place = packPlace(item.place, names);
      const unmapped = item.unmapped.flatMap(({ label, value }) => [
        labels.number(label),
        packText(value, item.raw),
      ]);
      return [KIND_NUMBERS[item.kind], place, pack(item.fields, item.raw, shapes), unmapped, item.raw];
    });
    pieces.push(JSON.stringify(piece));
  }
  const packedParts = parts.map(({ name, bytes }) => {
    const before = pieces.length;
    for (let at = 0; at < bytes.length; at += BYTES_A_PIECE)
      pieces.push(base64Of(bytes.subarray(at, at + BYTES_A_PIECE)));
    return { name, pieces: pieces.length - before };
  });
  const first: Packed = {
    head,
    parts: packedParts,
    shapes: shapes.list.map((keys) => keys.split('\n')),
    labels: labels.list,
    names: names.list,
  };
  return [JSON.stringify(first), ...pieces];
}

/** Numbers in the order of `PLACES`, each one higher so that zero means none; those at the end are left out. */
function packPlace(place: ReadPlace, names: Interner): number[] {
  const packed = PLACES.map((key) => {
    const value = place[key];
    return value === undefined ? 0 : 1 + (typeof value === 'string' ? names.number(value) : value);
  });
  while (packed.at(-1) === 0) packed.pop();
  return packed;
}

function pack(value: unknown, raw: readonly string[], shapes: Interner): unknown {
  if (typeof value === 'string') return packText(value, raw);
  if (Array.isArray(value)) return [-1, ...value.map((each) => pack(each, raw, shapes))];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const shape = shapes.number(entries.map(([key]) => key).join('\n'));
  return [shape, ...entries.map(([, each]) => pack(each, raw, shapes))];
}

function packText(value: string, raw: readonly string[]): string {
  const index = value.length > 2 ? raw.indexOf(value) : -1;
  if (index !== -1) return `=${String(index)}`;
  return value.startsWith('=') ? `=${value}` : value;
}

function base64Of(bytes: Uint8Array): string {
  const texts: string[] = [];
  // So many arguments fit one call everywhere.
  for (let at = 0; at < bytes.length; at += 0x6000)
    texts.push(String.fromCharCode(...bytes.subarray(at, at + 0x6000)));
  return btoa(texts.join(''));
}

class Interner {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.list.length);
    this.list.push(text);
    return this.list.length - 1;
  }
}
