import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { registersCalls } from '../../shared/registers/calls.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { writeRefused } from './refused.ts';
import { findImport, listImports as listRows } from './repository.ts';

export { importRegister } from './import.ts';
export { previewRegister } from './preview.ts';
export { listProfiles, removeProfile, saveProfile } from './profiles.ts';
export { recoverRegisters } from './run.ts';
export { undoImport } from './undo.ts';

/** Imports of the past, newest first. */
export function listImports(
  db: ReadableDb,
  page: ParsedInputOf<typeof registersCalls.imports>,
): AnswerOf<typeof registersCalls.imports> {
  const { total, rows } = listRows(db, page);
  return {
    total,
    rows: rows.map(({ id, changeSetId: _changeSetId, headings: _headings, state, ...row }) => ({
      ...row,
      importId: id,
      state: state === 'undone' ? 'undone' : 'done',
    })),
  };
}

/**
 * Writes the refused rows of an import as a sheet that can be corrected and loaded again.
 * @throws AppError `not-found`, `files/*`
 */
export async function saveRefused(
  task: TaskContext,
  input: ParsedInputOf<typeof registersCalls.saveRefused>,
  language: InterfaceLanguage,
): Promise<AnswerOf<typeof registersCalls.saveRefused>> {
  const row = task.read((db) => findImport(db, input.importId));
  if (row === null) throw new AppError('not-found', { kind: 'import', id: input.importId });
  return { rows: await writeRefused(task, row, task.files.resolve(input.path, 'write'), language) };
}
