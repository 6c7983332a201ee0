import { NONE, PEOPLE_FACETS, type PeopleFacet, type PeopleFilter } from '../../../shared/people/query.ts';
import type { ReadableDb } from '../../database/handle.ts';
import { askFor, wordExpression } from '../query.ts';
import { ARCHIVED, dayCode, LISTED, type PeopleColumns } from './columns.ts';
import type { FacetColumn, FacetColumns } from './facets.ts';
import { readMatches } from './load.ts';

/** One facet that is filtered by: a person passes where the table says so of the person's code. */
export interface FacetTest {
  facet: PeopleFacet;
  codes: ArrayLike<number>;
  accepts: Uint8Array;
}

/** A filter made ready: what is asked once of each person, and the facets asked by. */
export interface CompiledFilter {
  /** Whether a person passes all that is no facet. */
  passes: (number: number) => boolean;
  facets: FacetTest[];
}

type Test = (number: number) => boolean;

/** Makes a filter ready for the columns as they stand. */
export function compileFilter(
  db: ReadableDb,
  columns: PeopleColumns,
  facets: FacetColumns,
  filter: PeopleFilter,
): CompiledFilter {
  const { at, size } = columns;
  const state = filter.archived ? ARCHIVED : LISTED;
  const tests: Test[] = [(number) => at.state[number] === state];
  const match = filter.text === undefined ? null : wordExpression(askFor(filter.text), 'begin');
  if (match !== null) {
    const found = new Uint8Array(size);
    for (const number of readMatches(db, match)) found[number] = 1;
    tests.push((number) => found[number] === 1);
  }
  const { hasNeed } = filter;
  if (hasNeed !== undefined) tests.push((number) => (at.needs[number] !== 0) === hasNeed);
  before(tests, at.documentExpires, filter.documentExpiresBefore);
  before(tests, at.departs, filter.departsBefore);
  if (filter.confirmedBefore !== undefined) {
    const then = Date.parse(filter.confirmedBefore);
    tests.push((number) => (at.confirmed[number] ?? 0) < then);
  }
  if (filter.ageFrom !== undefined || filter.ageTo !== undefined) {
    const ages = facets.ages();
    const from = (filter.ageFrom ?? 0) + 1;
    const to = (filter.ageTo ?? 254) + 1;
    tests.push((number) => (ages[number] ?? 0) >= from && (ages[number] ?? 0) <= to);
  }
  return {
    passes: (number) => tests.every((test) => test(number)),
    facets: PEOPLE_FACETS.flatMap((facet): FacetTest[] => {
      const wanted = wantedOf(filter, facet);
      if (wanted.length === 0) return [];
      const column = facets.of(facet);
      return [{ facet, codes: column.codes, accepts: tableOf(column, new Set(wanted)) }];
    }),
  };
}

/** Whether a filter leaves out nobody but the archived, or all others. */
export function isPlain(filter: PeopleFilter): boolean {
  return Object.entries(filter).every(
    ([name, value]) =>
      name === 'archived' || value === undefined || (Array.isArray(value) && value.length === 0),
  );
}

/** The values of a facet that a filter asks for; none where it does not filter by it. */
export function wantedOf(filter: PeopleFilter, facet: PeopleFacet): readonly string[] {
  const wanted = filter[facet];
  if (wanted === undefined) return [];
  return typeof wanted === 'string' ? [wanted] : wanted;
}

function tableOf(column: FacetColumn, wanted: ReadonlySet<string>): Uint8Array {
  const accepts = new Uint8Array(column.size);
  for (let code = 0; code < column.size; code++) {
    const values = column.valuesOf(code);
    const isWanted = values.length === 0 ? wanted.has(NONE) : values.some((value) => wanted.has(value));
    accepts[code] = isWanted ? 1 : 0;
  }
  return accepts;
}

function before(tests: Test[], column: ArrayLike<number>, date: string | undefined): void {
  if (date === undefined) return;
  const day = dayCode(date);
  tests.push((number) => {
    const at = column[number] ?? 0;
    return at !== 0 && at < day;
  });
}
