import { z } from 'zod';
import type { RecordKind } from '../../shared/ipc/events.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { Provenance, type HistoryEntry } from '../../shared/records/schema.ts';
import type { ReadableDb, SqlParameters, SqlValue, WritableDb } from '../database/handle.ts';
import { newId } from '../kernel/clock.ts';
import { compareFields, fromFields, toFields, type FieldChange, type FieldMap } from './fields.ts';
import { addHistory, entomb, unbury } from './history.ts';
import { Version, dotOf, newVersion, touchFields } from './version.ts';

type Fields = z.ZodObject;
type Action = HistoryEntry['action'];

/** How a kind of record is kept: its table, its fields, which of them are lists of items with ids. */
export interface RecordSpec<F extends Fields> {
  kind: RecordKind;
  table: string;
  /** The fields an officer enters; every one is a column of the same name. */
  fields: F;
  /** Lists whose items are versioned one by one. */
  lists: readonly string[];
  /** Further columns computed from the fields, for lists and sorting. */
  derive?(fields: z.output<F>): Record<string, SqlValue>;
  /** Runs after each write of the row, in the same transaction: the search index. */
  index?(db: WritableDb, id: string, fields: z.output<F> | null): void;
}

/** A record with what is known about it. */
export interface Stored<F extends Fields> {
  id: string;
  fields: z.output<F>;
  revision: number;
  createdAt: string;
  updatedAt: string;
  createdBy: string;
  updatedBy: string;
  provenance: Provenance;
  archivedAt: string | null;
  version: Version;
}

const Row = z.looseObject({
  id: z.string(),
  revision: z.number(),
  createdAt: z.string(),
  updatedAt: z.string(),
  createdBy: z.string(),
  updatedBy: z.string(),
  provenance: z.string(),
  archivedAt: z.string().nullable(),
  version: z.string(),
});

/**
 * Keeps one kind of record: every write compares with what is stored, gives the changed fields this device's next dot, and
 * appends the history. Lists and searches are SQL by hand in the domain's `repository.ts`.
 */
export class RecordStore<F extends Fields> {
  readonly spec: RecordSpec<F>;
  readonly #columns: readonly string[];
  /** Made once: every row has the same columns, and a long text that is put together anew is slow to look up. */
  #insert: string | null = null;

  constructor(spec: RecordSpec<F>) {
    this.spec = spec;
    this.#columns = Object.keys(spec.fields.shape);
  }

  /** The record, also an archived one; `null` when there is none, or it is removed or hidden by a running import. */
  find(db: ReadableDb, id: string): Stored<F> | null {
    const row = db.row(`SELECT * FROM ${this.spec.table} WHERE id = @id AND hiddenBy IS NULL`, { id });
    return row === null ? null : this.parse(row);
  }

  /** @throws AppError `not-found` */
  get(db: ReadableDb, id: string): Stored<F> {
    const record = this.find(db, id);
    if (record === null) throw new AppError('not-found', { kind: this.spec.kind, id });
    return record;
  }

  /** Reads a whole row of the table. */
  parse(row: unknown): Stored<F> {
    const known = Row.parse(row);
    const raw: Record<string, unknown> = {};
    for (const column of this.#columns) raw[column] = this.#fromColumn(column, known[column]);
    return {
      id: known.id,
      fields: this.spec.fields.parse(raw),
      revision: known.revision,
      createdAt: known.createdAt,
      updatedAt: known.updatedAt,
      createdBy: known.createdBy,
      updatedBy: known.updatedBy,
      provenance: Provenance.parse(JSON.parse(known.provenance)),
      archivedAt: known.archivedAt,
      version: Version.parse(JSON.parse(known.version)),
    };
  }

  /** A whole row of the table as it would stand with other fields. */
  withFields(row: SqlParameters, fields: z.output<F>): Record<string, SqlValue> {
    return this.#fill({ ...row, ...this.spec.derive?.(fields) }, fields);
  }

  /**
   * Makes a record. `id` is given only for one that exists elsewhere (a bundle, an undone removal). `isIndexedLater`: the caller indexes it,
   * with many others, before anybody may find it.
   */
  create(
    db: WritableDb,
    fields: z.output<F>,
    options: {
      id?: string;
      version?: Version;
      action?: Action;
      isIndexedLater?: boolean;
      /** Entered in the history beside the fields: why a removed record comes back. */
      remarks?: readonly FieldChange[];
    } = {},
  ): Stored<F> {
    const id = options.id ?? newId(db.clock);
    const { changeSet } = db;
    const version = options.version ?? newVersion([changeSet.device, changeSet.counter]);
    unbury(db, id);
    const record: Stored<F> = {
      id,
      fields,
      revision: 1,
      createdAt: changeSet.at,
      updatedAt: changeSet.at,
      createdBy: db.actor.name,
      updatedBy: db.actor.name,
      provenance: changeSet.provenance,
      archivedAt: null,
      version,
    };
    const row = this.#toRow(record, changeSet.hiddenBy);
    db.run((this.#insert ??= insertInto(this.spec.table, Object.keys(row))), row);
    const changes = compareFields(new Map(), this.fieldsOf(record));
    this.#record(
      db,
      record,
      options.action ?? 'created',
      [...(options.remarks ?? []), ...(options.version === undefined ? changes : withDots(changes, version))],
      options.isIndexedLater,
    );
    return record;
  }

  /**
   * Changes a record.
   * @param seen the revision the officer saw, or `null` where the core itself decides (merge, undo)
   * @returns the record as it now stands; unchanged when nothing differs
   * @throws AppError `not-found`, `records/stale-revision`
   */
  update(
    db: WritableDb,
    id: string,
    seen: number | null,
    fields: z.output<F>,
    options: {
      version?: Version;
      action?: Action;
      archivedAt?: string | null;
      /** Entered in the history beside the fields that changed: where a merge came from. */
      remarks?: readonly FieldChange[];
    } = {},
  ): Stored<F> {
    const old = this.get(db, id);
    this.assertRevision(old, seen);
    const changes = compareFields(this.fieldsOf(old), toFields(fields, this.spec.lists));
    const archivedAt = options.archivedAt === undefined ? old.archivedAt : options.archivedAt;
    if (archivedAt !== old.archivedAt)
      changes.push({ field: 'archivedAt', before: old.archivedAt, after: archivedAt });
    const { version: given, remarks = [] } = options;
    if (changes.length + remarks.length === 0 && given === undefined) return old;
    const { changeSet } = db;
    const record: Stored<F> = {
      ...old,
      fields,
      archivedAt,
      revision: lastRevision(db, old) + 1,
      updatedAt: changeSet.at,
      updatedBy: db.actor.name,
      version:
        given ??
        touchFields(
          old.version,
          changes.map((change) => change.field),
          [changeSet.device, changeSet.counter],
        ),
    };
    const row = this.#toRow(record, null);
    const assignments = Object.keys(row).filter((name) => name !== 'id' && name !== 'hiddenBy');
    db.run(
      `UPDATE ${this.spec.table} SET ${assignments.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`,
      without(row, 'hiddenBy'),
    );
    this.#record(db, record, options.action ?? 'changed', [
      ...remarks,
      ...(given === undefined ? changes : withDots(changes, record.version)),
    ]);
    return record;
  }

  /** Notes what a record has seen without changing what it says: two sides wrote the same. No history, no new revision. */
  setVersion(db: WritableDb, id: string, version: Version): void {
    db.run(`UPDATE ${this.spec.table} SET version = @version WHERE id = @id`, {
      id,
      version: JSON.stringify(version),
    });
  }

  /** Takes a record out of the lists, or brings it back. @throws AppError `not-found`, `records/stale-revision` */
  setArchived(db: WritableDb, id: string, seen: number, archived: boolean): Stored<F> {
    const old = this.get(db, id);
    return this.update(db, id, seen, old.fields, {
      archivedAt: archived ? db.changeSet.at : null,
      action: archived ? 'archived' : 'restored',
    });
  }

  /** Removes a record and leaves a content-free tombstone. @throws AppError `not-found` */
  remove(db: WritableDb, id: string, reason: string, action: Action = 'removed'): void {
    const old = this.get(db, id);
    this.spec.index?.(db, id, null);
    db.run(`DELETE FROM ${this.spec.table} WHERE id = @id`, { id });
    const { changeSet } = db;
    const version = touchFields(old.version, ['*'], [changeSet.device, changeSet.counter]);
    entomb(db, { recordId: id, kind: this.spec.kind, reason, version });
    addHistory(db, {
      recordId: id,
      kind: this.spec.kind,
      revision: old.revision + 1,
      action,
      changes: compareFields(this.fieldsOf(old), new Map()),
    });
  }

  /** Shows the records that an import kept hidden. Part of its last transaction. */
  show(db: WritableDb, hiddenBy: string): void {
    db.run(`UPDATE ${this.spec.table} SET hiddenBy = NULL WHERE hiddenBy = @hiddenBy`, { hiddenBy });
    db.changeSet.kinds.add(this.spec.kind);
  }

  /** The record taken apart into its versioned fields. */
  fieldsOf(record: Pick<Stored<F>, 'fields'>): FieldMap {
    return toFields(record.fields, this.spec.lists);
  }

  /** Puts versioned fields together; what is missing gets the schema's default. */
  build(fields: FieldMap): z.output<F> {
    const known = new Map([...fields].filter(([path]) => this.#columns.includes(path.split('#')[0] ?? path)));
    return this.spec.fields.parse(fromFields(known, this.spec.lists));
  }

  /** @throws AppError `records/stale-revision` */
  assertRevision(record: Stored<F>, seen: number | null): void {
    if (seen === null || seen === record.revision) return;
    throw new AppError('records/stale-revision', {
      kind: this.spec.kind,
      id: record.id,
      expected: seen,
      found: record.revision,
    });
  }

  #record(
    db: WritableDb,
    record: Stored<F>,
    action: Action,
    changes: FieldChange[],
    isIndexedLater = false,
  ): void {
    if (!isIndexedLater) this.spec.index?.(db, record.id, record.fields);
    addHistory(db, { recordId: record.id, kind: this.spec.kind, revision: record.revision, action, changes });
  }

  #toRow(record: Stored<F>, hiddenBy: string | null): SqlParameters {
    const row: Record<string, SqlValue> = {
      id: record.id,
      revision: record.revision,
      createdAt: record.createdAt,
      updatedAt: record.updatedAt,
      createdBy: record.createdBy,
      updatedBy: record.updatedBy,
      provenance: JSON.stringify(record.provenance),
      archivedAt: record.archivedAt,
      hiddenBy,
      version: JSON.stringify(record.version),
      ...this.spec.derive?.(record.fields),
    };
    return this.#fill(row, record.fields);
  }

  #fill(row: Record<string, SqlValue>, fields: z.output<F>): Record<string, SqlValue> {
    const values: Readonly<Record<string, unknown>> = fields;
    for (const column of this.#columns) row[column] = toColumn(values[column]);
    return row;
  }

  #fromColumn(column: string, value: unknown): unknown {
    if (
      typeof value === 'string' &&
      (value.startsWith('[') || value.startsWith('{')) &&
      this.#isStructured(column)
    )
      return JSON.parse(value);
    if (typeof value === 'number' && this.#isBoolean(column)) return value !== 0;
    return value;
  }

  #isStructured(column: string): boolean {
    return ['array', 'object', 'record', 'union', 'tuple'].includes(
      innerType(this.spec.fields.shape[column]),
    );
  }

  #isBoolean(column: string): boolean {
    return innerType(this.spec.fields.shape[column]) === 'boolean';
  }
}

/** A row put back whole has a revision that others once had: the next goes on from the highest that anybody can have seen. */
function lastRevision(db: ReadableDb, record: { id: string; revision: number }): number {
  const last = db.value(`SELECT revision FROM history WHERE recordId = @id ORDER BY id DESC LIMIT 1`, {
    id: record.id,
  });
  return typeof last === 'number' ? Math.max(last, record.revision) : record.revision;
}

function insertInto(table: string, names: readonly string[]): string {
  return `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`;
}

/** Changes with the writes that brought them, which may be a partner's. */
function withDots(changes: readonly FieldChange[], version: Version): FieldChange[] {
  return changes.map((change) => ({ ...change, dot: dotOf(version, change.field) ?? undefined }));
}

function toColumn(value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return JSON.stringify(value);
}

/** The kind of value under defaults and nullables. */
function innerType(schema: unknown): string {
  let inner = schema;
  while (
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodPrefault
  ) {
    inner = inner.unwrap();
  }
  return inner instanceof z.ZodType ? inner.type : '';
}

function without(row: SqlParameters, name: string): SqlParameters {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));
}
