import type { PEOPLE_SORT_FIELDS } from '../../../shared/people/calls.ts';
import { PURPOSES, SEXES, STANDINGS } from '../../../shared/people/schema.ts';
import type { ReadableDb } from '../../database/handle.ts';
import type { ListCache } from './cache.ts';

export type SortField = (typeof PEOPLE_SORT_FIELDS)[number];
export interface SortBy {
  field: SortField;
  descending: boolean;
}

/** A value to sort by, for the number of a person: a whole number below 2^31. */
type Key = (number: number) => number;

/** Beside a key, the place in the order so far has room for so many people. */
const PLACES = 2 ** 22;
/** Instants are sorted in two steps, since milliseconds since 1970 need more room than a key has. */
const HALF = 2 ** 21;

/**
 * Puts people into an order: by the first field, then the next, then name, then number; ties go on in the direction of the first
 * field, as the database does.
 * @param found numbers of people, ascending
 */
export function sortNumbers(
  db: ReadableDb,
  cache: ListCache,
  found: Uint32Array,
  query: { sorting: readonly SortBy[]; archived: boolean },
): Uint32Array {
  const { sorting, archived } = query;
  const byName = cache.nameOrder(db, archived);
  const isDown = sorting[0]?.descending === true;
  let order = among(byName.numbers, found, cache.columns.size);
  if (isDown) order.reverse();
  // From the last field to the first: each step keeps what the later fields put in order.
  for (const { field, descending } of [...sorting].reverse())
    if (!(field === 'displayName' && sorting.length === 1))
      for (const key of keysOf(cache, field, byName.ranks)) order = sortStep(order, key, descending);
  return order;
}

/** Those of an order who are found. */
function among(order: Uint32Array, found: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const isFound = new Uint8Array(size);
  for (const number of found) isFound[number] = 1;
  const kept = new Uint32Array(found.length);
  let at = 0;
  for (const number of order) if (isFound[number] === 1) kept[at++] = number;
  return kept.subarray(0, at);
}

/** Sorts by one key; who has the same keeps the order. Numbers alone are sorted, which the engine does without calling back. */
function sortStep(order: Uint32Array, key: Key, descending: boolean): Uint32Array<ArrayBuffer> {
  const sign = descending ? -1 : 1;
  const weights = new Float64Array(order.length);
  for (const [place, number] of order.entries()) weights[place] = sign * key(number) * PLACES + place;
  weights.sort();
  const sorted = new Uint32Array(order.length);
  for (const [at, weight] of weights.entries()) {
    const place = weight - Math.floor(weight / PLACES) * PLACES;
    sorted[at] = order[place] ?? 0;
  }
  return sorted;
}

/** The keys of a field, the least significant first. */
function keysOf(cache: ListCache, field: SortField, ranks: () => Uint32Array): Key[] {
  const { at, places } = cache.columns;
  const plain = (column: ArrayLike<number>): Key[] => [(number) => column[number] ?? 0];
  const ranked = (column: ArrayLike<number>, rank: ArrayLike<number>): Key[] => [
    (number) => rank[column[number] ?? 0] ?? 0,
  ];
  const instant = (column: ArrayLike<number>): Key[] => [
    (number) => (column[number] ?? 0) % HALF,
    (number) => Math.floor((column[number] ?? 0) / HALF),
  ];
  switch (field) {
    case 'displayName':
      return plain(ranks());
    case 'birthDate':
      return plain(at.birth);
    case 'documentExpiresOn':
      return plain(at.documentExpires);
    case 'departsOn':
      return plain(at.departs);
    case 'confirmDueOn':
      return plain(at.confirmDue);
    case 'lastConfirmedAt':
      return instant(at.confirmed);
    case 'updatedAt':
      return instant(at.updated);
    case 'place':
      return ranked(at.place, places.ranks());
    case 'standing':
      return ranked(at.standing, ranksOf(STANDINGS));
    case 'purpose':
      return ranked(at.purpose, ranksOf(PURPOSES));
    case 'sex':
      return ranked(at.sex, ranksOf(SEXES));
  }
}

/** The place of each word in the order of the words, as the database sorts them. */
function ranksOf(words: readonly string[]): number[] {
  const sorted = [...words].sort();
  return words.map((word) => sorted.indexOf(word));
}
