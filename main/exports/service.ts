import type { exportsCalls } from '../../shared/exports/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { DIRECTORY_EXPORTS } from '../../shared/exports/schema.ts';
import type { WritableDb } from '../database/handle.ts';
import { writeDocument } from '../documents/service.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { insertExport, listExports, removeExport, type NewExport } from './repository.ts';

export { exportPeople } from './export.ts';
export { csvRow } from './formats/csv.ts';
export { xlsxTable } from './formats/xlsx-table.ts';
export { pfifDomain } from './formats/pfif.ts';
export { printPeople } from './print.ts';
export { listExports };

/** Enters that rows of the list were copied: a copy is an export. */
export function noteCopy(
  db: WritableDb,
  copied: ParsedInputOf<typeof exportsCalls.noteCopy>,
): AnswerOf<typeof exportsCalls.noteCopy> {
  const { id } = insertExport(db, {
    ...copied,
    what: 'copy',
    format: 'text',
    purpose: '',
    leftOut: 0,
    owner: '',
    copies: 0,
  });
  return { exportId: id };
}

/** What is said of a paper of the directory that leaves. */
interface Paper {
  what: (typeof DIRECTORY_EXPORTS)[number];
  format: NewExport['format'];
  /** Lines, or pages, on it. */
  rows: number;
  /** What was asked for, without the path. */
  query: unknown;
}

/**
 * Writes a paper of the directory whole or not at all, and enters it among what left.
 * @param document.whole told in the same change, when the paper is on the disk
 * @returns its size in bytes
 * @throws AppError `database/full`, `files/not-a-file`, `files/unwritable`, and what making it throws; nothing is entered then
 */
export async function writeEntered(
  task: TaskContext,
  document: {
    path: string;
    make: Parameters<typeof writeDocument>[1];
    entry: Paper;
    whole?: (db: WritableDb) => void;
  },
): Promise<number> {
  const { path, make, entry, whole } = document;
  const entered: string[] = [];
  try {
    return await writeDocument(path, make, () => {
      task.write((db) => {
        whole?.(db);
        const owner = task.actor.name;
        const about = { purpose: '', fields: [], leftOut: 0, owner, copies: 0 };
        entered.push(insertExport(db, { ...entry, ...about }).id);
      });
    });
  } catch (error) {
    for (const id of entered) task.write((db) => removeExport(db, id));
    throw error;
  }
}
