import { z } from 'zod';
import { NationalityCode } from '../kernel/countries.ts';
import { CalendarDate } from '../kernel/dates.ts';
import { RecordId } from '../kernel/ids.ts';
import { LanguageTag } from '../kernel/text.ts';
import { Sorting } from '../records/schema.ts';
import { NEED_CATEGORIES, PersonId, PURPOSES, SEXES, STANDINGS } from './schema.ts';

/**
 * Lists of people that somebody has to work through. Who has departed is in none of them.
 * - `due`: the day to ask again has come;
 * - `expiring`: a document has expired, or expires within the notice that the mission set;
 * - `unreachable`: no contact point works;
 * - `leaving`: the planned departure is past or within 30 days;
 * - `stale`: nothing was confirmed for a year.
 */
export const WORKLISTS = ['due', 'expiring', 'unreachable', 'leaving', 'stale'] as const;
export type Worklist = (typeof WORKLISTS)[number];

/** Ages in whole years, as the bands that assistance is planned by; `unknown` = no birth year. */
export const AGE_BANDS = [
  '0-4',
  '5-11',
  '12-17',
  '18-29',
  '30-44',
  '45-59',
  '60-74',
  '75+',
  'unknown',
] as const;

/** Stands for "in none" where a filter or group names a zone or household. */
export const NONE = 'none';
const IdOrNone = z.union([RecordId, z.literal(NONE)]);

/**
 * Filters of the list of people. One left out, or an empty list, does not filter; the values of one are alternatives, and all filters
 * must hold.
 */
export const PeopleFilter = z.strictObject({
  text: z.string().max(200).optional(),
  standing: z.array(z.enum(STANDINGS)).optional(),
  nationality: z
    .array(z.union([NationalityCode, z.literal(NONE)]))
    .max(300)
    .optional(),
  purpose: z.array(z.enum(PURPOSES)).optional(),
  zone: z.array(IdOrNone).max(500).optional(),
  household: z.array(IdOrNone).max(500).optional(),
  needs: z.array(z.enum(NEED_CATEGORIES)).optional(),
  hasNeed: z.boolean().optional(),
  sex: z.array(z.enum(SEXES)).optional(),
  age: z.array(z.enum(AGE_BANDS)).optional(),
  ageFrom: z.number().int().nonnegative().optional().meta({ description: 'whole years, inclusive' }),
  ageTo: z.number().int().nonnegative().optional().meta({ description: 'whole years, inclusive' }),
  languages: z.array(LanguageTag).max(100).optional(),
  documentExpiresBefore: CalendarDate.optional(),
  departsBefore: CalendarDate.optional(),
  confirmedBefore: CalendarDate.optional().meta({ description: 'last confirmed before this day, or never' }),
  worklist: z.enum(WORKLISTS).optional(),
  archived: z.boolean().default(false).meta({ description: 'archived people in place of the others' }),
});
export type PeopleFilter = z.infer<typeof PeopleFilter>;

/** Which people, in which order: what lists, copies, exports, and prints carry in place of ids. */
export const PeopleQuery = z.strictObject({
  filter: PeopleFilter.prefault({}),
  sorting: Sorting.default([]),
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;

/** People chosen: everybody that a query finds but these, or these alone (in the order given). */
export const PeopleSelection = z.union([
  z.strictObject({ query: PeopleQuery, except: z.array(PersonId).max(5_000).default([]) }),
  z.strictObject({ ids: z.array(PersonId).max(5_000) }),
]);
export type PeopleSelection = z.infer<typeof PeopleSelection>;

/** What a list of people is counted by. */
export const PEOPLE_FACETS = [
  'standing',
  'nationality',
  'purpose',
  'zone',
  'household',
  'needs',
  'sex',
  'age',
  'languages',
  'worklist',
] as const;
export type PeopleFacet = (typeof PEOPLE_FACETS)[number];

/** What a list of people is grouped by. */
export const PEOPLE_GROUPINGS = ['zone', 'household', 'nationality', 'standing', 'purpose'] as const;

/** One value with how many people have it. */
export const FacetValue = z.strictObject({
  value: z.string().meta({ description: 'as the filter takes it; `none` = in none' }),
  label: z.string().meta({ description: 'name of the zone or household; empty where the value says it' }),
  count: z.number().int().nonnegative(),
});
export type FacetValue = z.infer<typeof FacetValue>;

/** What can be done to many people at once. */
export const BulkAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('archive') }),
  z.strictObject({ kind: z.literal('restore') }),
  z.strictObject({ kind: z.literal('zone'), zoneId: RecordId.nullable() }),
  z.strictObject({ kind: z.literal('purpose'), purpose: z.enum(PURPOSES) }),
  z.strictObject({ kind: z.literal('confirmDueOn'), on: CalendarDate.nullable() }),
  z.strictObject({ kind: z.literal('departedOn'), on: CalendarDate.nullable() }),
]);
export type BulkAction = z.infer<typeof BulkAction>;
