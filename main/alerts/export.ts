import type { alertsCalls } from '../../shared/alerts/calls.ts';
import { missingOf } from '../../shared/alerts/rules.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { writeWholeFile } from '../files/files.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { writeCap } from './cap-writer.ts';
import { alertStore } from './repository.ts';
import { alertText } from './text.ts';

/**
 * Writes an alert as CAP 1.2, or as plain text for a message that says first when it is none in earnest.
 * @throws AppError `not-found`, `files/*`, `alerts/incomplete` for CAP that would not be valid
 */
export async function exportAlert(
  task: TaskContext,
  { id, path, format, language }: ParsedInputOf<typeof alertsCalls.export>,
): Promise<AnswerOf<typeof alertsCalls.export>> {
  const { fields } = task.read((db) => alertStore.get(db, id));
  const missing = missingOf(fields);
  if (format === 'cap' && missing.length > 0)
    throw new AppError('alerts/incomplete', { missing: missing.join(', ') });
  const bytes = new TextEncoder().encode(format === 'cap' ? writeCap(fields) : alertText(fields, language));
  writeWholeFile(task.files.resolve(path, 'write'), bytes);
  await task.breathe();
  return { bytes: bytes.length };
}
