import { describe, expect, it } from 'vitest';
import { NewRestriction } from '../../shared/restrictions/calls.ts';
import { RestrictionInput } from '../../shared/restrictions/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { plansOf } from '../test/plans.ts';
import {
  createRestriction,
  endRestriction,
  findRestriction,
  getRestriction,
  listRestrictions,
  restrictionShapes,
  setRestrictionArchived,
} from './service.ts';

const everything = { filter: { archived: false }, sorting: [], offset: 0, limit: 50 };

function add({ write }: TestDatabase, fields: Partial<typeof RestrictionInput._zod.input> = {}) {
  return write((db) => createRestriction(db, RestrictionInput.parse({ title: 'Night curfew', ...fields })));
}

const night = [{ id: newId(systemClock), from: '20:00', until: '05:00' }];

describe('restrictions', () => {
  it('are listed by whether they hold now', () => {
    const database = openTestDatabase();
    add(database, { title: 'Now' });
    add(database, { title: 'Paused', hours: night, timeZone: 'UTC' });
    add(database, { title: 'To come', startsAt: '2026-12-01T00:00:00.000Z' });
    add(database, { title: 'Over', endsAt: '2026-11-01T00:00:00.000Z' });
    const titles = (state: 'now' | 'paused' | 'to-come' | 'over' | 'not-over') =>
      database
        .read((db) => listRestrictions(db, { ...everything, filter: { archived: false, state } }))
        .rows.map(({ title }) => title);
    expect(titles('now')).toEqual(['Now']);
    expect(titles('paused')).toEqual(['Paused']);
    expect(titles('to-come')).toEqual(['To come']);
    expect(titles('over')).toEqual(['Over']);
    expect(titles('not-over')).toEqual(['Now', 'Paused', 'To come']);
  });

  it('end when they are lifted, also before they began', () => {
    const database = openTestDatabase();
    const { id } = add(database, { startsAt: '2026-12-01T00:00:00.000Z' });
    database.write((db) => endRestriction(db, id, 1));
    expect(database.read((db) => getRestriction(db, id))).toMatchObject({ state: 'over', startsAt: null });
  });

  it('are recognised by reference, else by title, kind and place', () => {
    const database = openTestDatabase();
    const { id } = add(database, { reference: 'C1', kind: 'curfew', place: 'Port' });
    const said = { title: 'Night curfew', reference: '', kind: 'curfew' as const, place: '' };
    const find = (fields: Partial<RestrictionInput>) =>
      database.read((db) => findRestriction(db, { ...said, ...fields }))?.id ?? null;
    expect(find({})).toBe(id);
    expect(find({ place: 'PORT' })).toBe(id);
    expect(find({ place: 'Elsewhere' })).toBeNull();
    expect(find({ title: 'x', reference: 'C1' })).toBe(id);
    database.write((db) => setRestrictionArchived(db, id, 1, true));
    expect(find({})).toBeNull();
  });

  it('are on the map while they are not over and have a place', () => {
    const database = openTestDatabase();
    add(database);
    add(database, { title: 'Post', kind: 'checkpoint', latitude: 1, longitude: 2 });
    add(database, { title: 'Gone', latitude: 1, longitude: 2, endsAt: '2026-11-01T00:00:00.000Z' });
    expect(database.read(restrictionShapes)).toMatchObject([{ title: 'Post', state: 'now', shape: null }]);
  });

  it.each([
    { latitude: 1 },
    { startsAt: '2026-11-02T00:00:00.000Z', endsAt: '2026-11-01T00:00:00.000Z' },
    { hours: [{ id: newId(systemClock), from: '25:00', until: '05:00' }] },
    { timeZone: 'Mars/Base' },
  ])('are refused with %j', (fields) => {
    expect(NewRestriction.safeParse({ title: 'x', ...fields }).success).toBe(false);
  });

  it('are listed along their index', () => {
    const { read } = openTestDatabase();
    const plans = read((db) => plansOf(db, (watched) => listRestrictions(watched, everything)));
    expect(plans.join()).toContain('restrictionByTitle');
  });
});
