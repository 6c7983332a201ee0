import type { z } from 'zod';
import type {
  BundleFault,
  CardFault,
  CoSignatureFault,
  RevocationFault,
} from '../../../shared/bundles/faults.ts';
import { BUNDLE_FAULTS } from '../../../shared/bundles/faults.ts';
import { AppError, isExpected } from '../../../shared/kernel/errors.ts';

/** The error that reports a failed check of a bundle; its code follows from the fault. */
export function bundleFault(fault: BundleFault): AppError {
  return new AppError(BUNDLE_FAULTS[fault], { fault });
}

/** The error of a writer whose content does not fit its schema. */
export function contentFault(error: z.ZodError): AppError {
  return new AppError('invalid-input', {
    issues: error.issues.map(({ path, code }) => ({ path: path.join('.'), problem: code })),
  });
}

/** The error that reports a failed check of a mission card. */
export function cardFault(fault: CardFault): AppError {
  return new AppError('partners/card-damaged', { fault });
}

/** The error that reports a failed check of a revocation. */
export function revocationFault(fault: RevocationFault): AppError {
  return new AppError('partners/revocation-damaged', { fault });
}

/** The error that reports a failed check of a co-signature. */
export function coSignatureFault(fault: CoSignatureFault): AppError {
  return new AppError('partners/co-signature-damaged', { fault });
}

/** The fault that an error names in its details; `null` when it names none, or is none of ours. */
export function faultOf(error: unknown): string | null {
  if (!isExpected(error)) return null;
  const { details } = error;
  return 'fault' in details ? details.fault : null;
}
