import { AppError } from '../../shared/kernel/errors.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { emptyOutcome } from '../records/undo.ts';
import type { Answer } from './answers.ts';
import type { UndoSet } from './recalling.ts';
import { changeSetsOfBundle, findBundle } from './repository.ts';
import { undoOf } from './undone.ts';

/**
 * Takes back everything that a received bundle brought: what was applied with it and what was decided later, the last first. When all of it is undone
 * already it is brought back, the first first.
 * @throws AppError `not-found` for one that was not received, `records/not-undoable` when nothing of it was applied
 */
export async function undoBundle(
  task: TaskContext,
  undo: UndoSet,
  bundleId: string,
): Promise<Answer<'undo'>> {
  const sets = task.read((db) => {
    if (findBundle(db, bundleId)?.direction !== 'received')
      throw new AppError('not-found', { kind: 'bundle', id: bundleId });
    return changeSetsOfBundle(db, bundleId).map((changeSetId) => undoOf(db, changeSetId));
  });
  if (sets.length === 0) throw new AppError('records/not-undoable', { reason: 'unknown' });
  const standing = sets.filter(({ isUndone }) => !isUndone);
  const isUndone = standing.length > 0;
  const outcome = emptyOutcome();
  for (const { changeSetId } of isUndone ? standing.reverse() : sets) {
    const part = await undo(task, changeSetId);
    outcome.removed += part.removed;
    outcome.restored += part.restored;
    outcome.unchanged += part.unchanged;
    outcome.conflicts.push(...part.conflicts);
  }
  return { ...outcome, conflicts: outcome.conflicts.slice(0, 10_000), isUndone };
}
