import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../database/handle.ts';

type Bare = Pick<WritableDb, 'run'>;

/**
 * An import or accepting that is under way, kept until it is whole: what a crash leaves is finished or taken back at the next
 * open. `isDecided` says which.
 */
export interface ImportRun {
  id: string;
  briefingId: string;
  changeSetId: string | null;
  isDecided: boolean;
}

const Row = z.strictObject({
  id: z.string(),
  briefingId: z.string(),
  changeSetId: z.string().nullable(),
  isDecided: z.number().transform((value) => value !== 0),
});

/** Notes that a run begins or how far it is. */
export function saveRun(db: Bare, run: ImportRun): void {
  db.run(
    `INSERT OR REPLACE INTO importRun (id, briefingId, changeSetId, isDecided) VALUES (@id, @briefingId, @changeSetId, @isDecided)`,
    { ...run, isDecided: run.isDecided ? 1 : 0 },
  );
}

/** Notes that a run is whole, or taken back. */
export function removeRun(db: Bare, id: string): void {
  db.run(`DELETE FROM importRun WHERE id = @id`, { id });
}

/** Runs that are not whole; empty unless one is under way or the last session ended in the middle of one. */
export function listRuns(db: ReadableDb): ImportRun[] {
  return db.rows(`SELECT id, briefingId, changeSetId, isDecided FROM importRun`).map((row) => Row.parse(row));
}
