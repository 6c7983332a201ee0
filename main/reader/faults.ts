import { AppError, type ErrorValue } from '../../shared/kernel/errors.ts';

/** What a reader says is wrong with a file: its own codes; anything unexpected is a crash, without its text. */
export function faultOf(error: unknown): ErrorValue {
  if (!isOurs(error)) return { code: 'reader/crashed', details: {} };
  const { code, details } = error;
  if (code.startsWith('reader/') || code === 'files/empty') return { code, details };
  return { code: 'reader/crashed', details: {} };
}

function isOurs(error: unknown): error is AppError {
  return error instanceof AppError;
}
