import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import { asWriteError, isCode } from './errors.ts';
import { openBeside } from './targets.ts';

/**
 * Reads a file the user chose.
 * @throws AppError `files/not-found`, `files/unreadable`, `files/empty`, `files/too-large`
 */
export async function readWholeFile(path: string, limitBytes: number): Promise<Uint8Array> {
  const size = sizeOf(path);
  if (size === 0) throw new AppError('files/empty');
  if (size > limitBytes) throw new AppError('files/too-large', { limitBytes });
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new AppError('files/unreadable');
  }
}

/** Size in bytes. @throws AppError `files/not-found`, `files/unreadable` */
export function sizeOf(path: string): number {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new AppError('files/unreadable');
    return stat.size;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(isCode(error, 'ENOENT') ? 'files/not-found' : 'files/unreadable');
  }
}

/** Reads a small text file; `null` when it does not exist. @throws AppError `files/unreadable` */
export function readTextFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw new AppError('files/unreadable');
  }
}

/**
 * Writes a file whole or not at all: beside it under a name of its own, flushed, renamed, and the folder flushed.
 * @throws AppError `database/full` when the disk is full, `files/not-a-file`, `files/unwritable` otherwise; nothing is left beside it
 */
export function writeWholeFile(path: string, bytes: Uint8Array | string, mode = 0o600): void {
  const { part, file } = openBeside(path, mode);
  try {
    try {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      for (let offset = 0; offset < data.length;) offset += writeSync(file, data, offset);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
    flushFolder(dirname(path));
  } catch (error) {
    rmSync(part, { force: true });
    throw asWriteError(error);
  }
}

function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows cannot open a folder; its rename is durable by itself.
  }
}
