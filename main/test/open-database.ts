import { join } from 'node:path';
import { openConnection } from '../database/connection.ts';
import { Store, type ReadableDb, type WritableDb, type WriteOptions } from '../database/handle.ts';
import { migrate } from '../database/migration.ts';
import { migrations } from '../database/migrations/index.ts';
import { officerActor } from '../kernel/actor.ts';
import { newId, type Clock } from '../kernel/clock.ts';
import { foundMission } from '../mission/service.ts';
import { takeDevice } from '../vault/vault.ts';

/** A clock that tests move. */
export interface FakeClock extends Clock {
  /** Moves on by so many milliseconds. */
  tick(ms?: number): void;
}

export function fakeClock(start = '2026-11-24T08:00:00.000Z'): FakeClock {
  let now = Date.parse(start);
  return {
    nowMs: () => now,
    tick: (ms = 1000) => {
      now += ms;
    },
  };
}

/** A real encrypted database in a temporary folder, migrated, with a mission and one officer. */
export interface TestDatabase {
  store: Store;
  clock: FakeClock;
  path: string;
  read: <Value>(work: (db: ReadableDb) => Value) => Value;
  write: <Value>(work: (db: WritableDb) => Value, options?: Partial<WriteOptions>) => Value;
}

/** A database as `openTestDatabase` makes one, for several tests: who opens it closes its store. */
export function openDatabaseIn(folder: string, clock = fakeClock()): TestDatabase {
  const path = join(folder, 'chancery.db');
  const connection = openConnection(path, new Uint8Array(32).fill(7), null);
  migrate(connection, migrations, null);
  takeDevice(connection, 'test-machine', newId(clock));
  const store = new Store(connection, clock);
  const actor = officerActor(newId(clock), 'Amina Test');
  store.bare(actor, (db) =>
    foundMission(
      db,
      {
        name: 'Embassy of Norway',
        sendingState: 'NOR',
        hostState: 'PRT',
        city: 'Lisbon',
        languages: ['en'],
        phone: '',
        email: '',
      },
      [{ id: actor.officerId, name: actor.name, post: 'Consul' }],
    ),
  );
  return {
    store,
    clock,
    path,
    read: (work) => work(store.reader(actor)),
    write: (work, options) => store.write(actor, { call: 'test', ...options }, work).value,
  };
}
