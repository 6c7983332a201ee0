import { z } from 'zod';
import type { ROUTES_SORT_FIELDS } from '../../shared/routes/calls.ts';
import { RouteInput } from '../../shared/routes/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { RecordStore, type Stored } from '../records/store.ts';
import { searchTextOf, windowOn, type WindowQuery } from '../records/window.ts';
import { lengthOf } from './length.ts';

/** Routes in the database. */
export const routeStore = new RecordStore({
  kind: 'route',
  table: 'route',
  fields: RouteInput,
  lists: ['points', 'unmapped'],
  derive: (route) => ({
    sortName: foldText(route.name),
    searchText: searchTextOf([
      route.name,
      route.reference,
      route.origin,
      route.destination,
      route.stateNote,
      ...route.points.flatMap(({ name, note }) => [name, note]),
      route.source,
      route.note,
    ]),
    lengthM: lengthOf(route.lines),
    verifiedAt: route.verified.at,
  }),
});

const ORDER: Record<(typeof ROUTES_SORT_FIELDS)[number], string> = {
  name: 'sortName',
  state: `CASE state WHEN 'open' THEN 0 WHEN 'difficult' THEN 1 WHEN 'closed' THEN 2 ELSE 3 END`,
  stateAt: `coalesce(stateAt, '')`,
  lengthM: 'coalesce(lengthM, -1)',
  updatedAt: 'updatedAt',
};

/** A route with its length in metres. */
export interface RouteRow {
  record: Stored<typeof RouteInput>;
  lengthM: number | null;
}

/** A window on the list. */
export function listRouteRows(
  db: ReadableDb,
  query: Pick<WindowQuery, 'where' | 'parameters' | 'sorting' | 'offset' | 'limit'>,
): { total: number; rows: RouteRow[] } {
  const { total, rows } = windowOn(db, {
    ...query,
    table: 'route',
    select: '*',
    order: ORDER,
    last: 'sortName, id',
  });
  return { total, rows: rows.map(toRow) };
}

/** Every drawn route in use. */
export function drawnRoutes(db: ReadableDb): RouteRow[] {
  return db
    .rows(
      `SELECT * FROM route WHERE hiddenBy IS NULL AND archivedAt IS NULL AND lines <> '[]' ORDER BY sortName, id`,
    )
    .map(toRow);
}

const Length = z.looseObject({ lengthM: z.number().nullable() });

function toRow(row: unknown): RouteRow {
  return { record: routeStore.parse(row), lengthM: Length.parse(row).lengthM };
}

const IdRow = z.object({ id: z.string() });

/** The oldest route in use with this reference, else with this name; `null` when there is none. */
export function routeIdLike(db: ReadableDb, said: Pick<RouteInput, 'name' | 'reference'>): string | null {
  const shown = `hiddenBy IS NULL AND archivedAt IS NULL`;
  const byReference =
    said.reference === ''
      ? null
      : db.row(
          `SELECT id FROM route WHERE reference = @reference AND ${shown} ORDER BY createdAt, id LIMIT 1`,
          {
            reference: said.reference,
          },
        );
  const row =
    byReference ??
    db.row(`SELECT id FROM route WHERE sortName = @name AND ${shown} ORDER BY createdAt, id LIMIT 1`, {
      name: foldText(said.name),
    });
  return row === null ? null : IdRow.parse(row).id;
}
