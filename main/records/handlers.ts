import type { recordsCalls } from '../../shared/records/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { RecordRegistry } from './registry.ts';
import { undoInSlices, type AfterUndo } from './undo-slices.ts';

/** @param after lets domains take back what they noted beside the records */
export function recordsHandlers(registry: RecordRegistry, after: AfterUndo): Handlers<typeof recordsCalls> {
  return {
    undo: (task, input) =>
      undoInSlices(task, registry, {
        changeSetId: input.changeSetId,
        after,
        done: (done, total) => {
          task.progress({ done, total, stage: 'undoing' });
        },
      }),
  };
}
