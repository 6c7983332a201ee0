import type { ChangeSet } from '../database/handle.ts';
import { dropEmptySet, showAllHidden, takeBackHidden, type ImportIo } from '../records/hidden-work.ts';
import { continued, rest, type SliceIo } from '../records/slices.ts';
import {
  listUnfinished,
  removeAccepted,
  removeImport,
  removeRefused,
  saveImport,
  type ImportRow,
} from './repository.ts';
import { inTurn } from './turns.ts';

/** Records shown or removed in one slice. */
const SLICE_ROWS = 120;

/**
 * Decides an import: from here on it is carried through, also after a crash. Then shows what it made, slice by slice.
 * @param changeSet of the import; `null` when another session made it
 */
export async function finishImport(
  io: ImportIo,
  row: ImportRow,
  changeSet: ChangeSet | null,
  done: (count: number) => void = () => undefined,
): Promise<void> {
  io.write((db) => {
    saveImport(db, { ...row, state: 'decided' });
  });
  const { id: importId, changeSetId } = row;
  const shown =
    changeSetId === null ? [] : await showAllHidden(io, { importId, changeSetId, limit: SLICE_ROWS }, done);
  const last = changeSet === null ? {} : { continues: continued(changeSet, null) };
  io.write((db) => {
    if (changeSetId !== null) dropEmptySet(db, changeSetId);
    saveImport(db, { ...row, state: 'done', changeSetId: isEmptyImport(row) ? null : changeSetId });
    if (changeSet !== null && !isEmptyImport(row))
      for (const kind of ['person', ...shown]) db.changeSet.kinds.add(kind);
  }, last);
}

function isEmptyImport(row: ImportRow): boolean {
  return row.added + row.updated === 0;
}

/** Takes an import back as if it had never been: what it made goes, what it changed goes back. */
export async function takeBackImport(
  io: ImportIo,
  row: Pick<ImportRow, 'id' | 'changeSetId'>,
): Promise<void> {
  const { id, changeSetId } = row;
  if (changeSetId !== null) await takeBackHidden(io, { importId: id, changeSetId, limit: SLICE_ROWS });
  await forgetRows(io, id);
  io.write((db) => {
    if (changeSetId !== null) dropEmptySet(db, changeSetId);
    removeImport(db, id);
  });
}

/** Forgets which rows an import accepted and refused, but the accepted ones of people who stay. */
export async function forgetRows(
  io: Pick<SliceIo, 'write'>,
  importId: string,
  keptPersonIds: readonly string[] = [],
): Promise<void> {
  while (io.write((db) => removeAccepted(db, importId, 500, keptPersonIds)).value > 0) await rest();
  while (io.write((db) => removeRefused(db, importId, 200)).value > 0) await rest();
}

/**
 * Finishes or takes back what the last session left in the middle. Run after each unlocking; what is left is hidden all the while.
 * @param isOpen false ends it: the rest waits for the next time
 */
export async function recoverRegisters(io: ImportIo, isOpen: () => boolean): Promise<void> {
  await inTurn({ ...io, signal: new AbortController().signal }, async () => {
    for (const row of io.read(listUnfinished)) {
      await rest();
      if (!isOpen()) return;
      if (row.state === 'decided') await finishImport(io, row, null);
      else await takeBackImport(io, row);
    }
  });
}
