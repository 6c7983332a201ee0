import type { CoverageState } from '../../shared/coverage/calls.ts';
import type { Tone } from '../components/Badge.tsx';

/** The sign of a state beside its word: the colour never stands alone. */
export const SIGN: Readonly<Record<CoverageState, string>> = { covered: '●', stale: '◐', gap: '○' };

export const TONE: Readonly<Record<CoverageState, Tone>> = {
  covered: 'good',
  stale: 'verify',
  gap: 'danger',
};
