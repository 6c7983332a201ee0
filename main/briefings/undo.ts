import { AppError } from '../../shared/kernel/errors.ts';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { eachInSlices } from '../records/slices.ts';
import { emptyOutcome, undoRecords } from '../records/undo.ts';
import { undoInSlices } from '../records/undo-slices.ts';
import { listChangeSets, releaseCandidates, releaseGone, wasUndone } from './candidates.ts';
import {
  dropFoundSame,
  hasFoundSame,
  isSupportedElsewhere,
  listUndoneMakers,
  madeAndLeft,
} from './evidence.ts';
import { whenIdle } from './runs.ts';
import { getBriefing } from './service.ts';

/**
 * Undoes everything that a briefing brought, the last accepting first, also after later edits: those stay, and are listed, as do records
 * for which another briefing speaks. What an earlier undo left for the sake of this briefing alone goes with it. The candidates of what
 * went wait for review again.
 * @throws AppError `not-found`, `briefings/already-undone`, `briefings/busy`, `ipc/cancelled` (what is undone by then stays so)
 */
export async function undoBriefing(
  task: TaskContext,
  registry: RecordRegistry,
  briefingId: string,
): Promise<UndoOutcome> {
  await whenIdle(task, briefingId);
  const { changeSets, makers } = task.read((db) => {
    getBriefing(db, briefingId);
    const sets = listChangeSets(db, briefingId);
    if (sets.length === 0 && !hasFoundSame(db, briefingId) && wasUndone(db, briefingId))
      throw new AppError('briefings/already-undone');
    return { changeSets: sets, makers: listUndoneMakers(db, briefingId) };
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
  for (const changeSetId of makers)
    outcome.removed += await removeLeft(task, registry, { changeSetId, keeps });
  task.write((db) => {
    dropFoundSame(db, briefingId);
    db.changeSet.kinds.add('briefing');
  });
  return { ...outcome, conflicts: outcome.conflicts.slice(0, 10_000) };
}

/** Removes what an undone set had made and that stayed only for a briefing that is undone now. @returns how many records */
async function removeLeft(
  task: TaskContext,
  registry: RecordRegistry,
  work: { changeSetId: string; keeps: (recordId: string) => boolean },
): Promise<number> {
  const { changeSetId, keeps } = work;
  const left = task.read((db) => madeAndLeft(db, changeSetId));
  // What else is in their way was told when their own briefing was undone.
  const outcome = emptyOutcome();
  await eachInSlices(task, left, {
    first: {},
    step: (db, recordId) => {
      undoRecords(db, registry, { changeSetId, recordIds: [recordId], keeps }, outcome);
    },
  });
  if (outcome.removed > 0)
    task.write((db) => {
      releaseGone(db, changeSetId);
    });
  return outcome.removed;
}

/** After any undo: the candidates that it concerns wait again, but for those whose records stay. */
export const releaseAfterUndo: NonNullable<Parameters<typeof undoInSlices>[2]['after']> = (
  db,
  changeSetId,
  keptRecordIds,
) => {
  releaseCandidates(db, changeSetId, keptRecordIds);
  releaseGone(db, changeSetId);
  db.changeSet.kinds.add('briefing');
};
