import { AppError } from '../../shared/kernel/errors.ts';

/** An error of the file system, with its code such as `ENOSPC`. */
export function isFileError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/** Whether the file system failed with this code. */
export function isCode(error: unknown, code: string): boolean {
  return isFileError(error) && error.code === code;
}

/** What to tell of a failure to write. */
export function asWriteError(error: unknown): AppError {
  return new AppError(isCode(error, 'ENOSPC') ? 'database/full' : 'files/unwritable');
}
