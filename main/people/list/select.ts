import type { PeopleFilter } from '../../../shared/people/query.ts';
import { addDays, dateOf } from '../../../shared/kernel/dates.ts';
import type { ReadableDb } from '../../database/handle.ts';
import { nowOf } from '../../kernel/clock.ts';
import { missionSettings } from '../../mission/service.ts';
import { listCache, type ListCache } from './cache.ts';
import { dayCode } from './columns.ts';
import { FacetColumns, type Days } from './facets.ts';
import { compileFilter, type CompiledFilter } from './filter.ts';
import { sortNumbers, type SortBy } from './order.ts';

/** Who departs within so many days is leaving. */
const LEAVING_DAYS = 30;
/** What nobody confirmed for so many days is stale. */
const STALE_DAYS = 365;
/** Answers of the last queries are kept: a list that is scrolled asks the same again and again. */
const KEPT = 4;

interface Kept {
  version: number;
  day: string;
  facets: FacetColumns;
  found: Map<string, Uint32Array>;
}

const kept = new WeakMap<ListCache, Kept>();

/** The columns up to date, and what is worked out of them. */
export interface Lists {
  cache: ListCache;
  facets: FacetColumns;
  compile: (filter: PeopleFilter) => CompiledFilter;
  found: Map<string, Uint32Array>;
}

/** Everything that lists are answered from. */
export function openLists(db: ReadableDb): Lists {
  const cache = listCache(db);
  const today = dateOf(nowOf(db.clock));
  const notice = missionSettings(db).expiryNoticeDays;
  const day = `${today} ${String(notice)}`;
  let known = kept.get(cache);
  if (known === undefined || known.version !== cache.version || known.day !== day) {
    const facets = new FacetColumns(cache.columns, daysOf(today, notice));
    known = { version: cache.version, day, facets, found: new Map() };
    kept.set(cache, known);
  }
  const { facets, found } = known;
  return { cache, facets, found, compile: (filter) => compileFilter(db, cache.columns, facets, filter) };
}

/** Numbers of the people that a query finds, in its order. */
export function findNumbers(
  db: ReadableDb,
  lists: Lists,
  query: { filter: PeopleFilter; sorting: readonly SortBy[] },
): Uint32Array {
  // The index of words may be brought up to date without a change of anybody.
  const words = query.filter.text === undefined ? null : db.value(`SELECT total_changes()`);
  const key = JSON.stringify([query.filter, query.sorting, words]);
  const known = lists.found.get(key);
  if (known !== undefined) return known;
  const unsorted = matching(lists, query.filter);
  const sorted = sortNumbers(db, lists.cache, unsorted, {
    sorting: query.sorting,
    archived: query.filter.archived,
  });
  const [oldest] = lists.found.keys();
  if (lists.found.size >= KEPT && oldest !== undefined) lists.found.delete(oldest);
  lists.found.set(key, sorted);
  return sorted;
}

/** Numbers of the people who pass a filter, ascending. */
export function matching(lists: Lists, filter: PeopleFilter): Uint32Array {
  const { size } = lists.cache.columns;
  const { passes, facets } = lists.compile(filter);
  const found = new Uint32Array(size);
  let count = 0;
  for (let number = 1; number < size; number++)
    if (facets.every((test) => test.accepts[test.codes[number] ?? 0] === 1) && passes(number))
      found[count++] = number;
  return found.slice(0, count);
}

function daysOf(today: string, notice: number): Days {
  return {
    today: dayCode(today),
    expiring: dayCode(addDays(today, notice)),
    leaving: dayCode(addDays(today, LEAVING_DAYS)),
    staleMs: Date.parse(addDays(today, -STALE_DAYS)),
  };
}
