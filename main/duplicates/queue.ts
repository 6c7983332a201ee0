import type { PeopleMatch } from '../matching/people.ts';

/** From this score on a pair that is only possible is worth an officer's look: names alike and birth dates nearly, or a number in common. */
const WORTH_A_LOOK = 0.45;

/**
 * Whether a pair belongs into the queue: what the comparison calls likely, and of the rest what a slip of the hand would explain, a whole
 * birth date in common beside a number or a name that is nearly the same.
 */
export function isForQueue({ verdict, score, evidence }: PeopleMatch): boolean {
  if (verdict === 'same' || verdict === 'likely') return true;
  if (verdict === 'possible' && score >= WORTH_A_LOOK) return true;
  const isContradicted = evidence.some(
    ({ kind, how }) => kind === 'different-sex' || how.includes('different-part'),
  );
  return (
    evidence.some(({ kind }) => kind === 'same-birth-date') &&
    evidence.some(({ kind }) => kind === 'document-close' || (kind === 'names-differ' && !isContradicted))
  );
}
