import type { z } from 'zod';
import { PeopleFilter, WORKLISTS, type PeopleFacet, type Worklist } from '../../../shared/people/query.ts';

/** What the list is filtered by, as the screen keeps it: empty where it is not. */
export interface Filter extends Record<string, string | boolean | string[]> {
  text: string;
  standing: string[];
  nationality: string[];
  purpose: string[];
  zone: string[];
  household: string[];
  needs: string[];
  hasNeed: boolean;
  sex: string[];
  age: string[];
  languages: string[];
  documentExpiresBefore: string;
  departsBefore: string;
  confirmedBefore: string;
  worklist: string;
  archived: boolean;
}

export const FIRST_FILTER: Filter = {
  text: '',
  standing: [],
  nationality: [],
  purpose: [],
  zone: [],
  household: [],
  needs: [],
  hasNeed: false,
  sex: [],
  age: [],
  languages: [],
  documentExpiresBefore: '',
  departsBefore: '',
  confirmedBefore: '',
  worklist: '',
  archived: false,
};

/** Facets that people choose values of; the worklists are tabs. */
export type ChosenFacet = Exclude<PeopleFacet, 'worklist'>;

/** The filter as calls take it; a kept one that no longer fits filters nothing. */
export function callFilter(filter: Filter): z.infer<typeof PeopleFilter> {
  const text = filter.text.trim();
  const used = Object.entries({ ...filter, text }).filter(
    ([, value]) => value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  const parsed = PeopleFilter.safeParse(Object.fromEntries(used));
  return parsed.success ? parsed.data : { archived: filter.archived };
}

/** The worklist that is filtered by; `null` for everybody. */
export function worklistOf({ worklist }: Pick<Filter, 'worklist'>): Worklist | null {
  return WORKLISTS.find((list) => list === worklist) ?? null;
}

/** Filters by a day, each with its text. */
export const DAY_FILTERS = [
  ['documentExpiresBefore', 'peopleList.filter.expiresBefore'],
  ['departsBefore', 'peopleList.filter.departsBefore'],
  ['confirmedBefore', 'peopleList.filter.confirmedBefore'],
] as const;
