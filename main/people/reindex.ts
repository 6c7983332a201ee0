import { z } from 'zod';
import type { ReadableDb } from '../database/handle.ts';
import { INDEX_VERSION, indexNumber, type IndexDb } from './index-person.ts';
import { personStore } from './repository.ts';

const State = z.strictObject({ version: z.number(), doneTo: z.number(), upTo: z.number() });

/** A slice takes about this long, so that other calls are answered between two. */
const SLICE_MS = 12;

/** What bringing the index up to date works with. */
export interface ReindexIo {
  /** One transaction. */
  write<Value>(work: (db: IndexDb) => Value): Value;
  /** Lets other calls run. */
  rest(): Promise<void>;
  /** Whether to go on: the vault is still open. */
  isOpen(): boolean;
}

/**
 * Indexes everybody again who was indexed by another version of the program, in slices of one transaction each. A search finds
 * people by what was indexed of them so far; whoever is written meanwhile is indexed at once. What was done stays done when the vault
 * is locked in the middle of it.
 * @returns how many people were indexed
 */
export async function bringIndexUpToDate(io: ReindexIo): Promise<number> {
  let count = 0;
  io.write(begin);
  while (io.isOpen()) {
    const done = io.write(slice);
    if (done === 0) break;
    count += done;
    await io.rest();
  }
  return count;
}

/** Whether some people are not yet found by all that is known of them. */
export function isIndexBehind(db: ReadableDb): boolean {
  const { version, doneTo, upTo } = stateOf(db);
  return version !== INDEX_VERSION || doneTo < upTo;
}

function begin(db: IndexDb): void {
  if (stateOf(db).version === INDEX_VERSION) return;
  db.run(
    `UPDATE personIndexState SET version = @version, doneTo = 0, upTo = (SELECT coalesce(max(number), 0) FROM person)`,
    { version: INDEX_VERSION },
  );
}

function slice(db: IndexDb): number {
  const { doneTo, upTo } = stateOf(db);
  const end = performance.now() + SLICE_MS;
  let last = doneTo;
  let count = 0;
  while (last < upTo && performance.now() < end) {
    const row = db.row(
      `SELECT * FROM person WHERE number > @last AND number <= @upTo ORDER BY number LIMIT 1`,
      { last, upTo },
    );
    if (row === null) {
      last = upTo;
      break;
    }
    const { number } = Numbered.parse(row);
    indexNumber(db, number, personStore.parse(row).fields);
    last = number;
    count += 1;
  }
  if (last !== doneTo) db.run(`UPDATE personIndexState SET doneTo = @last`, { last });
  return count;
}

const Numbered = z.looseObject({ number: z.number() });

function stateOf(db: ReadableDb): z.infer<typeof State> {
  return State.parse(db.row(`SELECT version, doneTo, upTo FROM personIndexState`));
}
