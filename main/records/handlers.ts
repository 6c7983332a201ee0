import type { recordsCalls } from '../../shared/records/calls.ts';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import type { Handlers, TaskContext } from '../ipc/handlers.ts';
import type { RecordRegistry } from './registry.ts';
import { undoInSlices, type AfterUndo } from './undo-slices.ts';

/** What domains add to the undoing of a change set. */
export interface UndoDomains {
  /** Undoes a set that has rules of its own, as a merge of people has; `null` for any other. */
  byOwnRules: (task: TaskContext, changeSetId: string) => UndoOutcome | null;
  /** Takes back what they noted beside the records. */
  after: AfterUndo;
}

/** Undoes change sets. */
export function recordsHandlers(
  registry: RecordRegistry,
  { byOwnRules, after }: UndoDomains,
): Handlers<typeof recordsCalls> {
  return {
    undo: async (task, input) =>
      byOwnRules(task, input.changeSetId) ??
      (await undoInSlices(task, registry, {
        changeSetId: input.changeSetId,
        after,
        done: (done, total) => {
          task.progress({ done, total, stage: 'undoing' });
        },
      })),
  };
}
