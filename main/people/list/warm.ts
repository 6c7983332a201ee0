import type { ReadableDb } from '../../database/handle.ts';
import { keptCache } from './cache.ts';

/**
 * Reads everybody into the columns of the list beside the calls, a few milliseconds at a time, so that the first count after
 * unlocking does not wait for all of them.
 */
export async function warmLists(io: {
  read<Value>(work: (db: ReadableDb) => Value): Value;
  /** Lets other calls run. */
  rest(): Promise<void>;
  /** Whether to go on: the vault is still open. */
  isOpen(): boolean;
}): Promise<void> {
  while (io.isOpen() && io.read((db) => keptCache(db).loadSome(db))) await io.rest();
}
