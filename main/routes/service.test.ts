import { describe, expect, it } from 'vitest';
import { RestrictionInput } from '../../shared/restrictions/schema.ts';
import { NewRoute } from '../../shared/routes/calls.ts';
import { RouteId, RouteInput } from '../../shared/routes/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { createRestriction, endRestriction } from '../restrictions/service.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { plansOf } from '../test/plans.ts';
import {
  createRoute,
  findRoute,
  getRoute,
  listRoutes,
  routeLines,
  setRouteArchived,
  setRouteState,
  updateRoute,
} from './service.ts';

const everything = { filter: { archived: false }, sorting: [], offset: 0, limit: 50 };

function add({ write }: TestDatabase, fields: Partial<typeof RouteInput._zod.input> = {}) {
  return write((db) => createRoute(db, RouteInput.parse({ name: 'Coast road', ...fields })));
}

describe('routes', () => {
  it('have a length along the sphere, without the gaps; null when nothing is drawn', () => {
    const database = openTestDatabase();
    const equator = add(database, {
      lines: [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [179.5, 0],
          [-179.5, 0],
        ],
      ],
    });
    expect(equator.lengthM).toBeCloseTo(2 * 111_195.08, 0);
    expect(add(database).lengthM).toBeNull();
    expect(
      database.read((db) =>
        listRoutes(db, { ...everything, sorting: [{ field: 'lengthM', descending: true }] }),
      ).rows[0]?.id,
    ).toBe(equator.id);
    expect(database.read(routeLines)).toMatchObject([{ id: equator.id, state: 'unknown' }]);
  });

  it('keep when their state was so; a new state is of now', () => {
    const database = openTestDatabase();
    const route = add(database, { state: 'open', stateAt: '2026-11-01T00:00:00.000Z' });
    expect(route.stateAt).toBe('2026-11-01T00:00:00.000Z');
    const fields = RouteInput.strip().parse(route);
    const closed = database.write((db) => updateRoute(db, route.id, 1, { ...fields, state: 'closed' }));
    expect(closed.stateAt).toBe('2026-11-24T08:00:00.000Z');
    database.clock.tick();
    const again = database.write((db) =>
      setRouteState(db, {
        id: RouteId.parse(route.id),
        revision: 2,
        state: 'closed',
        stateNote: 'bridge down',
      }),
    );
    expect(again).toMatchObject({ stateAt: '2026-11-24T08:00:01.000Z', stateNote: 'bridge down' });
  });

  it('show the restrictions on them until those are over', () => {
    const database = openTestDatabase();
    const { id } = add(database);
    const made = database.write((db) =>
      createRestriction(
        db,
        RestrictionInput.parse({ title: 'Bridge checkpoint', kind: 'checkpoint', routeIds: [id] }),
      ),
    );
    expect(database.read((db) => getRoute(db, id)).restrictions).toMatchObject([
      { title: 'Bridge checkpoint' },
    ]);
    expect(database.read((db) => listRoutes(db, everything)).rows).toMatchObject([
      { restrictions: [{ id: made.id }] },
    ]);
    database.write((db) => endRestriction(db, made.id, 1));
    expect(database.read((db) => getRoute(db, id)).restrictions).toEqual([]);
  });

  it('are recognised by reference, else by name', () => {
    const database = openTestDatabase();
    const { id } = add(database, { reference: 'R1' });
    const find = (name: string, reference: string) =>
      database.read((db) => findRoute(db, { name, reference }))?.id ?? null;
    expect([find('x', 'R1'), find('COAST ROAD', ''), find('x', '')]).toEqual([id, id, null]);
    database.write((db) => setRouteArchived(db, id, 1, true));
    expect(find('Coast road', '')).toBeNull();
  });

  it('have points with both coordinates or neither', () => {
    const point = { id: newId(systemClock), name: 'Ferry', latitude: 1 };
    expect(NewRoute.safeParse({ name: 'x', points: [point] }).success).toBe(false);
    expect(NewRoute.safeParse({ name: 'x', points: [{ ...point, longitude: 2 }] }).success).toBe(true);
  });

  it.each([
    [{ state: 'open' as const }, ['By road']],
    [{ mode: 'sea' as const }, ['By sea']],
    [{ text: 'quay' }, ['By sea']],
  ])('are filtered by %j', (filter, names) => {
    const database = openTestDatabase();
    add(database, { name: 'By road', modes: ['road'], state: 'open' });
    add(database, { name: 'By sea', modes: ['sea', 'road'], origin: 'North quay' });
    const { rows } = database.read((db) =>
      listRoutes(db, { ...everything, filter: { archived: false, ...filter } }),
    );
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  it('are listed along their index', () => {
    const { read } = openTestDatabase();
    const plans = read((db) => plansOf(db, (watched) => listRoutes(watched, everything)));
    expect(plans.join()).toContain('routeByName');
  });
});
