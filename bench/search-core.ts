import type { Measurement } from './claim.ts';
import { withCore } from './open-profile.ts';
import { PASSPHRASE, PEOPLE, profileOf } from './profile.ts';
import { searches } from './queries.ts';
import { median, percentile, rounded } from './statistics.ts';

const ROUNDS = 5;
const SEARCHES = 300;

/** One search over everybody, as the palette asks it: the whole way through dispatch, with rights, rules and both schemas. */
export const searchCore: Measurement = {
  name: 'search-core',
  measure: async ({ say }) => {
    const profile = await profileOf(PEOPLE, say);
    return withCore(profile, async ({ call }) => {
      await call('vault.unlock', { passphrase: PASSPHRASE });
      const texts = searches(SEARCHES, PEOPLE);
      const took: number[] = [];
      const rounds: number[] = [];
      let slowest = { ms: 0, text: '' };
      for (let round = 0; round < ROUNDS; round++) {
        const own: number[] = [];
        for (const text of texts) {
          const start = performance.now();
          await call('people.search', { text });
          const ms = performance.now() - start;
          own.push(ms);
          if (ms > slowest.ms) slowest = { ms, text };
        }
        took.push(...own);
        rounds.push(percentile(own, 0.95));
      }
      say(
        `search in the core: slowest ${slowest.ms.toFixed(1)} ms, for a text of ${slowest.text.length} letters`,
      );
      return [
        {
          claim: `Search over ${PEOPLE.toLocaleString('en')} people in the core, p95`,
          value: rounded(median(rounds)),
          unit: 'ms',
          bound: 16,
          baseline: { value: rounded(median(took)), unit: 'ms', what: 'the median search' },
          method: `${SEARCHES} different searches (names in five scripts whole and begun, Latin for other scripts, numbers, dates, places, nobody), ${ROUNDS} rounds from a cold database on; the median of the rounds' p95.`,
        },
      ];
    });
  },
};
