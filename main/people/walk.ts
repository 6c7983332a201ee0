import type { PeopleQuery } from '../../shared/people/query.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import type { SliceIo } from '../records/slices.ts';
import type { Stored } from '../records/store.ts';
import { keptCache } from './list/cache.ts';
import { numbersOfQuery } from './list/service.ts';
import { loadByNumber } from './repository.ts';

/** A slice may take 30 ms: what is done with the records comes on top, and takes about as long as reading them. */
const SLICE_MS = 6;
const RECORDS = 4;

/** People that a query finds, in its order. */
export interface PeopleWalk {
  /** How many the query found at the beginning. */
  total: number;
  /** Their records, in batches that each took a slice; who is gone meanwhile is left out. */
  batches: () => AsyncGenerator<Stored<typeof PersonInput>[]>;
}

/**
 * Walks through everybody that a query finds, holding the numbers of all and the records of a slice, so that 100,000 people keep neither the
 * core from other calls nor the memory.
 * @throws AppError `invalid-input` for a sort field that the list does not know, `ipc/cancelled`
 */
export async function walkPeople(
  io: Pick<SliceIo, 'read' | 'breathe'>,
  query: PeopleQuery,
): Promise<PeopleWalk> {
  while (io.read((db) => keptCache(db).loadSome(db))) await io.breathe();
  const numbers = io.read((db) => numbersOfQuery(db, query)).slice();
  await io.breathe();
  return { total: numbers.length, batches: () => loadInSlices(io, numbers) };
}

async function* loadInSlices(
  io: Pick<SliceIo, 'read' | 'breathe'>,
  numbers: Uint32Array,
): AsyncGenerator<Stored<typeof PersonInput>[]> {
  for (let at = 0; at < numbers.length;) {
    const batch: Stored<typeof PersonInput>[] = [];
    const end = performance.now() + SLICE_MS;
    do {
      const next = [...numbers.subarray(at, at + RECORDS)];
      at += next.length;
      batch.push(...io.read((db) => loadByNumber(db, next)));
    } while (at < numbers.length && performance.now() < end);
    yield batch;
    await io.breathe();
  }
}
