import type { ReadableDb } from '../database/handle.ts';
import { undoneBy } from './repository.ts';

/** The last link of a chain of undoing: undone, brought back, undone again. `changeSetId` is what to undo next. */
export function undoOf(db: ReadableDb, changeSetId: string): { changeSetId: string; isUndone: boolean } {
  const next = undoneBy(db, changeSetId);
  if (next === null) return { changeSetId, isUndone: false };
  const last = undoOf(db, next);
  return { changeSetId: last.changeSetId, isUndone: !last.isUndone };
}
