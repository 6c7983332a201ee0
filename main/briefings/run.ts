import type { ChangeSet } from '../database/handle.ts';
import { removeHidden, showHidden, type HiddenSlice } from '../records/hidden.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { continued, rest, type SliceIo } from '../records/slices.ts';
import { undoRecords, recordsOfSet, emptyOutcome } from '../records/undo.ts';
import { releaseCandidates } from './candidates.ts';
import { briefingStore, removeUnshown } from './repository.ts';
import { listRuns, removeRun, saveRun, type ImportRun } from './runs.ts';

/** Rows shown or removed in one slice. */
const SLICE_ROWS = 40;

/** What a run works with; `registry` finds the tables of what it made. */
export interface RunIo extends Pick<SliceIo, 'read' | 'write'> {
  registry: RecordRegistry;
}

/**
 * Decides a run: from here on it is finished, also after a crash. Then shows what it made, slice by slice.
 * @param changeSet of the run; `null` when it made nothing
 */
export async function finishRun(io: RunIo, run: ImportRun, changeSet: ChangeSet | null): Promise<void> {
  io.write((db) => {
    saveRun(db, { ...run, changeSetId: changeSet?.id ?? run.changeSetId, isDecided: true });
  });
  await showRun(io, { ...run, changeSetId: changeSet?.id ?? run.changeSetId }, changeSet);
}

async function showRun(io: RunIo, run: ImportRun, changeSet: ChangeSet | null): Promise<void> {
  const kinds = new Set(['briefing']);
  let after: number | null = run.changeSetId === null ? null : 0;
  while (after !== null && run.changeSetId !== null) {
    const slice = { importId: run.id, changeSetId: run.changeSetId, after, limit: SLICE_ROWS };
    const { value: shown } = io.write((db) => showHidden(db, io.registry, slice));
    for (const kind of shown?.kinds ?? []) kinds.add(kind);
    after = shown?.after ?? null;
    await rest();
  }
  const last = changeSet === null ? {} : { continues: continued(changeSet, null) };
  io.write((db) => {
    removeRun(db, run.id);
    if (changeSet !== null) for (const kind of kinds) db.changeSet.kinds.add(kind);
  }, last);
}

/** Takes a run back as if it had never been: what it made goes, what it changed goes back, its candidates wait again. */
export async function takeBackRun(io: RunIo, run: ImportRun): Promise<void> {
  const { changeSetId } = run;
  if (changeSetId !== null) {
    io.write((db) => {
      releaseCandidates(db, changeSetId);
    });
    await removeMade(io, run.id, changeSetId);
    await putBackChanged(io, changeSetId);
  }
  const isShown = io.read((db) => briefingStore.find(db, run.briefingId)) !== null;
  if (!isShown) {
    while (io.write((db) => removeUnshown(db, run.briefingId, SLICE_ROWS)).value) await rest();
  }
  io.write((db) => {
    db.run(
      `DELETE FROM changeSet WHERE id = @changeSetId AND NOT EXISTS (SELECT 1 FROM history WHERE history.changeSetId = changeSet.id)`,
      { changeSetId },
    );
    removeRun(db, run.id);
  });
}

async function removeMade(io: RunIo, importId: string, changeSetId: string): Promise<void> {
  let after: number | null = 0;
  while (after !== null) {
    const slice: HiddenSlice = { importId, changeSetId, after, limit: SLICE_ROWS };
    const { value } = io.write((db) => removeHidden(db, io.registry, slice));
    after = value;
    await rest();
  }
}

/** Records that were there before are changed in plain sight: each goes back by an undo of its own. */
async function putBackChanged(io: RunIo, changeSetId: string): Promise<void> {
  const changed = io.read((db) => recordsOfSet(db, changeSetId));
  for (let at = 0; at < changed.length; at += SLICE_ROWS) {
    const recordIds = changed.slice(at, at + SLICE_ROWS);
    io.write((db) => {
      undoRecords(db, io.registry, { changeSetId, recordIds }, emptyOutcome());
    });
    await rest();
  }
}

/**
 * Finishes or takes back what the last session left in the middle. Run after each unlocking; what is left is hidden all the while.
 * @param isOpen false ends it: the rest waits for the next time
 */
export async function recoverRuns(io: RunIo, isOpen: () => boolean): Promise<void> {
  for (const run of io.read((db) => listRuns(db))) {
    await rest();
    if (!isOpen()) return;
    if (run.isDecided) await showRun(io, run, null);
    else await takeBackRun(io, run);
  }
}
