import type { ChangeSet, ReadableDb, WritableDb, WriteOptions } from '../database/handle.ts';

/** What long work is done with: short transactions, and a rest between them so that other calls are answered. */
export interface SliceIo {
  read<Value>(work: (db: ReadableDb) => Value): Value;
  write<Value>(
    work: (db: WritableDb) => Value,
    options?: Omit<WriteOptions, 'call' | 'atEnd'>,
  ): { value: Value; changeSet: ChangeSet | null };
  /** Lets other calls run. May throw to stop the work. */
  breathe(): Promise<void>;
}

/** A slice takes at most 30 ms; what it began last and its commit come on top of this. */
const SLICE_MS = 10;

/** The same change set without what it noted so far: each slice enters its own records in the trail. */
export function continued(changeSet: ChangeSet, hiddenBy: string | null = changeSet.hiddenBy): ChangeSet {
  return { ...changeSet, hiddenBy, kinds: new Set(), recordIds: new Set() };
}

/**
 * Works through a list in slices, each one transaction of one change set.
 * @param options of the first transaction that changes a record; later ones continue its change set
 * @returns the change set; `null` when no record changed
 */
export async function eachInSlices<Item>(
  io: SliceIo,
  items: readonly Item[],
  options: {
    first: Omit<WriteOptions, 'call' | 'atEnd'>;
    /** Work of one item, inside the transaction of its slice. */
    step(db: WritableDb, item: Item): void;
    /** Told after each slice how many items are done. */
    done?(count: number): void;
  },
): Promise<ChangeSet | null> {
  let changeSet = options.first.continues ?? null;
  for (let at = 0; at < items.length;) {
    const written = io.write(
      (db) => {
        const end = performance.now() + SLICE_MS;
        do {
          const item = items[at++];
          if (item !== undefined) options.step(db, item);
        } while (at < items.length && performance.now() < end);
      },
      changeSet === null ? options.first : { continues: continued(changeSet) },
    );
    changeSet = written.changeSet ?? changeSet;
    options.done?.(at);
    await io.breathe();
  }
  return changeSet;
}

/** Lets other calls run, and never stops the work: for taking back what was stopped. */
export async function rest(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
