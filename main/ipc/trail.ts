import { createHash } from 'node:crypto';
import type { ChangeSet, Store, WritableDb } from '../database/handle.ts';
import type { Actor } from '../kernel/actor.ts';
import { nowOf } from '../kernel/clock.ts';

interface Entry {
  at: string;
  officerId: string;
  call: string;
  recordIds: readonly string[];
}

/** Appends one entry to the hash-chained trail, inside the transaction of what it tells. */
export function addTrail(
  db: Pick<WritableDb, 'value' | 'run' | 'actor'>,
  call: string,
  changeSet: ChangeSet,
): void {
  append(db, { at: changeSet.at, officerId: db.actor.officerId, call, recordIds: [...changeSet.recordIds] });
}

/** Head of the trail: the hash of its last entry; `null` while it is empty. */
export function headOfTrail(db: Pick<WritableDb, 'value'>): string | null {
  const hash = db.value(`SELECT hash FROM trail ORDER BY id DESC LIMIT 1`);
  return typeof hash === 'string' ? hash : null;
}

function append(db: Pick<WritableDb, 'value' | 'run'>, entry: Entry): void {
  const recordIds = JSON.stringify(entry.recordIds.slice(0, 1000));
  const hash = createHash('sha256')
    .update(JSON.stringify([headOfTrail(db) ?? '', entry.at, entry.officerId, entry.call, recordIds]))
    .digest('hex');
  db.run(
    `INSERT INTO trail (at, officerId, call, recordIds, hash) VALUES (@at, @officerId, @call, @recordIds, @hash)`,
    {
      at: entry.at,
      officerId: entry.officerId,
      call: entry.call,
      recordIds,
      hash,
    },
  );
}

const BATCH_MS = 1000;

/** Collects the reads that the trail keeps, and writes them at most a second later and before a lock. */
export class ReadTrail {
  readonly #store: Store;
  #pending: Entry[] = [];
  #timer: NodeJS.Timeout | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  note(actor: Actor, call: string, recordIds: readonly string[]): void {
    this.#pending.push({ at: nowOf(this.#store.clock), officerId: actor.officerId, call, recordIds });
    this.#timer ??= setTimeout(() => {
      this.flush(actor);
    }, BATCH_MS).unref();
  }

  flush(actor: Actor): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const entries = this.#pending;
    this.#pending = [];
    if (entries.length === 0) return;
    this.#store.bare(actor, (db) => {
      for (const entry of entries) append(db, entry);
    });
  }
}
