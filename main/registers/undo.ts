import { AppError } from '../../shared/kernel/errors.ts';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { undoInSlices, type AfterUndo } from '../records/undo-slices.ts';
import { emptyOutcome } from '../records/undo.ts';
import { findImport, personsOfOthers, saveImport } from './repository.ts';
import { forgetRows } from './run.ts';
import { inTurn } from './turns.ts';

/**
 * Undoes an import, also after later edits: those stay, and are listed, as does whoever another import that stands knew in its rows. Its rows are known no more, but those of people who stay.
 * @param after lets other domains take back what they noted beside the records
 * @throws AppError `not-found`, `records/not-undoable`, `ipc/cancelled` (what is undone by then stays so)
 */
export function undoImport(
  task: TaskContext,
  registry: RecordRegistry,
  importId: string,
  after?: AfterUndo,
): Promise<UndoOutcome> {
  return inTurn(task, () => undo(task, registry, importId, after));
}

async function undo(
  task: TaskContext,
  registry: RecordRegistry,
  importId: string,
  after: AfterUndo | undefined,
): Promise<UndoOutcome> {
  const row = task.read((db) => findImport(db, importId));
  if (row === null || row.state === 'running' || row.state === 'decided')
    throw new AppError('not-found', { kind: 'import', id: importId });
  if (row.state === 'undone') throw new AppError('records/not-undoable', { reason: 'already-undone' });
  const { changeSetId } = row;
  const outcome = emptyOutcome();
  if (changeSetId !== null) {
    const said = task.read((db) => personsOfOthers(db, importId));
    const keeps = (recordId: string): boolean => said.has(recordId);
    await undoInSlices(task, registry, {
      changeSetId,
      outcome,
      ...(after === undefined ? {} : { after }),
      keeps,
      done: (done, total) => {
        task.progress({ done, total, stage: 'undoing' });
      },
    });
  }
  const kept = outcome.conflicts.map((conflict) => conflict.recordId);
  await forgetRows(task, importId, kept);
  task.write((db) => {
    saveImport(db, { ...row, state: 'undone' });
    db.changeSet.kinds.add('person');
  });
  return { ...outcome, conflicts: outcome.conflicts.slice(0, 10_000) };
}
