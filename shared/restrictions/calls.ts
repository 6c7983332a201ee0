import { z } from 'zod';
import { read, write } from '../ipc/call.ts';
import { Shape } from '../kernel/geometry.ts';
import { CONFIRMATION_CHANNELS } from '../people/schema.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import { RouteId } from '../routes/schema.ts';
import {
  RESTRICTION_KINDS,
  RESTRICTION_STATES,
  Restriction,
  RestrictionId,
  RestrictionInput,
  RestrictionSummary,
} from './schema.ts';

/** Filters of the list of restrictions; one left out does not filter. */
export const RestrictionsFilter = z.strictObject({
  text: z.string().max(200).optional().meta({ description: 'every word of it, in title, place, or notes' }),
  kind: z.enum(RESTRICTION_KINDS).optional(),
  state: z
    .enum([...RESTRICTION_STATES, 'not-over'])
    .optional()
    .meta({ description: 'not-over: in force, paused, or to come' }),
  routeId: RouteId.optional(),
  archived: z.boolean().default(false),
});
export type RestrictionsFilter = z.infer<typeof RestrictionsFilter>;

export const RESTRICTIONS_SORT_FIELDS = [
  'title',
  'kind',
  'place',
  'startsAt',
  'endsAt',
  'updatedAt',
] as const;

const reads = { right: 'briefings.read' } as const;
const writes = { right: 'briefings.write' } as const;
const seen = z.strictObject({ id: RestrictionId, revision: SeenRevision });

/** Coordinates are given both or not at all, and the end is after the start. */
export const NewRestriction = RestrictionInput.refine(
  ({ latitude, longitude }) => (latitude === null) === (longitude === null),
  { error: 'coordinates-half', path: ['longitude'] },
).refine(({ startsAt, endsAt }) => startsAt === null || endsAt === null || startsAt < endsAt, {
  error: 'end-before-start',
  path: ['endsAt'],
});

export const restrictionsCalls = {
  create: write({ ...writes, summary: 'Adds a restriction.', input: NewRestriction, output: Restriction }),
  update: write({
    ...writes,
    summary: 'Changes a restriction; refused when somebody changed it since it was read.',
    input: seen.extend({ restriction: NewRestriction }),
    output: Restriction,
  }),
  end: write({
    ...writes,
    summary: 'Notes that a restriction was lifted just now.',
    input: seen,
    output: Restriction,
    namesNobody: true,
  }),
  verify: write({
    ...writes,
    summary: 'Notes that a restriction was found right just now, and how.',
    input: seen.extend({ channel: z.enum(CONFIRMATION_CHANNELS) }),
    output: Restriction,
    namesNobody: true,
  }),
  archive: write({
    ...writes,
    summary: 'Takes a restriction out of the lists; nothing is lost.',
    input: seen,
    output: Restriction,
    namesNobody: true,
  }),
  restore: write({
    ...writes,
    summary: 'Brings an archived restriction back into the lists.',
    input: seen,
    output: Restriction,
    namesNobody: true,
  }),
  get: read({
    ...reads,
    summary: 'Opens one restriction.',
    input: z.strictObject({ id: RestrictionId }),
    output: Restriction,
    namesNobody: true,
  }),
  history: read({
    ...reads,
    summary: 'Every change of one restriction, newest first.',
    input: z.strictObject({ id: RestrictionId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    ...reads,
    summary: 'Curfews, closed areas and borders, checkpoints, with whether they hold now.',
    input: z.strictObject({ filter: RestrictionsFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(RestrictionSummary) }),
  }),
  shapes: read({
    ...reads,
    summary: 'The drawn restrictions that are not over, for a map.',
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: RestrictionId,
        title: z.string(),
        kind: z.enum(RESTRICTION_KINDS),
        state: z.enum(RESTRICTION_STATES),
        shape: Shape.nullable(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
      }),
    ),
    namesNobody: true,
  }),
} as const;
