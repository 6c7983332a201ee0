import type { ChangeSet } from '../database/handle.ts';
import { dropEmptySet, showAllHidden, takeBackHidden, type ImportIo } from '../records/hidden-work.ts';
import { continued, rest } from '../records/slices.ts';
import { releaseCandidates } from './candidates.ts';
import { briefingStore, removeUnshown } from './repository.ts';
import { listRuns, removeRun, saveRun, type ImportRun } from './runs.ts';

/** Rows shown or removed in one slice. */
const SLICE_ROWS = 40;

/**
 * Decides a run: from here on it is finished, also after a crash. Then shows what it made, slice by slice.
 * @param changeSet of the run; `null` when it made nothing
 */
export async function finishRun(io: ImportIo, run: ImportRun, changeSet: ChangeSet | null): Promise<void> {
  io.write((db) => {
    saveRun(db, { ...run, changeSetId: changeSet?.id ?? run.changeSetId, isDecided: true });
  });
  await showRun(io, { ...run, changeSetId: changeSet?.id ?? run.changeSetId }, changeSet);
}

async function showRun(io: ImportIo, run: ImportRun, changeSet: ChangeSet | null): Promise<void> {
  const { id: importId, changeSetId } = run;
  const shown =
    changeSetId === null ? [] : await showAllHidden(io, { importId, changeSetId, limit: SLICE_ROWS });
  const last = changeSet === null ? {} : { continues: continued(changeSet, null) };
  io.write((db) => {
    removeRun(db, run.id);
    if (changeSet !== null) for (const kind of ['briefing', ...shown]) db.changeSet.kinds.add(kind);
  }, last);
}

/** Takes a run back as if it had never been: what it made goes, what it changed goes back, its candidates wait again. */
export async function takeBackRun(io: ImportIo, run: ImportRun): Promise<void> {
  const { changeSetId } = run;
  if (changeSetId !== null) {
    io.write((db) => {
      releaseCandidates(db, changeSetId);
    });
    await takeBackHidden(io, { importId: run.id, changeSetId, limit: SLICE_ROWS });
  }
  const isShown = io.read((db) => briefingStore.find(db, run.briefingId)) !== null;
  if (!isShown) {
    while (io.write((db) => removeUnshown(db, run.briefingId, SLICE_ROWS)).value) await rest();
  }
  io.write((db) => {
    if (changeSetId !== null) dropEmptySet(db, changeSetId);
    removeRun(db, run.id);
  });
}

/**
 * Finishes or takes back what the last session left in the middle. Run after each unlocking; what is left is hidden all the while.
 * @param isOpen false ends it: the rest waits for the next time
 */
export async function recoverRuns(io: ImportIo, isOpen: () => boolean): Promise<void> {
  for (const run of io.read((db) => listRuns(db))) {
    await rest();
    if (!isOpen()) return;
    if (run.isDecided) await showRun(io, run, null);
    else await takeBackRun(io, run);
  }
}
