import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { Confirmation } from '../../shared/people/schema.ts';
import type { restrictionsCalls } from '../../shared/restrictions/calls.ts';
import { restrictionState } from '../../shared/restrictions/rules.ts';
import type { RestrictionInput, RestrictionState } from '../../shared/restrictions/schema.ts';
import { dueBefore } from '../contacts/service.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { hostZone } from '../mission/service.ts';
import { listHistory } from '../records/history.ts';
import { metaOf } from '../records/meta.ts';
import type { Stored } from '../records/store.ts';
import { shownWhere, wordsWhere } from '../records/window.ts';
import { listRestrictionRows, openRestrictions, restrictionIdLike, restrictionStore } from './repository.ts';

type RestrictionAnswer = AnswerOf<typeof restrictionsCalls.get>;

/** Adds a restriction. */
export function createRestriction(db: WritableDb, restriction: RestrictionInput): RestrictionAnswer {
  return answer(db, restrictionStore.create(db, restriction));
}

/**
 * Changes a restriction.
 * @param seen the revision the officer saw; `null` where the core itself decides
 * @throws AppError `not-found`, `records/stale-revision`
 */
export function updateRestriction(
  db: WritableDb,
  id: string,
  seen: number | null,
  restriction: RestrictionInput,
): RestrictionAnswer {
  return answer(db, restrictionStore.update(db, id, seen, restriction));
}

/** Notes that a restriction was lifted just now. @throws AppError `not-found`, `records/stale-revision` */
export function endRestriction(db: WritableDb, id: string, revision: number): RestrictionAnswer {
  const { fields } = restrictionStore.get(db, id);
  const now = nowOf(db.clock);
  const startsAt = fields.startsAt !== null && fields.startsAt >= now ? null : fields.startsAt;
  return updateRestriction(db, id, revision, { ...fields, startsAt, endsAt: now });
}

/** Notes that a restriction was found right just now by the officer. @throws AppError `not-found`, `records/stale-revision` */
export function verifyRestriction(
  db: WritableDb,
  { id, revision, channel }: ParsedInputOf<typeof restrictionsCalls.verify>,
): RestrictionAnswer {
  const verified: Confirmation = { at: nowOf(db.clock), channel, by: db.actor.name };
  return updateRestriction(db, id, revision, { ...restrictionStore.get(db, id).fields, verified });
}

/** Takes a restriction out of the lists, or brings one back. @throws AppError `not-found`, `records/stale-revision` */
export function setRestrictionArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): RestrictionAnswer {
  return answer(db, restrictionStore.setArchived(db, id, revision, archived));
}

/** Opens one restriction, archived or not. @throws AppError `not-found` */
export function getRestriction(db: ReadableDb, id: string): RestrictionAnswer {
  return answer(db, restrictionStore.get(db, id));
}

/** The restriction in use that a document speaks of: by its reference, else by title, kind and place. `null` when there is none. */
export function findRestriction(
  db: ReadableDb,
  said: Pick<RestrictionInput, 'title' | 'reference' | 'kind' | 'place'>,
): RestrictionAnswer | null {
  const id = restrictionIdLike(db, said);
  return id === null ? null : getRestriction(db, id);
}

/** Every change of a restriction, newest first; empty when there never was one. */
export function historyOfRestriction(db: ReadableDb, id: string): AnswerOf<typeof restrictionsCalls.history> {
  return listHistory(db, id);
}

/** Restrictions in force, paused, or to come, by the route they lie on. */
export function restrictionsByRoute(
  db: ReadableDb,
): ReadonlyMap<string, { id: string; title: string; kind: string; endsAt: string | null }[]> {
  const byRoute = new Map<string, { id: string; title: string; kind: string; endsAt: string | null }[]>();
  for (const { id, fields } of openRestrictions(db, nowOf(db.clock))) {
    for (const routeId of new Set(fields.routeIds)) {
      const { title, kind, endsAt } = fields;
      byRoute.set(routeId, [...(byRoute.get(routeId) ?? []), { id, title, kind, endsAt }]);
    }
  }
  return byRoute;
}

/** Restrictions with a place on the map that are not over. */
export function restrictionShapes(db: ReadableDb): AnswerOf<typeof restrictionsCalls.shapes> {
  const now = nowOf(db.clock);
  const zone = hostZone(db);
  return openRestrictions(db, now)
    .filter(({ fields }) => fields.shape !== null || fields.latitude !== null)
    .map(({ id, fields }) => {
      const { title, kind, shape, latitude, longitude } = fields;
      return {
        id,
        title,
        kind,
        shape,
        latitude,
        longitude,
        state: restrictionState(fields, now, zone),
      };
    });
}

/** A window on the list. @throws AppError `invalid-input` */
export function listRestrictions(
  db: ReadableDb,
  { filter, ...window }: ParsedInputOf<typeof restrictionsCalls.list>,
): AnswerOf<typeof restrictionsCalls.list> {
  const now = nowOf(db.clock);
  const words = wordsWhere(filter.text);
  const parameters: Record<string, SqlValue> = { ...words.parameters };
  const where = [...shownWhere(filter.archived), ...words.where];
  if (filter.kind !== undefined) {
    where.push('kind = @kind');
    parameters['kind'] = filter.kind;
  }
  if (filter.routeId !== undefined) {
    where.push(`EXISTS (SELECT 1 FROM json_each(restriction.routeIds) WHERE value = @routeId)`);
    parameters['routeId'] = filter.routeId;
  }
  const { state } = filter;
  if (state !== undefined) {
    where.push(STATE[state]);
    parameters['now'] = now;
  }
  // Which of those in force are outside their daily hours is known only from the clocks there.
  if (state === 'now' || state === 'paused') {
    const all = listRestrictionRows(db, { ...window, where, parameters, offset: 0, limit: 100_000 });
    const rows = all.rows.map((record) => summary(db, record)).filter((row) => row.state === state);
    return { total: rows.length, rows: rows.slice(window.offset, window.offset + window.limit) };
  }
  const { total, rows } = listRestrictionRows(db, { ...window, where, parameters });
  return { total, rows: rows.map((record) => summary(db, record)) };
}

const IN_FORCE = `coalesce(startsAt, '') <= @now AND coalesce(endsAt, '9999') > @now`;
const STATE: Record<RestrictionState | 'not-over', string> = {
  now: IN_FORCE,
  paused: IN_FORCE,
  'to-come': `startsAt > @now AND coalesce(endsAt, '9999') > @now`,
  over: `endsAt <= @now`,
  'not-over': `coalesce(endsAt, '9999') > @now`,
};

type Row = AnswerOf<typeof restrictionsCalls.list>['rows'][number];

function summary(db: ReadableDb, record: Stored<typeof RestrictionInput>): Row {
  const { shape, unmapped: _unmapped, ...fields } = record.fields;
  const { id, updatedAt, archivedAt } = record;
  return { ...fields, isDrawn: shape !== null, ...derived(db, record), id, updatedAt, archivedAt };
}

function derived(db: ReadableDb, { fields, archivedAt }: Stored<typeof RestrictionInput>) {
  return {
    state: restrictionState(fields, nowOf(db.clock), hostZone(db)),
    verifyDue: archivedAt === null && (fields.verified.at ?? '') < dueBefore(db),
  };
}

function answer(db: ReadableDb, record: Stored<typeof RestrictionInput>): RestrictionAnswer {
  return { ...record.fields, ...metaOf(record), ...derived(db, record) };
}
