import { closeSync, openSync, rmSync, statSync, type BigIntStats } from 'node:fs';
import { AppError } from '../../shared/kernel/errors.ts';
import { asWriteError } from '../files/errors.ts';
import { assertReplaceable, nameBeside } from '../files/targets.ts';

/**
 * Finds out before an import begins whether its refused rows can be written: never over the register that is read, also when a link leads
 * to it, and only where a file can be made.
 * @throws AppError `files/same-file`, `files/not-a-file`, `files/unwritable`, `database/full`
 */
export function assertRefusedTarget(path: string, source: string): void {
  const [target, read] = [statOf(path), statOf(source)];
  if (path === source || (target !== null && target.dev === read?.dev && target.ino === read.ino))
    throw new AppError('files/same-file');
  assertReplaceable(path);
  const beside = nameBeside(path);
  try {
    closeSync(openSync(beside, 'wx', 0o600));
    rmSync(beside);
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
