import { AppError } from '../../shared/kernel/errors.ts';
import { isTextKey, text, type TextValues } from './text.ts';

/** What happened, and what to do about it. */
export interface ErrorText {
  what: string;
  next: string;
}

/** The text of a failure; anything unexpected reads as an internal error. */
export function errorText(error: unknown): ErrorText {
  const { code, details } = isKnown(error) ? error : new AppError('internal', { reference: '' });
  const values: TextValues = Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
  return { what: text(`errors.${code}.what`, values), next: text(`errors.${code}.next`, values) };
}

function isKnown(error: unknown): error is AppError {
  return error instanceof AppError;
}

/** What is wrong with one field, from the fault that its schema found. */
export function problemText(issue: {
  code?: string | undefined;
  message: string;
  minimum?: unknown;
  maximum?: unknown;
  input?: unknown;
  origin?: unknown;
}): string {
  const named = `common.problem.${issue.message}`;
  if (isTextKey(named)) return text(named);
  switch (issue.code) {
    case 'too_small':
      return text(issue.origin === 'number' ? 'common.problem.too-low' : 'common.problem.empty');
    case 'too_big':
      return text(issue.origin === 'number' ? 'common.problem.too-high' : 'common.problem.too-long');
    case 'invalid_type':
      return text('common.problem.empty');
    case 'invalid_format':
      return text('common.problem.format');
    default:
      return text('common.problem.other');
  }
}
