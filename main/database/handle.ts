import type { Statement } from 'better-sqlite3';
import type { Provenance } from '../../shared/records/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { newId, nowOf, type Clock } from '../kernel/clock.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { asAppError, type Connection } from './connection.ts';

/** What a statement takes and gives. */
export type SqlValue = string | number | bigint | null | Uint8Array;
export type SqlParameters = Readonly<Record<string, SqlValue>>;

/** A handle to read with. It carries the actor, so a repository function cannot be called without one. */
export interface ReadableDb {
  readonly actor: Actor;
  readonly clock: Clock;
  /** Stands for the open database: what is kept in memory beside it hangs on this, and is let go with it. */
  readonly scope: object;
  /** First row, or `null`. Rows are `unknown`: the repository parses them with its schema. */
  row(sql: string, parameters?: SqlParameters): unknown;
  rows(sql: string, parameters?: SqlParameters): unknown[];
  /** First column of the first row; `null` when there is none. */
  value(sql: string, parameters?: SqlParameters): unknown;
}

/** One officer's act, import or bundle: what undo takes back as a whole. */
export interface ChangeSet {
  readonly id: string;
  readonly at: string;
  readonly provenance: Provenance;
  /** The dot that every field changed here gets: this device and its next counter. */
  readonly device: string;
  readonly counter: number;
  /** Record kinds and ids changed so far. */
  readonly kinds: Set<string>;
  readonly recordIds: Set<string>;
  /** The import that hides the new records until it is shown; `null` for ordinary acts. */
  readonly hiddenBy: string | null;
}

/** A handle to write with; exists only inside a transaction. */
export interface WritableDb extends ReadableDb {
  /** Begun by the first record that asks for it: what changes no record (a draft, a view) leaves none. */
  readonly changeSet: ChangeSet;
  /** Runs a statement; answers how many rows it changed. */
  run(sql: string, parameters?: SqlParameters): number;
}

/** How a write is done: by whose provenance, as part of which import. */
export interface WriteOptions {
  /** Name of the call, for the change set. */
  call: string;
  provenance?: Provenance;
  hiddenBy?: string | null;
  /** Runs after the work, in the same transaction, when records changed: the trail. */
  atEnd?: (db: WritableDb, changeSet: ChangeSet) => void;
  /** Continues a change set of an earlier slice of the same import. */
  continues?: ChangeSet;
}

/** The open database: the one place that hands out handles. */
export class Store {
  readonly #connection: Connection;
  readonly #clock: Clock;
  readonly #statements = new Map<string, Statement<[SqlParameters]>>();

  constructor(connection: Connection, clock: Clock) {
    this.#connection = connection;
    this.#clock = clock;
  }

  get connection(): Connection {
    return this.#connection;
  }

  get clock(): Clock {
    return this.#clock;
  }

  /** A handle to read with, for this actor. */
  reader(actor: Actor): ReadableDb {
    return {
      actor,
      clock: this.#clock,
      scope: this.#statements,
      row: (sql, parameters = {}) => this.#prepare(sql).get(parameters) ?? null,
      rows: (sql, parameters = {}) => this.#prepare(sql).all(parameters),
      value: (sql, parameters = {}) => {
        const row = this.#prepare(sql).get(parameters);
        return isRow(row) ? (Object.values(row)[0] ?? null) : null;
      },
    };
  }

  /**
   * Runs `work` in one immediate transaction and answers its value with the change set, `null` when no record changed. Any throw
   * rolls back.
   * @throws AppError `database/full`, `database/read-only`, `database/damaged`, and whatever `work` throws.
   */
  write<Value>(
    actor: Actor,
    options: WriteOptions,
    work: (db: WritableDb) => Value,
  ): { value: Value; changeSet: ChangeSet | null } {
    return this.#transaction(() => {
      let changeSet = options.continues ?? null;
      const begin = (): ChangeSet => (changeSet ??= this.#beginChangeSet(actor, options));
      const db: WritableDb = {
        ...this.reader(actor),
        run: this.#run,
        get changeSet() {
          return begin();
        },
      };
      const value = work(db);
      if (changeSet !== null) options.atEnd?.(db, changeSet);
      return { value, changeSet };
    });
  }

  /** A transaction without a change set, for what is no record: trail, drafts, views. */
  bare<Value>(actor: Actor, work: (db: Omit<WritableDb, 'changeSet'>) => Value): Value {
    return this.#transaction(() => work({ ...this.reader(actor), run: this.#run }));
  }

  close(): void {
    this.#statements.clear();
    if (!this.#connection.open) return;
    this.#connection.pragma('wal_checkpoint(TRUNCATE)');
    this.#connection.close();
  }

  readonly #run = (sql: string, parameters: SqlParameters = {}): number =>
    this.#prepare(sql).run(parameters).changes;

  #transaction<Value>(work: () => Value): Value {
    const connection = this.#connection;
    // Locked while a task was under way.
    if (!connection.open) throw new AppError('vault-locked');
    try {
      connection.exec('BEGIN IMMEDIATE');
      try {
        const value = work();
        connection.exec('COMMIT');
        return value;
      } catch (error) {
        if (connection.inTransaction) connection.exec('ROLLBACK');
        throw error;
      }
    } catch (error) {
      throw asAppError(error);
    }
  }

  #beginChangeSet(actor: Actor, options: WriteOptions): ChangeSet {
    const row = this.#prepare(`UPDATE device SET counter = counter + 1 RETURNING id, counter`).get({});
    if (!isRow(row) || typeof row['id'] !== 'string' || typeof row['counter'] !== 'number')
      throw new Error('no device');
    const changeSet: ChangeSet = {
      id: newId(this.#clock),
      at: nowOf(this.#clock),
      provenance: options.provenance ?? { source: 'officer' },
      device: row['id'],
      counter: row['counter'],
      kinds: new Set(),
      recordIds: new Set(),
      hiddenBy: options.hiddenBy ?? null,
    };
    this.#prepare(
      `INSERT INTO changeSet (id, at, officerId, by, call, provenance, undoneBy)
       VALUES (@id, @at, @officerId, @by, @call, @provenance, NULL)`,
    ).run({
      id: changeSet.id,
      at: changeSet.at,
      officerId: actor.officerId,
      by: actor.name,
      call: options.call,
      provenance: JSON.stringify(changeSet.provenance),
    });
    return changeSet;
  }

  #prepare(sql: string): Statement<[SqlParameters]> {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#connection.prepare<[SqlParameters]>(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function isRow(row: unknown): row is Record<string, unknown> {
  return typeof row === 'object' && row !== null;
}
