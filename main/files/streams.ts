import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, renameSync, rmSync, writeSync } from 'node:fs';
import { AppError } from '../../shared/kernel/errors.ts';
import { asWriteError, isFileError } from './errors.ts';
import { sizeOf } from './files.ts';
import { assertReplaceable, openBeside } from './targets.ts';

/** A file to be read in pieces, more than once. */
export interface FileSource {
  size: number;
  chunks(): AsyncIterable<Uint8Array>;
}

/**
 * A file that the user chose, read as it is needed.
 * @throws AppError `files/not-found`, `files/unreadable`, `files/empty`, `files/too-large`
 */
export function fileSource(path: string, limitBytes: number): FileSource {
  const size = sizeOf(path);
  if (size === 0) throw new AppError('files/empty');
  if (size > limitBytes) throw new AppError('files/too-large', { limitBytes });
  return { size, chunks: () => readChunks(path) };
}

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      if (chunk instanceof Uint8Array) yield new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    }
  } catch (error) {
    throw isFileError(error) ? new AppError('files/unreadable') : error;
  }
}

/**
 * Writes a file in pieces, whole or not at all: beside it under a name of its own, flushed, read back and compared, renamed.
 * @param whole told when it is on the disk, just before it gets its name; a throw leaves nothing
 * @returns SHA-256 of what was written
 * @throws AppError `database/full`, `files/not-a-file`, `files/unwritable`; nothing is left beside it
 */
export async function writeStream(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  mode: number,
  whole: () => void = () => undefined,
): Promise<string> {
  const { part, file } = openBeside(path, mode);
  try {
    const hash = createHash('sha256');
    try {
      for await (const chunk of chunks) {
        hash.update(chunk);
        for (let offset = 0; offset < chunk.length;) offset += writeSync(file, chunk, offset);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    const sha256 = hash.digest('hex');
    if ((await hashFile(part)) !== sha256) throw new AppError('files/unwritable');
    // Writing takes minutes, in which something else may have come to stand there.
    assertReplaceable(path);
    whole();
    renameSync(part, path);
    return sha256;
  } catch (error) {
    rmSync(part, { force: true });
    throw isFileError(error) ? asWriteError(error) : error;
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of readChunks(path)) hash.update(chunk);
  return hash.digest('hex');
}
