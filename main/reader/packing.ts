import type { ReadItem, ReadResult } from '../../shared/reader/result.ts';

const ITEMS_A_PIECE = 500;

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

/** The first piece: everything but the items, and the tables that the items point into. */
export interface Packed {
  readonly head: Omit<ReadResult, 'items'>;
  /** Property names of the objects in the items. */
  readonly shapes: readonly (readonly string[])[];
  readonly labels: readonly string[];
  readonly sheets: readonly string[];
}

/**
 * Writes a result as pieces of JSON, the first with the tables, the others with items. Text that stands in the item's
 * own source is written as its position there, and property names once for all items, so that 200,000 rows fit the
 * bound on what a jail may answer.
 */
export function packResult(result: ReadResult): string[] {
  const { items, ...head } = result;
  const shapes = new Interner();
  const labels = new Interner();
  const sheets = new Interner();
  const pieces: string[] = [];
  for (let at = 0; at < items.length; at += ITEMS_A_PIECE) {
    const piece = items.slice(at, at + ITEMS_A_PIECE).map((item) => {
      const { sheet, row = 0, line = 0, card = 0 } = item.place;
      const place = [sheet === undefined ? 0 : sheets.number(sheet) + 1, row, line, card];
      while (place.at(-1) === 0) place.pop();
      const unmapped = item.unmapped.flatMap(({ label, value }) => [
        labels.number(label),
        packText(value, item.raw),
      ]);
      return [KIND_NUMBERS[item.kind], place, pack(item.fields, item.raw, shapes), unmapped, item.raw];
    });
    pieces.push(JSON.stringify(piece));
  }
  const first: Packed = {
    head,
    shapes: shapes.list.map((keys) => keys.split('\n')),
    labels: labels.list,
    sheets: sheets.list,
  };
  return [JSON.stringify(first), ...pieces];
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
