import { comparePrepared, type NameComparison } from './compare.ts';
import { prepareName } from './prepare.ts';

export { comparePrepared, SAME_NAME_SCORE, type NameComparison } from './compare.ts';
export { nameKeys } from './keys.ts';
export { latinForms } from './romanise.ts';
export { prepareName, type PreparedName } from './prepare.ts';

/**
 * Compares two names as written, in any scripts, by the one threshold of the product. Who compares many prepares each name once
 * (`prepareName`) and calls `comparePrepared`.
 * @returns a score from 0 to 1, whether it reaches `SAME_NAME_SCORE`, and what was found; 0 without reasons when one has no letter
 */
export function compareNames(a: string, b: string): NameComparison {
  return comparePrepared(prepareName(a), prepareName(b));
}
