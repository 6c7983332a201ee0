import type { UndoOutcome } from '../../shared/records/undo.ts';
import type { WritableDb } from '../database/handle.ts';
import type { RecordRegistry } from './registry.ts';
import { continued, eachInSlices, type SliceIo } from './slices.ts';
import { assertUndoable, emptyOutcome, markUndone, recordsOfSet, undoRecords } from './undo.ts';

/** Told in the last transaction of an undo; `keptRecordIds` are those left as they are, wholly or in part. */
export type AfterUndo = (db: WritableDb, changeSetId: string, keptRecordIds: readonly string[]) => void;

/**
 * Undoes a change set of any size in short transactions. Stopped half-way it can be started again: what is undone stays so.
 * @param outcome is added to
 * @throws AppError `records/not-undoable`, and what `io.breathe` throws
 */
export async function undoInSlices(
  io: SliceIo,
  registry: RecordRegistry,
  work: {
    changeSetId: string;
    outcome?: UndoOutcome;
    after?: AfterUndo;
    /** Records that the set made and that something else speaks for by now: they stay, and are listed. */
    keeps?: (recordId: string) => boolean;
    done?(count: number, total: number): void;
  },
): Promise<UndoOutcome> {
  const { changeSetId, outcome = emptyOutcome() } = work;
  const recordIds = io.read((db) => {
    assertUndoable(db, changeSetId);
    return recordsOfSet(db, changeSetId);
  });
  const before = outcome.conflicts.length;
  const kinds = new Set<string>();
  const changeSet = await eachInSlices(io, recordIds, {
    first: {},
    step: (db, recordId) => {
      undoRecords(db, registry, { changeSetId, recordIds: [recordId], keeps: work.keeps }, outcome);
      // One event at the end: a page that refetches after every slice would slow all of them.
      for (const kind of db.changeSet.kinds) kinds.add(kind);
      db.changeSet.kinds.clear();
    },
    done: (count) => work.done?.(count, recordIds.length),
  });
  io.write(
    (db) => {
      markUndone(db, changeSetId);
      for (const kind of kinds) db.changeSet.kinds.add(kind);
      work.after?.(
        db,
        changeSetId,
        outcome.conflicts.slice(before).map((conflict) => conflict.recordId),
      );
    },
    changeSet === null ? {} : { continues: continued(changeSet) },
  );
  return outcome;
}
