import { LIMITS } from './limits.ts';

/** Longitude and latitude in degrees. */
export type Position = [longitude: number, latitude: number];

/** What became of the numbers of a shape. `swapped`: they fit the earth only the other way round. */
export type Placed = { positions: Position[] } | { fault: 'swapped' | 'not-understood' };

/**
 * Pairs of longitude and latitude from numbers as written. A longitude of the next turn (185) is the same place by its usual name
 * (-175); anything else that is not on the earth is a fault, never mended.
 */
export function place(pairs: readonly (readonly [longitude: number, latitude: number])[]): Placed {
  const positions: Position[] = [];
  for (const [longitude, latitude] of pairs) {
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return { fault: 'not-understood' };
    if (Math.abs(latitude) > 90)
      return { fault: Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90 ? 'swapped' : 'not-understood' };
    if (Math.abs(longitude) > 540) return { fault: 'not-understood' };
    positions.push([onEarth(longitude), latitude]);
  }
  return { positions };
}

function onEarth(longitude: number): number {
  if (longitude > 180) return longitude - 360;
  return longitude < -180 ? longitude + 360 : longitude;
}

/** The ring with its first position at the end again; `null` when it is no area. */
export function closedRing(positions: readonly Position[]): Position[] | null {
  const [first] = positions;
  const last = positions.at(-1);
  if (first === undefined || last === undefined) return null;
  const isClosed = first[0] === last[0] && first[1] === last[1];
  const ring = isClosed ? [...positions] : [...positions, first];
  return ring.length < 4 ? null : ring;
}

/** Numbers of a tuple list: tuples apart by blanks, numbers in a tuple by commas; a blank after a comma does not end the tuple. */
export function tuples(text: string): number[][] {
  const all: number[][] = [];
  let isInTuple = false;
  for (const [token] of text.matchAll(/[^\s,]+|,/g)) {
    if (token === ',') {
      isInTuple = true;
      continue;
    }
    const last = all.at(-1);
    if (isInTuple && last !== undefined) last.push(numberOf(token));
    else all.push([numberOf(token)]);
    isInTuple = false;
  }
  return all.flatMap(apart);
}

function numberOf(token: string): number {
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(token) ? Number(token) : NaN;
}

/** `1,2, 3,4` is two places, whatever the blanks say. */
function apart(tuple: number[]): number[][] {
  if (tuple.length <= 3) return [tuple];
  const size = tuple.length % 3 === 0 ? 3 : 2;
  const parts: number[][] = [];
  for (let at = 0; at < tuple.length; at += size) parts.push(tuple.slice(at, at + size));
  return parts;
}

/** Counts positions over a whole file. */
export class PositionCount {
  private count = 0;

  /** True as soon as there are more than a file may have. */
  isTooMany(more: number): boolean {
    this.count += more;
    return this.count > LIMITS.map.positions;
  }
}

const NEAR_DEGREES = 5;
const FAR_DEGREES = 20;

/**
 * How many of these places lie far from the others, but among them with latitude and longitude the other way round. With fewer than
 * three others nothing can be told.
 */
export function swappedAmong(places: readonly Position[]): number {
  if (places.length < 4) return 0;
  const middle: Position = [median(places.map((each) => each[0])), median(places.map((each) => each[1]))];
  return places.filter(
    ([longitude, latitude]) =>
      apartBy([longitude, latitude], middle) > FAR_DEGREES &&
      apartBy([latitude, longitude], middle) < NEAR_DEGREES,
  ).length;
}

function apartBy(one: Position, other: Position): number {
  const east = Math.abs(one[0] - other[0]);
  return Math.max(Math.min(east, 360 - east), Math.abs(one[1] - other[1]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
