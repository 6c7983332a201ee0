import { z } from 'zod';
import { Instant } from '../kernel/dates.ts';
import { OptionalLine } from '../kernel/text.ts';

/** No number under this is told apart: two people can be recognised. */
export const SMALLEST_COUNT = 3;

/** The key under which small numbers are told together. */
export const OTHERS = 'others';

const Count = z.number().int().min(SMALLEST_COUNT);
const Counts = z
  .array(z.strictObject({ key: z.string().min(1).max(60), people: Count }))
  .max(300)
  .default([]);

/**
 * How many people a mission helps, by what; names nobody. `total` is `null` under 3. Each list shares out the total; what would be under 3 in
 * it stands together under `others`, with as many of the next smallest as make it 3.
 */
export const HeadcountFields = z.strictObject({
  bundleId: z.string().nullable().default(null).meta({ description: 'the bundle that it left with' }),
  madeBy: OptionalLine.meta({ description: 'name of the mission that counted' }),
  countedAt: Instant.nullable().default(null),
  total: Count.nullable().default(null).meta({ description: 'null = fewer than 3' }),
  byType: Counts.meta({ description: 'type of the case' }),
  byStatus: Counts.meta({ description: 'status of the case' }),
  byState: Counts.meta({ description: 'State of the people, ISO 3166-1 alpha-3' }),
});
export type HeadcountFields = z.infer<typeof HeadcountFields>;

/** A number of a headcount. */
export type HeadcountPart = HeadcountFields['byType'][number];

/** One person as counted. */
export interface Counted {
  type: string;
  status: string;
  state: string;
}

/** Counts people, telling no small number apart, nor letting one be found by taking numbers from their total. Pure. */
export function headcountOf(
  people: readonly Counted[],
): Pick<HeadcountFields, 'total' | 'byType' | 'byStatus' | 'byState'> {
  if (people.length < SMALLEST_COUNT) return { total: null, byType: [], byStatus: [], byState: [] };
  return {
    total: people.length,
    byType: parted(people.map(({ type }) => type)),
    byStatus: parted(people.map(({ status }) => status)),
    byState: parted(people.map(({ state }) => state)),
  };
}

/** Numbers by key, the largest first, small ones together. */
function parted(keys: readonly string[]): HeadcountPart[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const parts = [...counts]
    .map(([key, people]) => ({ key, people }))
    .sort((one, other) => other.people - one.people || (one.key < other.key ? -1 : 1));
  const told = parts.filter(({ people }) => people >= SMALLEST_COUNT);
  const small = parts.filter(({ people }) => people < SMALLEST_COUNT);
  let others = small.reduce((sum, { people }) => sum + people, 0);
  // What is taken from the total must not be small either, nor be one group alone.
  for (let hidden = small.length; hidden > 0 && (others < SMALLEST_COUNT || hidden < 2); hidden++) {
    const next = told.pop();
    if (next === undefined) break;
    others += next.people;
  }
  return others === 0 ? told : [...told, { key: OTHERS, people: others }];
}
