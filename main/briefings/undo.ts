import { AppError } from '../../shared/kernel/errors.ts';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { emptyOutcome } from '../records/undo.ts';
import { undoInSlices } from '../records/undo-slices.ts';
import { listChangeSets, releaseCandidates, wasUndone } from './candidates.ts';
import { dropFoundSame, hasEvidence, isSupportedElsewhere } from './evidence.ts';
import { getBriefing } from './service.ts';

/**
 * Undoes everything that a briefing brought, the last accepting first, also after later edits: those stay, and are listed, as do records
 * for which another briefing speaks. Its candidates wait for review again, and it is evidence of nothing.
 * @throws AppError `not-found`, `briefings/already-undone`, `ipc/cancelled` (what is undone by then stays so)
 */
export async function undoBriefing(
  task: TaskContext,
  registry: RecordRegistry,
  briefingId: string,
): Promise<UndoOutcome> {
  const changeSets = task.read((db) => {
    getBriefing(db, briefingId);
    const sets = listChangeSets(db, briefingId);
    if (sets.length === 0 && !hasEvidence(db, briefingId) && wasUndone(db, briefingId))
      throw new AppError('briefings/already-undone');
    return sets;
  });
  const outcome = emptyOutcome();
  const keeps = (recordId: string): boolean =>
    task.read((db) => isSupportedElsewhere(db, recordId, briefingId));
  for (const changeSetId of changeSets) {
    await undoInSlices(task, registry, {
      changeSetId,
      outcome,
      after: releaseAfterUndo,
      keeps,
      done: (done, total) => {
        task.progress({ done, total, stage: 'undoing' });
      },
    });
  }
  task.write((db) => {
    dropFoundSame(db, briefingId);
    db.changeSet.kinds.add('briefing');
  });
  return { ...outcome, conflicts: outcome.conflicts.slice(0, 10_000) };
}

/** After any undo: the candidates that it concerns wait again, but for those whose records stay. */
export const releaseAfterUndo: NonNullable<Parameters<typeof undoInSlices>[2]['after']> = (
  db,
  changeSetId,
  keptRecordIds,
) => {
  releaseCandidates(db, changeSetId, keptRecordIds);
  db.changeSet.kinds.add('briefing');
};
