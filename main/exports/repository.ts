import { z } from 'zod';
import { Export } from '../../shared/exports/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));
const Row = Export.omit({ fields: true, query: true }).extend({
  fields: json.pipe(Export.shape.fields),
  query: json,
});

/** What is said about something that leaves; the rest is known. */
export type NewExport = Pick<
  Export,
  'what' | 'format' | 'purpose' | 'rows' | 'leftOut' | 'owner' | 'copies'
> & {
  fields: readonly string[];
  query: unknown;
};

/**
 * Enters something that leaves, with the next copy numbers of its kind when it is a print. It is a change set of its own, so that the trail names it.
 * @returns its id, and the first of its copy numbers; `null` when it has none
 */
export function insertExport(db: WritableDb, entry: NewExport): { id: string; copy: number | null } {
  const id = newId(db.clock);
  const copy = entry.copies === 0 ? null : nextCopy(db, entry.what);
  const { fields, query, rows, ...rest } = entry;
  db.run(
    `INSERT INTO export (id, at, officerId, officer, what, format, purpose, fields, count, leftOut, filter, owner, copy, copies)
     VALUES (@id, @at, @officerId, @officer, @what, @format, @purpose, @fields, @rows, @leftOut, @query, @owner, @copy, @copies)`,
    {
      ...rest,
      id,
      at: nowOf(db.clock),
      officerId: db.actor.officerId,
      officer: db.actor.name,
      rows,
      fields: JSON.stringify(fields),
      query: JSON.stringify(query),
      copy,
    },
  );
  db.changeSet.kinds.add('export');
  db.changeSet.recordIds.add(id);
  return { id, copy };
}

function nextCopy(db: ReadableDb, what: string): number {
  return z.number().parse(
    db.value(`SELECT coalesce(max(copy + copies), 1) FROM export WHERE what = @what AND copy IS NOT NULL`, {
      what,
    }),
  );
}

/** Says how many people it was in the end, which a print knows only once it is put together. */
export function completeExport(db: WritableDb, id: string, counts: { rows: number; leftOut: number }): void {
  db.run(`UPDATE export SET count = @rows, leftOut = @leftOut WHERE id = @id`, { id, ...counts });
  db.changeSet.kinds.add('export');
  db.changeSet.recordIds.add(id);
}

/** Takes back what did not leave after all; the trail keeps both. */
export function removeExport(db: WritableDb, id: string): void {
  db.run(`DELETE FROM export WHERE id = @id`, { id });
  db.changeSet.kinds.add('export');
  db.changeSet.recordIds.add(id);
}

/** A window on what left, newest first, and how many there are in all. */
export function listExports(
  db: ReadableDb,
  window: { offset: number; limit: number },
): { total: number; rows: Export[] } {
  const total = z.number().parse(db.value(`SELECT count(*) FROM export`));
  const rows = db.rows(
    `SELECT id, at, officer, what, format, purpose, fields, count AS rows, leftOut, filter AS query, owner, copy, copies
     FROM export ORDER BY at DESC, id DESC LIMIT @limit OFFSET @offset`,
    window,
  );
  return { total, rows: rows.map((row) => Row.parse(row)) };
}
