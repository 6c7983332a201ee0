import { closeSync, rmSync, statSync, type BigIntStats } from 'node:fs';
import { AppError } from '../../shared/kernel/errors.ts';
import { asWriteError } from '../files/errors.ts';
import { openBeside } from '../files/targets.ts';

/**
 * Finds out before an import begins whether its refused rows can be written: never over the register that is read, also when a link leads
 * to it, and only where a file can be made.
 * @throws AppError `files/same-file`, `files/not-a-file`, `files/unwritable`, `database/full`
 */
export function assertRefusedTarget(path: string, source: string): void {
  const [target, read] = [statOf(path), statOf(source)];
  if (path === source || (target !== null && target.dev === read?.dev && target.ino === read.ino))
    throw new AppError('files/same-file');
  const { part, file } = openBeside(path, 0o600);
  try {
    closeSync(file);
    rmSync(part);
  } catch (error) {
    throw asWriteError(error);
  }
}

function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}
