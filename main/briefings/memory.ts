import { z } from 'zod';
import { RecordKind } from '../../shared/ipc/events.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { homeOf } from './homes.ts';

/** What was decided about an entry before. */
export type Remembered =
  | { decision: 'rejected'; changeSetId: string | null }
  | { decision: 'taken'; recordKind: RecordKind; recordId: string; changeSetId: string | null };

const Row = z.object({
  decision: z.string(),
  recordKind: RecordKind.nullable(),
  recordId: z.string().nullable(),
  changeSetId: z.string().nullable(),
});

/** What was decided about the very same entry before; `null` when nothing was. */
export function findRemembered(db: ReadableDb, hash: string): Remembered | null {
  const row = db.row(
    `SELECT decision, recordKind, recordId, changeSetId FROM remembered WHERE hash = @hash`,
    { hash },
  );
  if (row === null) return null;
  const { decision, recordKind, recordId, changeSetId } = Row.parse(row);
  if (decision === 'taken' && recordKind !== null && recordId !== null)
    return { decision, recordKind, recordId, changeSetId };
  return { decision: 'rejected', changeSetId };
}

/** Remembers what was decided about an entry. */
export function remember(db: Pick<WritableDb, 'run'>, hash: string, remembered: Remembered): void {
  const { decision, changeSetId } = remembered;
  const taken = remembered.decision === 'taken' ? remembered : null;
  db.run(
    `INSERT OR REPLACE INTO remembered (hash, decision, recordKind, recordId, changeSetId)
     VALUES (@hash, @decision, @recordKind, @recordId, @changeSetId)`,
    {
      hash,
      decision,
      recordKind: taken?.recordKind ?? null,
      recordId: taken?.recordId ?? null,
      changeSetId,
    },
  );
}

/**
 * Remembers a rejection, unless the very same entry is a record by now: a double that is put away does not make the next edition
 * forget what became of the other one.
 * @param changeSetId set that is undone to forget it; `null` where it is taken back by itself
 */
export function rememberRejection(db: WritableDb, hash: string, changeSetId: string | null): void {
  if (!isTaken(db, hash)) remember(db, hash, { decision: 'rejected', changeSetId });
}

/** Whether the very same entry is a record in use, or one that this change set still hides. */
export function isTaken(db: WritableDb, hash: string): boolean {
  const before = findRemembered(db, hash);
  if (before?.decision !== 'taken') return false;
  return before.changeSetId === db.changeSet.id || isInUse(db, before.recordKind, before.recordId);
}

/** Forgets that an entry was rejected; what it became elsewhere stays known. */
export function forgetRejection(db: Pick<WritableDb, 'run'>, hash: string): void {
  db.run(`DELETE FROM remembered WHERE hash = @hash AND decision = 'rejected'`, { hash });
}

/** Whether a record is there and not archived. */
export function isInUse(db: ReadableDb, kind: string, id: string): boolean {
  const record = homeOf(kind)?.find(db, id) ?? null;
  return record !== null && !record.isArchived;
}
