import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../database/handle.ts';

/** Merges follow one another; so many are never made of one person. */
const LONGEST = 1000;

/** The id under which somebody is on record now: that of the record theirs was merged into, or their own. */
export function keptIdOf(db: ReadableDb, id: string): string {
  let kept = id;
  for (let step = 0; step < LONGEST; step++) {
    const next = db.value(`SELECT keptId FROM mergedInto WHERE personId = @kept`, { kept });
    if (typeof next !== 'string') return kept;
    kept = next;
  }
  return kept;
}

/** Ids that lead to a person because they were merged into them, also by way of others; empty when none were. */
export function mergedIdsOf(db: ReadableDb, id: string): string[] {
  return z
    .array(z.strictObject({ personId: z.string() }))
    .parse(
      db.rows(
        `WITH RECURSIVE merged (personId) AS (
           SELECT personId FROM mergedInto WHERE keptId = @id
           UNION SELECT mergedInto.personId FROM mergedInto JOIN merged ON mergedInto.keptId = merged.personId)
         SELECT personId FROM merged`,
        { id },
      ),
    )
    .map((row) => row.personId);
}

/** Lets an id lead to another person. */
export function redirect(
  db: WritableDb,
  merged: { personId: string; keptId: string; mergeId: string },
): void {
  db.run(
    `INSERT OR REPLACE INTO mergedInto (personId, keptId, mergeId) VALUES (@personId, @keptId, @mergeId)`,
    merged,
  );
}

/** An id stands for itself again. */
export function unredirect(db: WritableDb, personId: string): void {
  db.run(`DELETE FROM mergedInto WHERE personId = @personId`, { personId });
}

/** The merge that took a person's record away; `null` while it stands for itself. */
export function mergeOf(db: ReadableDb, personId: string): string | null {
  const mergeId = db.value(`SELECT mergeId FROM mergedInto WHERE personId = @personId`, { personId });
  return typeof mergeId === 'string' ? mergeId : null;
}
