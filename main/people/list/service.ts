import type { AnswerOf, ParsedInputOf } from '../../../shared/ipc/call.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import type { listCalls } from '../../../shared/people/list-calls.ts';
import {
  NONE,
  type FacetValue,
  type PeopleFacet,
  type PeopleQuery,
  type PeopleSelection,
} from '../../../shared/people/query.ts';
import type { peopleCalls } from '../../../shared/people/calls.ts';
import type { ReadableDb } from '../../database/handle.ts';
import { isSortField, listEverybody } from '../repository.ts';
import { keptCache } from './cache.ts';
import { countFacets, countGroups, type Counts } from './count.ts';
import { isPlain, wantedOf } from './filter.ts';
import { labelsOf } from './labels.ts';
import type { SortBy } from './order.ts';
import { numbersOfIds, readSummaries } from './rows.ts';
import { findNumbers, matching, openLists } from './select.ts';

/** Values of one facet that an answer holds. */
const MOST_VALUES = 300;

/** A window on the list, with the total. @throws AppError `invalid-input` for a sort field that the list does not know */
export function listPeople(
  db: ReadableDb,
  query: ParsedInputOf<typeof peopleCalls.list>,
): AnswerOf<typeof peopleCalls.list> {
  const sorting = knownSorting(query.sorting);
  // Before the columns are read, the list as it opens is answered from the indexes alone.
  if (isPlain(query.filter) && sorting.length < 2 && !keptCache(db).isLoaded)
    return listEverybody(db, { ...query, archived: query.filter.archived, sorting });
  const found = findNumbers(db, openLists(db), { filter: query.filter, sorting });
  const window = found.subarray(query.offset, query.offset + query.limit);
  return { total: found.length, rows: readSummaries(db, window) };
}

/** How many people each value of each facet would find, the most frequent first; values chosen are there also with nobody. */
export function facetsOf(
  db: ReadableDb,
  { filter, facets: wanted }: ParsedInputOf<typeof listCalls.facets>,
): AnswerOf<typeof listCalls.facets> {
  const lists = openLists(db);
  const { total, counts } = countFacets(
    lists.cache.columns.size,
    lists.compile(filter),
    lists.facets,
    wanted,
  );
  const answers = [...counts].map(([facet, byValue]): [PeopleFacet, FacetValue[]] => {
    const chosen = wantedOf(filter, facet).filter((value) => !byValue.has(value));
    const values = [...sorted(byValue), ...chosen.map((value) => ({ value, count: 0 }))].slice(
      0,
      MOST_VALUES,
    );
    return [facet, labelled(db, facet, values)];
  });
  return { total, facets: Object.fromEntries(answers) };
}

/** The groups that a filtered list falls into; who is in none comes last. */
export function groupsOf(
  db: ReadableDb,
  query: ParsedInputOf<typeof listCalls.groups>,
): AnswerOf<typeof listCalls.groups> {
  const lists = openLists(db);
  const found = matching(lists, query.filter);
  const counts = countGroups(found, lists.facets, query.by, NONE);
  let groups = sorted(counts);
  if (query.sorting === 'label') {
    const labels = labelsOf(
      db,
      query.by,
      groups.map(({ value }) => value),
    );
    const nameOf = ({ value }: { value: string }): string => labels.get(value)?.toLowerCase() ?? value;
    groups.sort((one, other) => compareText(nameOf(one), nameOf(other)));
  }
  groups = [...groups.filter(({ value }) => value !== NONE), ...groups.filter(({ value }) => value === NONE)];
  const window = groups.slice(query.offset, query.offset + query.limit);
  return { total: groups.length, people: found.length, rows: labelled(db, query.by, window) };
}

/** Chosen fields of the people selected, in order. */
export function rowsOf(
  db: ReadableDb,
  { selection, fields, offset, limit }: ParsedInputOf<typeof listCalls.rows>,
): AnswerOf<typeof listCalls.rows> {
  const numbers = selectedNumbers(db, selection);
  const wanted = new Set<string>(['id', ...fields]);
  const rows = readSummaries(db, numbers.subarray(offset, offset + limit)).map((row) => ({
    ...Object.fromEntries(Object.entries(row).filter(([field]) => wanted.has(field))),
    id: row.id,
  }));
  return { total: numbers.length, rows };
}

/**
 * Numbers of the rows of everybody selected, in order, as they stand now.
 * @throws AppError `invalid-input` for a sort field that the list does not know
 */
export function selectedNumbers(db: ReadableDb, selection: PeopleSelection): Uint32Array {
  if ('ids' in selection) return Uint32Array.from(numbersOfIds(db, selection.ids));
  const found = numbersOfQuery(db, selection.query);
  if (selection.except.length === 0) return found;
  const except = new Set(numbersOfIds(db, selection.except));
  return found.filter((number) => !except.has(number));
}

/** Numbers of the rows of everybody that a query finds, in its order. @throws AppError `invalid-input` */
export function numbersOfQuery(db: ReadableDb, { filter, sorting }: PeopleQuery): Uint32Array {
  return findNumbers(db, openLists(db), { filter, sorting: knownSorting(sorting) });
}

function knownSorting(sorting: PeopleQuery['sorting']): SortBy[] {
  return sorting.map(({ field, descending }) => {
    if (!isSortField(field))
      throw new AppError('invalid-input', { issues: [{ path: 'sorting', problem: 'unknown-field' }] });
    return { field, descending };
  });
}

/** Values of the most people first. */
function sorted(counts: Counts): { value: string; count: number }[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || compareText(one.value, other.value));
}

function labelled(
  db: ReadableDb,
  facet: PeopleFacet,
  values: readonly { value: string; count: number }[],
): FacetValue[] {
  const labels = labelsOf(
    db,
    facet,
    values.map(({ value }) => value),
  );
  return values.map(({ value, count }) => ({ value, label: labels.get(value) ?? '', count }));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
