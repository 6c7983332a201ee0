import type { AlertInfo } from '../../shared/alerts/schema.ts';

/** Threat to life or property in the words of CAP. */
export function isSevere(severity: AlertInfo['severity']): boolean {
  return severity === 'extreme' || severity === 'severe';
}

/** States of what is none in earnest, each with a sentence of its own. */
export const NOT_REAL = ['exercise', 'system', 'test', 'draft', 'unknown'] as const;
