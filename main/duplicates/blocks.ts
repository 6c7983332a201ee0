/** Groups of entries whose hash has the same last bits: each is sorted by itself, which takes a fraction of a millisecond. */
const BUCKETS = 1024;
/** People are counted in 24 bits, hashes in the 29 above: together they are a whole number that a double holds. */
const PLACES = 2 ** 24;
/** People of a chunk: their pairs are gone through together. */
const CHUNK = 512;
/** In a block of so many everybody is compared with everybody. */
const SMALL_BLOCK = 16;
/** In a larger one with so many that come next in the order of birth dates, and of names. */
const WINDOW = 6;

/** Numbers that grow in number. */
class Numbers {
  #values = new Float64Array(16);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Float64Array(this.#values.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }

  /** In rising order. */
  sorted(): Float64Array {
    return this.#values.subarray(0, this.#length).sort();
  }
}

/**
 * Finds who is worth comparing: people who have a key in common. A block of many is split by birth date and name, so that the pairs grow
 * with the number of people, not with its square. Holds a few numbers a person, and works in steps of a few milliseconds.
 */
export class Blocks {
  readonly #buckets = Array.from({ length: BUCKETS }, () => new Numbers());
  readonly #names: string[] = [];
  readonly #dates: string[] = [];
  readonly #pairs = new Map<number, Numbers>();

  /** Adds the next person. @returns their place, from 0 */
  add(keys: Iterable<string>, sortName: string, birthDate: string): number {
    const place = this.#names.length;
    this.#names.push(sortName);
    this.#dates.push(birthDate);
    for (const key of keys) {
      const [bucket, hash] = hashOf(key);
      this.#buckets[bucket]?.push(hash * PLACES + place);
    }
    return place;
  }

  /** Makes pairs of those who share a key, one step for each `next`. */
  *gather(): Generator<void> {
    for (const bucket of this.#buckets) {
      const entries = bucket.sorted();
      let from = 0;
      for (let at = 1; at <= entries.length; at++) {
        const isSame = at < entries.length && hashIn(entries, at) === hashIn(entries, from);
        if (isSame) continue;
        if (at - from > 1) this.#block(entries.subarray(from, at));
        from = at;
      }
      yield;
    }
  }

  /** Adds a pair that is to be looked at whatever its keys. */
  pair(one: number, other: number): void {
    if (one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const chunk = Math.floor(a / CHUNK);
    let pairs = this.#pairs.get(chunk);
    if (pairs === undefined) this.#pairs.set(chunk, (pairs = new Numbers()));
    pairs.push(a * PLACES + b);
  }

  /** Every pair once, the places of both, in the order of the first. */
  *pairs(): Generator<[number, number]> {
    const chunks = [...this.#pairs.keys()].sort((one, other) => one - other);
    for (const chunk of chunks) {
      let last = -1;
      for (const pair of this.#pairs.get(chunk)?.sorted() ?? []) {
        if (pair === last) continue;
        last = pair;
        yield [Math.floor(pair / PLACES), pair % PLACES];
      }
      this.#pairs.delete(chunk);
    }
  }

  #block(entries: Float64Array): void {
    const places = [...new Set(Array.from(entries, (entry) => entry % PLACES))];
    if (places.length <= SMALL_BLOCK) {
      this.#window(places, places.length);
      return;
    }
    const name = (place: number): string => this.#names[place] ?? '';
    const date = (place: number): string => this.#dates[place] ?? '';
    this.#window(
      places.sort((one, other) => compareText(name(one), name(other)) || compareText(date(one), date(other))),
      WINDOW,
    );
    this.#window(
      places.sort((one, other) => compareText(date(one), date(other)) || compareText(name(one), name(other))),
      WINDOW,
    );
  }

  #window(places: readonly number[], width: number): void {
    for (const [at, place] of places.entries()) {
      for (const other of places.slice(at + 1, at + 1 + width)) this.pair(place, other);
    }
  }
}

function hashIn(entries: Float64Array, at: number): number {
  return Math.floor((entries[at] ?? 0) / PLACES);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** FNV-1a twice, from two beginnings: the bucket and 29 bits within it. */
function hashOf(key: string): [bucket: number, hash: number] {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return [(other ^ (other >>> 15)) & (BUCKETS - 1), (one ^ (one >>> 16)) >>> 3];
}
