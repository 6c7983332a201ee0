import { AppError, type ErrorValue } from '../../shared/kernel/errors.ts';

/** What a reader says is wrong with a file: its own codes; anything unexpected is a crash, without its text. */
export function faultOf(error: unknown): ErrorValue {
  if (error instanceof AppError && (error.code.startsWith('reader/') || error.code === 'files/empty')) {
    return { code: error.code, details: error.details };
  }
  return { code: 'reader/crashed', details: {} };
}
