import type { ReadableDb } from '../../database/handle.ts';
import { PeopleColumns } from './columns.ts';
import { changesSince, lastChange, loadChunk, readNameOrder, readNameRuns, reloadRows } from './load.ts';

/** So many changed people are read one by one; for more, everybody is read anew. */
const ONE_BY_ONE = 8_000;

/** Everybody in the order of the names. */
export interface NameOrder {
  /** Numbers in this order, ascending. */
  numbers: Uint32Array;
  /** The place of a name by the number of the person; people of the same name share it. */
  ranks: () => Uint32Array;
}

/** The columns of an open database, kept with it: every read begins with what changed since the last. */
export class ListCache {
  columns = new PeopleColumns();
  /** Counts the states: what was worked out of an earlier one is out of date. */
  version = 0;
  #sequence = -1;
  #orders = new Map<boolean, NameOrder>();
  /** How far a loading in parts has come; `null` when it is done. */
  #loadedTo: number | null = 0;

  /** Whether everybody was read once. */
  get isLoaded(): boolean {
    return this.#loadedTo === null;
  }

  /** Reads what changed. The first time this reads everybody, some 2 ms for each thousand. */
  refresh(db: ReadableDb): void {
    this.#loadAll(db);
    const changes = changesSince(db, this.#sequence);
    if (changes === null || changes.numbers.length > ONE_BY_ONE) {
      this.#startOver();
      this.#loadAll(db);
      return;
    }
    if (changes.numbers.length === 0) return;
    reloadRows(db, this.columns, changes.numbers);
    this.#sequence = changes.sequence;
    this.version += 1;
    if (changes.reorders) this.#orders = new Map();
  }

  /** Reads the next people, so that a first reading does not take all at once. @returns whether more are to be read */
  loadSome(db: ReadableDb): boolean {
    if (this.#loadedTo === null) return false;
    // What is written while the parts are read is in the journal after this.
    if (this.#loadedTo === 0) this.#sequence = lastChange(db);
    this.#loadedTo = loadChunk(db, this.columns, this.#loadedTo);
    return this.#loadedTo !== null;
  }

  nameOrder(db: ReadableDb, archived: boolean): NameOrder {
    const known = this.#orders.get(archived);
    if (known !== undefined) return known;
    const numbers = readNameOrder(db, archived);
    let ranks: Uint32Array | null = null;
    const order = {
      numbers,
      ranks: () => (ranks ??= ranksOf(numbers, readNameRuns(db, archived), this.columns.size)),
    };
    this.#orders.set(archived, order);
    return order;
  }

  #loadAll(db: ReadableDb): void {
    let isMore = !this.isLoaded;
    while (isMore) isMore = this.loadSome(db);
  }

  #startOver(): void {
    this.columns = new PeopleColumns();
    this.#orders = new Map();
    this.#loadedTo = 0;
    this.version += 1;
  }
}

function ranksOf(numbers: Uint32Array, runs: Uint32Array, size: number): Uint32Array {
  const ranks = new Uint32Array(size);
  let at = 0;
  for (const [rank, length] of runs.entries()) {
    for (const end = at + length; at < end; at++) ranks[numbers[at] ?? 0] = rank + 1;
  }
  return ranks;
}

const caches = new WeakMap<object, ListCache>();

/** The columns of this database as they stand, brought up to date. */
export function listCache(db: ReadableDb): ListCache {
  // In a transaction they may yet be rolled back: what is read then is not kept.
  const cache = 'run' in db ? new ListCache() : keptCache(db);
  cache.refresh(db);
  return cache;
}

/** The columns of this database as far as they are read. */
export function keptCache(db: ReadableDb): ListCache {
  const known = caches.get(db.scope);
  if (known !== undefined) return known;
  const made = new ListCache();
  caches.set(db.scope, made);
  return made;
}
