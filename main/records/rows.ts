import { z } from 'zod';
import type { ReadableDb, SqlParameters, WritableDb } from '../database/handle.ts';
import { compareFields, type FieldMap } from './fields.ts';
import { addHistory, unbury } from './history.ts';
import type { RecordStore } from './store.ts';

/** A row as it stands in its table, every column. */
export const WholeRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type WholeRow = z.infer<typeof WholeRow>;

const Standing = z.looseObject({ revision: z.number(), version: z.string() });

/** Copies the row of a record, so that it can be put back byte by byte; `null` when there is none. */
export function takeRow(db: ReadableDb, store: RecordStore<z.ZodObject>, id: string): WholeRow | null {
  const row = db.row(`SELECT * FROM ${store.spec.table} WHERE id = @id`, { id });
  return row === null ? null : WholeRow.parse(row);
}

/** Whether a record says what it said when the row was taken, and nobody wrote it since; what is computed from others may differ. */
export function standsAs(now: WholeRow | null, taken: WholeRow): boolean {
  if (now === null) return false;
  const [one, other] = [Standing.parse(now), Standing.parse(taken)];
  return one.revision === other.revision && one.version === other.version;
}

/** A row that says what it says, and that no row standing anywhere is taken for: what it was taken from was never written so. */
export function neverStanding(row: WholeRow): WholeRow {
  return { ...row, revision: 0 };
}

/**
 * Puts a row back as it was, over the one that stands there or where there is none. The history notes it as undone; the next revision
 * goes on from there.
 */
export function putRow(db: WritableDb, store: RecordStore<z.ZodObject>, row: WholeRow): void {
  const { table, kind } = store.spec;
  const restored = store.parse(row);
  const standing = takeRow(db, store, restored.id);
  const before: FieldMap =
    standing === null ? new Map<string, unknown>() : store.fieldsOf(store.parse(standing));
  const names = Object.keys(row).filter((name) => name !== 'number');
  if (standing === null) {
    unbury(db, restored.id);
    const kept = isFree(db, table, row) ? Object.keys(row) : names;
    db.run(
      `INSERT INTO ${table} (${kept.join(', ')}) VALUES (${kept.map((name) => `@${name}`).join(', ')})`,
      only(row, kept),
    );
  } else {
    db.run(
      `UPDATE ${table} SET ${names.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`,
      only(row, names),
    );
  }
  store.spec.index?.(db, restored.id, restored.fields);
  addHistory(db, {
    recordId: restored.id,
    kind,
    revision: highestRevision(db, restored.id, restored.revision) + 1,
    action: 'undone',
    changes: compareFields(before, store.fieldsOf(restored)),
  });
}

/** Whether the number of a row, which ties it to its search index, was given to no other meanwhile. */
function isFree(db: ReadableDb, table: string, row: WholeRow): boolean {
  const number = row['number'];
  return (
    typeof number === 'number' &&
    db.value(`SELECT 1 FROM ${table} WHERE number = @number`, { number }) === null
  );
}

function highestRevision(db: ReadableDb, id: string, revision: number): number {
  const highest = db.value(`SELECT max(revision) FROM history WHERE recordId = @id`, { id });
  return typeof highest === 'number' ? Math.max(highest, revision) : revision;
}

function only(row: WholeRow, names: readonly string[]): SqlParameters {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
