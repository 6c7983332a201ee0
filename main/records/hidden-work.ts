import type { WritableDb } from '../database/handle.ts';
import { removeHidden, showHidden, type HiddenSlice } from './hidden.ts';
import type { RecordRegistry } from './registry.ts';
import { rest, type SliceIo } from './slices.ts';
import { emptyOutcome, recordsOfSet, undoRecords } from './undo.ts';

/** What an import works with; `registry` finds the tables of what it made. */
export interface ImportIo extends Pick<SliceIo, 'read' | 'write'> {
  registry: RecordRegistry;
}

/** An import that keeps hidden what it makes, its change set, and how many records a slice takes. */
type HiddenWork = Omit<HiddenSlice, 'after'>;

/**
 * Shows all that an import kept hidden, slice by slice.
 * @param done told after each slice how many records were looked at
 * @returns the kinds shown
 */
export async function showAllHidden(
  io: ImportIo,
  work: HiddenWork,
  done: (count: number) => void = () => undefined,
): Promise<Set<string>> {
  const kinds = new Set<string>();
  let count = 0;
  let after: number | null = 0;
  while (after !== null) {
    const slice: HiddenSlice = { ...work, after };
    const { value: shown } = io.write((db) => showHidden(db, io.registry, slice));
    for (const kind of shown?.kinds ?? []) kinds.add(kind);
    after = shown?.after ?? null;
    done((count += work.limit));
    await rest();
  }
  return kinds;
}

/** Takes an import's records back as if they had never been, slice by slice: what it made goes, what it changed goes back. */
export async function takeBackHidden(io: ImportIo, work: HiddenWork): Promise<void> {
  const { changeSetId, limit } = work;
  let after: number | null = 0;
  while (after !== null) {
    const slice: HiddenSlice = { ...work, after };
    after = io.write((db) => removeHidden(db, io.registry, slice)).value;
    await rest();
  }
  // Records that were there before are changed in plain sight: each goes back by an undo of its own.
  const changed = io.read((db) => recordsOfSet(db, changeSetId));
  for (let at = 0; at < changed.length; at += limit) {
    const recordIds = changed.slice(at, at + limit);
    io.write((db) => {
      undoRecords(db, io.registry, { changeSetId, recordIds }, emptyOutcome());
    });
    await rest();
  }
}

/** Removes a change set of which no change is left in the history. */
export function dropEmptySet(db: Pick<WritableDb, 'run'>, changeSetId: string): void {
  db.run(
    `DELETE FROM changeSet WHERE id = @changeSetId AND NOT EXISTS (SELECT 1 FROM history WHERE history.changeSetId = changeSet.id)`,
    { changeSetId },
  );
}
