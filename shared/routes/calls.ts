import { z } from 'zod';
import { read, write } from '../ipc/call.ts';
import { Lines } from '../kernel/geometry.ts';
import { OptionalLine } from '../kernel/text.ts';
import { CONFIRMATION_CHANNELS } from '../people/schema.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import {
  ROUTE_MODES,
  ROUTE_STATES,
  Route,
  RouteId,
  RouteInput,
  RouteSummary,
  type RoutePoint,
} from './schema.ts';

/** Filters of the list of routes; one left out does not filter. */
export const RoutesFilter = z.strictObject({
  text: z.string().max(200).optional().meta({ description: 'every word of it, in name, places, or notes' }),
  state: z.enum(ROUTE_STATES).optional(),
  mode: z.enum(ROUTE_MODES).optional(),
  archived: z.boolean().default(false),
});
export type RoutesFilter = z.infer<typeof RoutesFilter>;

export const ROUTES_SORT_FIELDS = ['name', 'state', 'stateAt', 'lengthM', 'updatedAt'] as const;

const reads = { right: 'briefings.read' } as const;
const writes = { right: 'briefings.write' } as const;
const seen = z.strictObject({ id: RouteId, revision: SeenRevision });

const isWhole = ({ latitude, longitude }: RoutePoint) => (latitude === null) === (longitude === null);

/** Coordinates of points are given both or not at all. */
export const NewRoute = RouteInput.superRefine(({ points }, context) => {
  points.forEach((point, index) => {
    if (!isWhole(point))
      context.addIssue({ code: 'custom', message: 'coordinates-half', path: ['points', index, 'longitude'] });
  });
});

export const routesCalls = {
  create: write({ ...writes, summary: 'Adds a route.', input: NewRoute, output: Route }),
  update: write({
    ...writes,
    summary: 'Changes a route; refused when somebody changed it since it was read.',
    input: seen.extend({ route: NewRoute }),
    output: Route,
  }),
  setState: write({
    ...writes,
    summary: 'Notes whether a route can be travelled now, and why.',
    input: seen.extend({ state: z.enum(ROUTE_STATES), stateNote: OptionalLine }),
    output: Route,
  }),
  verify: write({
    ...writes,
    summary: 'Notes that a route was found right just now, and how.',
    input: seen.extend({ channel: z.enum(CONFIRMATION_CHANNELS) }),
    output: Route,
    namesNobody: true,
  }),
  archive: write({
    ...writes,
    summary: 'Takes a route out of the lists; nothing is lost.',
    input: seen,
    output: Route,
    namesNobody: true,
  }),
  restore: write({
    ...writes,
    summary: 'Brings an archived route back into the lists.',
    input: seen,
    output: Route,
    namesNobody: true,
  }),
  get: read({
    ...reads,
    summary: 'Opens one route with the restrictions on it.',
    input: z.strictObject({ id: RouteId }),
    output: Route,
    namesNobody: true,
  }),
  history: read({
    ...reads,
    summary: 'Every change of one route, newest first.',
    input: z.strictObject({ id: RouteId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    ...reads,
    summary: 'Ways out with their state and its age.',
    input: z.strictObject({ filter: RoutesFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(RouteSummary) }),
  }),
  lines: read({
    ...reads,
    summary: 'The lines of all routes in use that are drawn, with their state.',
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({ id: RouteId, name: z.string(), state: z.enum(ROUTE_STATES), lines: Lines }),
    ),
    namesNobody: true,
  }),
} as const;
