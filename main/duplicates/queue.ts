import type { PeopleMatch } from '../matching/people.ts';

/** From this score on a pair that is only possible is worth an officer's look: names alike and birth dates nearly, or a number in common. */
const WORTH_A_LOOK = 0.45;

/** Whether a pair belongs into the queue. */
export function isForQueue({ verdict, score }: Pick<PeopleMatch, 'verdict' | 'score'>): boolean {
  return verdict === 'same' || verdict === 'likely' || (verdict === 'possible' && score >= WORTH_A_LOOK);
}
