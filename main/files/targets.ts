import { randomBytes } from 'node:crypto';
import { lstatSync, openSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import type { FileAccess } from './access.ts';
import { asWriteError, isCode } from './errors.ts';

/** Keeps what the user writes out of our own folder, and from replacing anything but a file. */
export function guardedFiles(files: FileAccess, profile: string): FileAccess {
  return {
    resolve: (ref, use) => {
      const path = files.resolve(ref, use);
      if (use === 'read') return path;
      // Taken as it is written down here and below: `link/..` may be elsewhere.
      const target = resolve(path);
      assertTarget(target, profile);
      return target;
    },
  };
}

/** @throws AppError `files/own-folder`, `files/not-a-file`, `files/unwritable` */
function assertTarget(path: string, profile: string): void {
  const way = relative(realOf(profile), join(realOf(dirname(path)), basename(path)));
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  if (!isOutside) throw new AppError('files/own-folder');
  assertReplaceable(path);
}

/** Where a folder really is, whatever links lead to it. @throws AppError `files/unwritable` when there is no such folder */
function realOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    throw new AppError('files/unwritable');
  }
}

/**
 * A name to write to is free, or that of a file, which is then replaced: no folder, device, socket, pipe, or link.
 * @throws AppError `files/not-a-file`, `files/unwritable` for a name that no file can have
 */
export function assertReplaceable(path: string): void {
  const found = statOf(path);
  if (found !== null && !found.isFile()) throw new AppError('files/not-a-file');
}

function statOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw new AppError('files/unwritable');
  }
}

/**
 * Opens a new file beside another, to be written in its place: exclusive, so that what is removed after a failure is what was made here,
 * and under a name long enough by chance that nobody else has it.
 * @throws AppError `database/full`, `files/not-a-file`, `files/unwritable`
 */
export function openBeside(path: string, mode: number): { part: string; file: number } {
  assertReplaceable(path);
  const part = join(dirname(path), `chancery-${randomBytes(12).toString('hex')}.part`);
  try {
    return { part, file: openSync(part, 'wx', mode) };
  } catch (error) {
    throw asWriteError(error);
  }
}
