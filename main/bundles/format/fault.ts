import type { BundleFault, CardFault } from '../../../shared/bundles/faults.ts';
import { BUNDLE_FAULTS } from '../../../shared/bundles/faults.ts';
import { AppError } from '../../../shared/kernel/errors.ts';

/** The error that reports a failed check of a bundle; its code follows from the fault. */
export function bundleFault(fault: BundleFault): AppError {
  return new AppError(BUNDLE_FAULTS[fault], { fault });
}

/** The error that reports a failed check of a mission card. */
export function cardFault(fault: CardFault): AppError {
  return new AppError('partners/card-damaged', { fault });
}

/** True for any of our errors; `instanceof` alone would lose the types of code and details. */
export function isFailure(error: unknown): error is AppError {
  return error instanceof AppError;
}

/** The fault that an error names in its details; `null` when it names none, or is none of ours. */
export function faultOf(error: unknown): string | null {
  if (!isFailure(error)) return null;
  const { details } = error;
  return 'fault' in details ? details.fault : null;
}
