import { AppError } from '../../shared/kernel/errors.ts';
import { ITEM_KINDS, ReadItem, ReadPart, ReadResult } from '../../shared/reader/result.ts';
import { PLACES, type Packed } from './packing.ts';

/** So many items are rebuilt before other calls run. */
const ITEMS_A_SLICE = 100;

/**
 * Rebuilds what a jail packed, and parses it by schema.
 * @throws AppError `reader/crashed` when it is not what a reader of ours would say
 * @see packResult
 */
export function unpackResult(pieces: readonly string[]): ReadResult {
  const work = unpacking(pieces);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same in slices: other calls are answered meanwhile. @throws AppError `reader/crashed` */
export async function unpackInSlices(pieces: readonly string[]): Promise<ReadResult> {
  const work = unpacking(pieces);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function* unpacking(pieces: readonly string[]): Generator<undefined, ReadResult> {
  try {
    const tables = parse(pieces[0]);
    const head = object(tables, 'head');
    const shapes = list(object(tables, 'shapes')).map((keys) => list(keys).map(text));
    const labels = list(object(tables, 'labels')).map(text);
    const names = list(object(tables, 'names')).map(text);
    const packedParts = list(object(tables, 'parts')).map(partOf);
    const partPieces = packedParts.reduce((total, part) => total + part.pieces, 0);
    const items: ReadItem[] = [];
    for (const piece of pieces.slice(1, pieces.length - partPieces)) {
      for (const packed of list(parse(piece))) {
        if (items.length % ITEMS_A_SLICE === 0) yield;
        const [kind, place, fields, unmapped, raw] = list(packed);
        const cells = list(raw).map(text);
        items.push(
          ReadItem.parse({
            kind: ITEM_KINDS[Number(kind)],
            place: placeOf(list(place), names),
            fields: unpack(fields, shapes, cells),
            unmapped: unmappedOf(list(unmapped), labels, cells),
            raw: cells,
          }),
        );
      }
    }
    const parts: ReadPart[] = [];
    let at = pieces.length - partPieces;
    for (const { name, pieces: count } of packedParts) {
      const bytes = pieces.slice(at, at + count).map((piece) => Buffer.from(piece, 'base64'));
      parts.push({ name, bytes: new Uint8Array(Buffer.concat(bytes)) });
      at += count;
      yield;
    }
    return ReadResult.omit({ items: true, parts: true })
      .transform((rest): ReadResult => ({ ...rest, items, ...(parts.length === 0 ? {} : { parts }) }))
      .parse(head);
  } catch {
    throw new AppError('reader/crashed');
  }
}

function unpack(value: unknown, shapes: readonly (readonly string[])[], cells: readonly string[]): unknown {
  if (typeof value === 'string') return unpackText(value, cells);
  if (!Array.isArray(value)) return value;
  const [shape, ...values] = list(value);
  const inner = values.map((each) => unpack(each, shapes, cells));
  if (shape === -1) return inner;
  const keys = shapes[Number(shape)];
  if (keys === undefined || keys.length !== Math.max(inner.length, 1)) throw new AppError('reader/crashed');
  return Object.fromEntries(inner.map((each, index) => [keys[index], each]));
}

function unpackText(value: string, cells: readonly string[]): string {
  if (!value.startsWith('=')) return value;
  return value.startsWith('==') ? value.slice(1) : text(cells[Number(value.slice(1))]);
}

function placeOf(packed: readonly unknown[], names: readonly string[]): Record<string, unknown> {
  const place: Record<string, unknown> = {};
  for (const [index, each] of packed.entries()) {
    const key = PLACES[index];
    if (each === 0 || key === undefined) continue;
    const number = Number(each) - 1;
    place[key] = key === 'sheet' || key === 'part' ? names[number] : number;
  }
  return place;
}

function partOf(packed: unknown): { name: string; pieces: number } {
  if (typeof packed !== 'object' || packed === null) throw new AppError('reader/crashed');
  const pieces: unknown = Reflect.get(packed, 'pieces');
  if (typeof pieces !== 'number' || !Number.isInteger(pieces) || pieces < 0)
    throw new AppError('reader/crashed');
  return { name: ReadPart.shape.name.parse(Reflect.get(packed, 'name')), pieces };
}

function unmappedOf(packed: readonly unknown[], labels: readonly string[], cells: readonly string[]) {
  const unmapped: { label: unknown; value: string }[] = [];
  for (let at = 0; at < packed.length; at += 2) {
    unmapped.push({ label: labels[Number(packed[at])], value: unpackText(text(packed[at + 1]), cells) });
  }
  return unmapped;
}

function parse(piece: string | undefined): unknown {
  return JSON.parse(text(piece));
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new AppError('reader/crashed');
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new AppError('reader/crashed');
  return value;
}

function object(value: unknown, key: keyof Packed): unknown {
  if (typeof value !== 'object' || value === null) throw new AppError('reader/crashed');
  return Reflect.get(value, key);
}
