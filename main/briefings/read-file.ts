import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { FileRef } from '../../shared/kernel/files.ts';
import type { ReadResult, TableMapping } from '../../shared/reader/result.ts';
import { readWholeFile } from '../files/files.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { ourMission } from '../mission/service.ts';

/** No format that is read may be larger; each has its own limit in the reader. */
const FILE_LIMIT_BYTES = 64 * 1024 * 1024;
const HASH_BYTES = 4 * 1024 * 1024;

/** A file the user chose, as it is. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
  /** SHA-256, hexadecimal. */
  sha256: string;
}

/** Reads a chosen file whole. @throws AppError `files/*`, `ipc/cancelled` */
export async function readChosenFile(task: TaskContext, path: FileRef): Promise<ChosenFile> {
  const resolved = task.files.resolve(path, 'read');
  task.progress({ done: 0, total: null, stage: 'reading' });
  const bytes = await readWholeFile(resolved, FILE_LIMIT_BYTES);
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += HASH_BYTES) {
    hash.update(bytes.subarray(at, at + HASH_BYTES));
    await task.breathe();
  }
  return { name: basename(resolved).slice(-255), bytes, sha256: hash.digest('hex') };
}

/** What a jail reads in a file. The jail is given a copy: it may take what it is given. @throws AppError `reader/*` */
export function readInJail(
  task: TaskContext,
  file: Pick<ChosenFile, 'name' | 'bytes'>,
  mappings: TableMapping[] | undefined,
): Promise<ReadResult> {
  return task.readFile(
    {
      fileName: file.name,
      bytes: file.bytes.slice(),
      ...(mappings === undefined ? {} : { mappings }),
      region: task.read((db) => ourMission(db).hostState),
    },
    task.signal,
  );
}
