import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
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

/** Runs of this program that are under way; any other that is noted was left by a session that ended in its middle. */
const underWay = new Set<string>();

/** Does the work of a run, which is under way as long as it lasts. */
export async function underRun<Value>(run: ImportRun, work: () => Promise<Value>): Promise<Value> {
  underWay.add(run.id);
  try {
    return await work();
  } finally {
    underWay.delete(run.id);
  }
}

/** What an ended session left is finished or taken back within moments of unlocking; nobody waits longer. */
const LEFT_RUN_MS = 15_000;
const LOOK_MS = 20;

/**
 * Waits until nothing that an ended session left of a briefing is still being finished or taken back.
 * @throws AppError `briefings/busy` while an accepting of it is under way, `ipc/cancelled`
 */
export async function whenIdle(
  task: { read<Value>(work: (db: ReadableDb) => Value): Value; breathe(): Promise<void> },
  briefingId: string,
): Promise<void> {
  const end = performance.now() + LEFT_RUN_MS;
  for (;;) {
    const run = task.read((db) => listRuns(db)).find((one) => one.briefingId === briefingId);
    if (run === undefined) return;
    if (underWay.has(run.id) || performance.now() > end) throw new AppError('briefings/busy');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    await task.breathe();
  }
}
