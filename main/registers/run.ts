import type { ChangeSet } from '../database/handle.ts';
import { removeHidden, showHidden, type HiddenSlice } from '../records/hidden.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { continued, rest, type SliceIo } from '../records/slices.ts';
import { emptyOutcome, recordsOfSet, undoRecords } from '../records/undo.ts';
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

/** What an import works with; `registry` finds the tables of what it made. */
export interface RunIo extends Pick<SliceIo, 'read' | 'write'> {
  registry: RecordRegistry;
}

/**
 * Decides an import: from here on it is carried through, also after a crash. Then shows what it made, slice by slice.
 * @param changeSet of the import; `null` when another session made it
 */
export async function finishImport(
  io: RunIo,
  row: ImportRow,
  changeSet: ChangeSet | null,
  done: (count: number) => void = () => undefined,
): Promise<void> {
  io.write((db) => {
    saveImport(db, { ...row, state: 'decided' });
  });
  const kinds = new Set(['person']);
  let count = 0;
  let after: number | null = row.changeSetId === null ? null : 0;
  while (after !== null && row.changeSetId !== null) {
    const slice = { importId: row.id, changeSetId: row.changeSetId, after, limit: SLICE_ROWS };
    const { value: shown } = io.write((db) => showHidden(db, io.registry, slice));
    for (const kind of shown?.kinds ?? []) kinds.add(kind);
    after = shown?.after ?? null;
    done((count += SLICE_ROWS));
    await rest();
  }
  const last = changeSet === null ? {} : { continues: continued(changeSet, null) };
  io.write((db) => {
    dropEmptySet(db, row.changeSetId);
    saveImport(db, { ...row, state: 'done', changeSetId: isEmptyImport(row) ? null : row.changeSetId });
    if (changeSet !== null && !isEmptyImport(row)) for (const kind of kinds) db.changeSet.kinds.add(kind);
  }, last);
}

function isEmptyImport(row: ImportRow): boolean {
  return row.added + row.updated === 0;
}

/** Takes an import back as if it had never been: what it made goes, what it changed goes back. */
export async function takeBackImport(io: RunIo, row: Pick<ImportRow, 'id' | 'changeSetId'>): Promise<void> {
  const { id, changeSetId } = row;
  if (changeSetId !== null) {
    let after: number | null = 0;
    while (after !== null) {
      const slice: HiddenSlice = { importId: id, changeSetId, after, limit: SLICE_ROWS };
      after = io.write((db) => removeHidden(db, io.registry, slice)).value;
      await rest();
    }
    // Records that were there before are changed in plain sight: each goes back by an undo of its own.
    const changed = io.read((db) => recordsOfSet(db, changeSetId));
    for (let at = 0; at < changed.length; at += SLICE_ROWS) {
      const recordIds = changed.slice(at, at + SLICE_ROWS);
      io.write((db) => {
        undoRecords(db, io.registry, { changeSetId, recordIds }, emptyOutcome());
      });
      await rest();
    }
  }
  await forgetRows(io, id);
  io.write((db) => {
    dropEmptySet(db, changeSetId);
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

function dropEmptySet(
  db: { run(sql: string, parameters: Record<string, string>): number },
  changeSetId: string | null,
): void {
  if (changeSetId === null) return;
  db.run(
    `DELETE FROM changeSet WHERE id = @changeSetId AND NOT EXISTS (SELECT 1 FROM history WHERE history.changeSetId = changeSet.id)`,
    { changeSetId },
  );
}

/**
 * Finishes or takes back what the last session left in the middle. Run after each unlocking; what is left is hidden all the while.
 * @param isOpen false ends it: the rest waits for the next time
 */
export async function recoverRegisters(io: RunIo, isOpen: () => boolean): Promise<void> {
  await inTurn({ ...io, signal: new AbortController().signal }, async () => {
    for (const row of io.read(listUnfinished)) {
      await rest();
      if (!isOpen()) return;
      if (row.state === 'decided') await finishImport(io, row, null);
      else await takeBackImport(io, row);
    }
  });
}
