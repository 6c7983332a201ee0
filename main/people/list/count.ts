import type { PeopleFacet } from '../../../shared/people/query.ts';
import type { CompiledFilter } from './filter.ts';
import type { FacetColumns } from './facets.ts';

/** How many people have each value of a facet. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Counts facets in one walk over everybody. Each is counted without its own filter: somebody who fails one facet alone is counted in
 * that one, as it would be found if that filter were given up.
 */
export function countFacets(
  size: number,
  filter: CompiledFilter,
  facets: FacetColumns,
  wanted: readonly PeopleFacet[],
): { total: number; counts: Map<PeopleFacet, Counts> } {
  const counted = wanted.map((facet) => {
    const column = facets.of(facet);
    return { facet, column, counts: new Uint32Array(column.size) };
  });
  const { facets: tests, passes } = filter;
  const placeOfTest = tests.map((test) => counted.findIndex(({ facet }) => facet === test.facet));
  let total = 0;
  for (let number = 1; number < size; number++) {
    if (!passes(number)) continue;
    let failed = -1;
    let failures = 0;
    for (let index = 0; index < tests.length && failures < 2; index++) {
      const test = tests[index];
      if (test === undefined || test.accepts[test.codes[number] ?? 0] === 1) continue;
      failed = index;
      failures += 1;
    }
    if (failures === 0) {
      total += 1;
      for (const { column, counts } of counted) {
        const code = column.codes[number] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    } else if (failures === 1) {
      const one = counted[placeOfTest[failed] ?? -1];
      if (one === undefined) continue;
      const code = one.column.codes[number] ?? 0;
      one.counts[code] = (one.counts[code] ?? 0) + 1;
    }
  }
  return {
    total,
    counts: new Map(
      counted.map(({ facet, column, counts }) => [facet, spread(counts, column.valuesOf, null)]),
    ),
  };
}

/** Counts the people found by one facet; who has no value of it counts under `none`. */
export function countGroups(found: Uint32Array, facets: FacetColumns, by: PeopleFacet, none: string): Counts {
  const column = facets.of(by);
  const counts = new Uint32Array(column.size);
  for (const number of found) {
    const code = column.codes[number] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return spread(counts, column.valuesOf, none);
}

/** Counts of codes as counts of the values that they stand for. */
function spread(
  counts: Uint32Array,
  valuesOf: (code: number) => readonly string[],
  none: string | null,
): Counts {
  const byValue = new Map<string, number>();
  for (const [code, count] of counts.entries()) {
    if (count === 0) continue;
    const values = valuesOf(code);
    for (const value of values.length === 0 && none !== null ? [none] : values)
      byValue.set(value, (byValue.get(value) ?? 0) + count);
  }
  return byValue;
}
