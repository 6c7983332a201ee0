import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import type { RecordRegistry } from './registry.ts';

/** One record that an import made and keeps hidden, by the entry of the history that made it. */
interface MadeRecord {
  historyId: number;
  recordId: string;
  kind: string;
}

const MadeRow = z.strictObject({ historyId: z.number(), recordId: z.string(), kind: z.string() });

/** Records that a change set made, in the order they were made, after a given entry of the history; empty at the end. */
function madeRecords(
  db: ReadableDb,
  changeSetId: string,
  afterHistoryId: number,
  limit: number,
): MadeRecord[] {
  return db
    .rows(
      `SELECT id AS historyId, recordId, kind FROM history
       WHERE changeSetId = @changeSetId AND id > @afterHistoryId AND revision = 1 ORDER BY id LIMIT @limit`,
      { changeSetId, afterHistoryId, limit },
    )
    .map((row) => MadeRow.parse(row));
}

/** What a slice works on: the import, its change set, and where the slice before ended (0 at the beginning). */
export interface HiddenSlice {
  importId: string;
  changeSetId: string;
  after: number;
  limit: number;
}

/**
 * Shows some of the records that an import kept hidden.
 * @returns where the next slice begins, and the kinds shown; `null` when all are shown
 */
export function showHidden(
  db: WritableDb,
  registry: RecordRegistry,
  slice: HiddenSlice,
): { after: number; kinds: Set<string> } | null {
  const made = madeRecords(db, slice.changeSetId, slice.after, slice.limit);
  const last = made.at(-1);
  if (last === undefined) return null;
  for (const { recordId, kind } of made) {
    const table = registry.get(kind)?.spec.table;
    if (table === undefined) continue;
    db.run(`UPDATE ${table} SET hiddenBy = NULL WHERE id = @recordId AND hiddenBy = @importId`, {
      recordId,
      importId: slice.importId,
    });
  }
  return { after: last.historyId, kinds: new Set(made.map((record) => record.kind)) };
}

/**
 * Removes some of the records that an import kept hidden, as if they had never been: with their history, and without a tombstone,
 * since nobody ever saw them.
 * @returns where the next slice begins; `null` when none is left
 */
export function removeHidden(db: WritableDb, registry: RecordRegistry, slice: HiddenSlice): number | null {
  const made = madeRecords(db, slice.changeSetId, slice.after, slice.limit);
  const last = made.at(-1);
  if (last === undefined) return null;
  for (const { recordId, kind } of made) {
    const spec = registry.get(kind)?.spec;
    if (spec === undefined) continue;
    const isHidden = db.value(`SELECT 1 FROM ${spec.table} WHERE id = @recordId AND hiddenBy = @importId`, {
      recordId,
      importId: slice.importId,
    });
    if (isHidden !== 1) continue;
    spec.index?.(db, recordId, null);
    db.run(`DELETE FROM ${spec.table} WHERE id = @recordId AND hiddenBy = @importId`, {
      recordId,
      importId: slice.importId,
    });
    db.run(`DELETE FROM history WHERE recordId = @recordId AND +changeSetId = @changeSetId`, {
      recordId,
      changeSetId: slice.changeSetId,
    });
  }
  return last.historyId;
}
