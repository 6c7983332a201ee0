import { z } from 'zod';
import { PEOPLE_GROUPINGS } from '../shared/people/query.ts';
import type { Figure, Measurement } from './claim.ts';
import { withCore } from './open-profile.ts';
import { PASSPHRASE, PEOPLE, profileOf } from './profile.ts';
import { median, percentile, rounded } from './statistics.ts';

const ROUNDS = 7;

/** Filters as an officer builds them: nothing, one facet, two, a span of time, words, a worklist. */
const FILTERS: readonly Record<string, unknown>[] = [
  {},
  { nationality: ['NOR'] },
  { nationality: ['NOR', 'PRT'], sex: ['female'] },
  { age: ['0-4', '75+'], standing: ['citizen'] },
  { documentExpiresBefore: '2030-01-01' },
  { worklist: 'unreachable' },
  { worklist: 'stale', purpose: ['unknown', 'work'] },
  { text: 'a' },
  { text: 'berg', nationality: ['NOR'] },
  { archived: true },
];
const SORTINGS = [
  [],
  [{ field: 'birthDate', descending: true }],
  [
    { field: 'place', descending: false },
    { field: 'documentExpiresOn', descending: true },
    { field: 'displayName', descending: false },
  ],
];

/** Counting facets and groups of everybody, and listing what a filter finds in any order: the whole way through dispatch. */
export const facets: Measurement = {
  name: 'facets',
  measure: async ({ say }) => measureFacets(await profileOf(PEOPLE, say)),
};

const ZONES = 6;
const IN_A_ZONE = 1_500;
const Ids = z.looseObject({ rows: z.array(z.looseObject({ id: z.string() })) });

/** Puts some people into zones and gives them a purpose, so that these facets have something to count. */
async function spreadOut(call: (name: string, input: unknown) => Promise<unknown>): Promise<void> {
  for (let zone = 0; zone < ZONES; zone++) {
    const { id: zoneId } = z
      .looseObject({ id: z.string() })
      .parse(await call('zones.create', { name: `Zone ${zone}` }));
    const ids: string[] = [];
    while (ids.length < IN_A_ZONE) {
      const offset = zone * 15_000 + ids.length;
      const page = Ids.parse(await call('people.list', { offset, limit: 500 }));
      ids.push(...page.rows.map((row) => row.id));
    }
    await call('people.bulk', { selection: { ids }, action: { kind: 'zone', zoneId } });
    await call('people.bulk', {
      selection: { ids: ids.slice(0, 500) },
      action: { kind: 'purpose', purpose: 'work' },
    });
  }
}

/** Times of the same call over the rounds, and the processor time of every one. */
class Times {
  readonly cpu: number[] = [];
  readonly #wall = new Map<string, number[]>();

  add(key: string, wall: number, cpu: number): void {
    this.#wall.set(key, [...(this.#wall.get(key) ?? []), wall]);
    this.cpu.push(cpu);
  }

  /** The median round of each call. */
  usual(): number[] {
    return [...this.#wall.values()].map(median);
  }
}

/** The measurement on a locked profile. */
export async function measureFacets(profile: string): Promise<Figure[]> {
  return withCore(profile, async ({ call }) => {
    await call('vault.unlock', { passphrase: PASSPHRASE });
    const timed = async (name: string, input: unknown): Promise<number> => {
      const start = performance.now();
      await call(name, input);
      return performance.now() - start;
    };
    const first = await timed('people.facets', {});
    await spreadOut(call);
    const took = { facets: new Times(), groups: new Times(), list: new Times() };
    const measure = async (kind: keyof typeof took, input: unknown): Promise<void> => {
      const before = process.threadCpuUsage();
      const wall = await timed(`people.${kind}`, input);
      const used = process.threadCpuUsage(before);
      took[kind].add(JSON.stringify(input), wall, (used.user + used.system) / 1000);
    };
    for (let round = 0; round < ROUNDS; round++) {
      for (const filter of FILTERS) {
        await measure('facets', { filter });
        for (const by of PEOPLE_GROUPINGS) await measure('groups', { filter, by });
        for (const sorting of SORTINGS) {
          await measure('list', { filter, sorting, offset: 0, limit: 100 });
          await measure('list', { filter, sorting, offset: 50_000, limit: 100 });
        }
      }
    }
    const everybody = PEOPLE.toLocaleString('en');
    const figure = (claim: string, times: Times, what: string): Figure => {
      const usual = times.usual();
      return {
        claim,
        value: rounded(percentile(usual, 0.95)),
        unit: 'ms',
        bound: 50,
        baseline: { value: rounded(median(usual)), unit: 'ms', what: 'the median' },
        method: `${what}; ${(ZONES * IN_A_ZONE).toLocaleString('en')} people are in ${ZONES} zones. ${ROUNDS} rounds; p95 over them of each one's median round. The first count after unlocking reads everybody: ${rounded(first)} ms, once. Processor time at p95: ${rounded(percentile(times.cpu, 0.95))} ms.`,
      };
    };
    return [
      figure(
        `All facets of ${everybody} people counted in the core, p95`,
        took.facets,
        `${FILTERS.length} filters (none, one facet, several, days, words, worklists, the archived), nine facets each`,
      ),
      figure(
        `Groups of ${everybody} people in the core, p95`,
        took.groups,
        `${FILTERS.length} filters, each grouped by ${PEOPLE_GROUPINGS.join(', ')}`,
      ),
      figure(
        `A window on the filtered, sorted list of ${everybody} people in the core, p95`,
        took.list,
        `${FILTERS.length} filters in ${SORTINGS.length} orders of up to three columns, at the beginning and 50,000 rows on, never the same twice in a row`,
      ),
    ];
  });
}
