import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { Confirmation } from '../../shared/people/schema.ts';
import type { routesCalls } from '../../shared/routes/calls.ts';
import type { RouteInput } from '../../shared/routes/schema.ts';
import { dueBefore } from '../contacts/service.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { listHistory } from '../records/history.ts';
import { metaOf } from '../records/meta.ts';
import type { Stored } from '../records/store.ts';
import { shownWhere, wordsWhere } from '../records/window.ts';
import { restrictionsByRoute } from '../restrictions/service.ts';
import { lengthOf } from './length.ts';
import { drawnRoutes, listRouteRows, routeIdLike, routeStore } from './repository.ts';

type RouteAnswer = AnswerOf<typeof routesCalls.get>;

/** Adds a route; a state that an officer enters without its time is of now. */
export function createRoute(db: WritableDb, route: RouteInput): RouteAnswer {
  const isStated = route.state !== 'unknown';
  return answer(db, routeStore.create(db, isStated ? dateState(db, route) : route));
}

/**
 * Changes a route; a new state without a new time is of now.
 * @param seen the revision the officer saw; `null` where the core itself decides
 * @throws AppError `not-found`, `records/stale-revision`
 */
export function updateRoute(db: WritableDb, id: string, seen: number | null, route: RouteInput): RouteAnswer {
  const old = routeStore.get(db, id).fields;
  const isNews = route.state !== old.state && route.stateAt === old.stateAt;
  const now = isNews ? dateState(db, { ...route, stateAt: null }) : route;
  return answer(db, routeStore.update(db, id, seen, now));
}

/** Notes whether a route can be travelled now, and why. @throws AppError `not-found`, `records/stale-revision` */
export function setRouteState(
  db: WritableDb,
  { id, revision, state, stateNote }: ParsedInputOf<typeof routesCalls.setState>,
): RouteAnswer {
  const { fields } = routeStore.get(db, id);
  return updateRoute(db, id, revision, { ...fields, state, stateNote, stateAt: nowOf(db.clock) });
}

/** Notes that a route was found right just now by the officer. @throws AppError `not-found`, `records/stale-revision` */
export function verifyRoute(
  db: WritableDb,
  { id, revision, channel }: ParsedInputOf<typeof routesCalls.verify>,
): RouteAnswer {
  const verified: Confirmation = { at: nowOf(db.clock), channel, by: db.actor.name };
  return updateRoute(db, id, revision, { ...routeStore.get(db, id).fields, verified });
}

/** Takes a route out of the lists, or brings one back. @throws AppError `not-found`, `records/stale-revision` */
export function setRouteArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): RouteAnswer {
  return answer(db, routeStore.setArchived(db, id, revision, archived));
}

/** Opens one route, archived or not. @throws AppError `not-found` */
export function getRoute(db: ReadableDb, id: string): RouteAnswer {
  return answer(db, routeStore.get(db, id));
}

/** The route in use that a document speaks of: by its reference, else by its name. `null` when there is none. */
export function findRoute(db: ReadableDb, said: Pick<RouteInput, 'name' | 'reference'>): RouteAnswer | null {
  const id = routeIdLike(db, said);
  return id === null ? null : getRoute(db, id);
}

/** Every change of a route, newest first; empty when there never was one. */
export function historyOfRoute(db: ReadableDb, id: string): AnswerOf<typeof routesCalls.history> {
  return listHistory(db, id);
}

/** The lines of all routes in use that are drawn, with their state. */
export function routeLines(db: ReadableDb): AnswerOf<typeof routesCalls.lines> {
  return drawnRoutes(db).map(({ record: { id, fields } }) => {
    const { name, state, lines } = fields;
    return { id, name, state, lines };
  });
}

/** A window on the list. @throws AppError `invalid-input` */
export function listRoutes(
  db: ReadableDb,
  { filter, ...window }: ParsedInputOf<typeof routesCalls.list>,
): AnswerOf<typeof routesCalls.list> {
  const words = wordsWhere(filter.text);
  const parameters: Record<string, SqlValue> = { ...words.parameters };
  const where = [...shownWhere(filter.archived), ...words.where];
  if (filter.state !== undefined) {
    where.push('state = @state');
    parameters['state'] = filter.state;
  }
  if (filter.mode !== undefined) {
    where.push(`EXISTS (SELECT 1 FROM json_each(route.modes) WHERE value = @mode)`);
    parameters['mode'] = filter.mode;
  }
  const { total, rows } = listRouteRows(db, { ...window, where, parameters });
  const restricted = restrictionsByRoute(db);
  return {
    total,
    rows: rows.map(({ record, lengthM }) => {
      const { lines: _lines, note: _note, unmapped: _unmapped, ...fields } = record.fields;
      const { id, updatedAt, archivedAt } = record;
      const restrictions = restricted.get(id) ?? [];
      return { ...fields, lengthM, restrictions, verifyDue: isDue(db, record), id, updatedAt, archivedAt };
    }),
  };
}

/** What comes from a file or a partner says itself when it was so; what an officer enters is so now. */
function dateState(db: WritableDb, route: RouteInput): RouteInput {
  if (route.stateAt !== null || db.changeSet.provenance.source !== 'officer') return route;
  return { ...route, stateAt: nowOf(db.clock) };
}

function isDue(db: ReadableDb, { fields, archivedAt }: Stored<typeof RouteInput>): boolean {
  return archivedAt === null && (fields.verified.at ?? '') < dueBefore(db);
}

function answer(db: ReadableDb, record: Stored<typeof RouteInput>): RouteAnswer {
  return {
    ...record.fields,
    ...metaOf(record),
    lengthM: lengthOf(record.fields.lines),
    restrictions: restrictionsByRoute(db).get(record.id) ?? [],
    verifyDue: isDue(db, record),
  };
}
