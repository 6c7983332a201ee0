import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';

const BesideRow = z.strictObject({
  personId: z.string(),
  besideId: z.string(),
  reason: z.string(),
  at: z.string(),
  by: z.string(),
});
/** That somebody was registered beside somebody alike, and why. */
export type BesideRow = z.infer<typeof BesideRow>;

/** Keeps why a person was registered beside another. */
export function noteBeside(db: WritableDb, personId: string, besideId: string, reason: string): void {
  db.run(
    `INSERT OR REPLACE INTO registeredBeside (personId, besideId, reason, at, by)
     VALUES (@personId, @besideId, @reason, @at, @by)`,
    { personId, besideId, reason, at: nowOf(db.clock), by: db.actor.name },
  );
}

/** All that was kept of a person, whichever of the two they were, the latest first. */
export function besideRows(db: ReadableDb, id: string): BesideRow[] {
  return db
    .rows(`SELECT * FROM registeredBeside WHERE personId = @id OR besideId = @id ORDER BY at DESC`, { id })
    .map((row) => BesideRow.parse(row));
}

/** Why one of two people was registered beside the other; `null` when no reason was asked for. */
export function besideReasonOf(db: ReadableDb, a: string, b: string): string | null {
  const reason = db.value(
    `SELECT reason FROM registeredBeside WHERE (personId = @a AND besideId = @b) OR (personId = @b AND besideId = @a)`,
    { a, b },
  );
  return typeof reason === 'string' ? reason : null;
}
