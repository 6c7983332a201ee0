import type { recordsCalls } from '../../shared/records/calls.ts';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { Handlers, TaskContext } from '../ipc/handlers.ts';
import type { RecordRegistry } from './registry.ts';
import { undoInSlices, type AfterUndo } from './undo-slices.ts';

/** What domains add to the undoing of a change set. */
export interface UndoDomains {
  /** Undoes a set that has rules of its own, as a merge of people has; `null` for any other. */
  byOwnRules: (task: TaskContext, changeSetId: string) => UndoOutcome | null;
  /** Whether something else than the set speaks for a record that it made, which stays then. */
  keeps: (db: ReadableDb, recordId: string, changeSetId: string) => boolean;
  /** Takes back what they noted beside the records. */
  after: AfterUndo;
}

/** Undoes change sets. */
export function recordsHandlers(
  registry: RecordRegistry,
  { byOwnRules, keeps, after }: UndoDomains,
): Handlers<typeof recordsCalls> {
  return {
    undo: async (task, input) =>
      byOwnRules(task, input.changeSetId) ??
      (await undoInSlices(task, registry, {
        changeSetId: input.changeSetId,
        after,
        keeps: (recordId) => task.read((db) => keeps(db, recordId, input.changeSetId)),
        done: (done, total) => {
          task.progress({ done, total, stage: 'undoing' });
        },
      })),
  };
}
