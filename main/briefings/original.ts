import type { FileRef } from '../../shared/kernel/files.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { writeWholeFile } from '../files/files.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { findFilePart } from './repository.ts';
import { getBriefing, hashOf } from './service.ts';

/**
 * Writes the original to a file, after comparing it with its hash.
 * @throws AppError `not-found`, `database/damaged` when it is not what was kept, `files/unwritable`, `database/full`
 */
export async function exportOriginal(task: TaskContext, id: string, path: FileRef): Promise<{ done: true }> {
  const target = task.files.resolve(path, 'write');
  writeWholeFile(target, await originalBytes(task, id));
  return { done: true };
}

/**
 * The original as it came, compared with its hash.
 * @throws AppError `not-found`, `database/damaged` when it is not what was kept, `ipc/cancelled`
 */
export async function originalBytes(task: TaskContext, id: string): Promise<Uint8Array> {
  const { sha256, fileSize } = task.read((db) => getBriefing(db, id));
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = task.read((db) => findFilePart(db, id, parts.length));
    if (part === null) break;
    parts.push(part);
    await task.breathe();
  }
  const bytes = Buffer.concat(parts);
  if (bytes.length !== fileSize || hashOf(parts) !== sha256) throw new AppError('database/damaged');
  return bytes;
}
