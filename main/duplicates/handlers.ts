import type { duplicatesCalls } from '../../shared/duplicates/calls.ts';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import type { Handlers, TaskContext } from '../ipc/handlers.ts';
import { compareTwo } from './compare.ts';
import { mergePeople, type MergeDomains } from './merge.ts';
import { listMerges } from './merges.ts';
import { scanDuplicates } from './scan.ts';
import { decideDuplicate, listDuplicates } from './service.ts';
import { undoMerge } from './undo-merge.ts';

/** @param undoImport takes back what an import brought: the other half of `people.undo` */
export function duplicatesHandlers(
  domains: MergeDomains,
  undoImport: (task: TaskContext, importId: string) => Promise<UndoOutcome>,
): Handlers<typeof duplicatesCalls> {
  return {
    duplicates: (db, input) => listDuplicates(db, input),
    compare: (db, input) => compareTwo(db, domains, input),
    decideDuplicate: (db, input) => decideDuplicate(db, input),
    scanDuplicates: (task, input) => scanDuplicates(task, input),
    merge: (db, input) => mergePeople(db, domains, input),
    merges: (db, input) => listMerges(db, { ...input, personId: input.personId ?? null }),
    undo: async (task, { importId, mergeId = '' }) =>
      importId === undefined
        ? task.write((db) => undoMerge(db, domains, mergeId)).value
        : undoImport(task, importId),
  };
}
