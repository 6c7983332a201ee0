import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacilityInput } from '../../shared/contacts/schema.ts';
import { distanceM, HALF_ROUND_M, type Position } from '../../shared/kernel/geo.ts';
import { createFacility, listFacilitiesIn } from '../contacts/service.ts';
import { aFacility, aPoint } from '../test/contact.ts';
import { openTestCore } from '../test/core.ts';
import { openTestDatabase, temporaryFolder, type TestDatabase } from '../test/database.ts';
import { plansOf } from '../test/plans.ts';
import { boxOf, facilitiesNear, facilityExtent, facilityPoints } from './service.ts';

const WORLD = { south: -90, west: -180, north: 90, east: 180 };
const LISBON = { latitude: 38.72, longitude: -9.14 };

function fill(test: TestDatabase, places: readonly Partial<FacilityInput>[]): void {
  test.write((db) => {
    for (const [index, place] of places.entries())
      createFacility(db, aFacility({ name: `Place ${String(index)}`, ...place }));
  });
}

const near = (test: TestDatabase, input: Partial<Parameters<typeof facilitiesNear>[1]> = {}) =>
  test.read((db) => facilitiesNear(db, { ...LISBON, radiusM: 50_000, limit: 100, ...input }));

describe('what is near', () => {
  it('comes nearest first with distance and bearing, and nothing beyond', () => {
    const test = openTestDatabase();
    fill(test, [
      { name: 'Sintra', latitude: 38.8, longitude: -9.38 },
      { name: 'Here', ...LISBON },
      { name: 'Porto', latitude: 41.15, longitude: -8.61 },
      { name: 'Almada', latitude: 38.68, longitude: -9.14, points: [aPoint('+351 210 000 000')] },
      { name: 'Nowhere', latitude: null, longitude: null },
    ]);
    const { total, rows } = near(test);
    expect(total).toBe(3);
    expect(rows.map(({ name, bearing }) => [name, bearing === null ? null : Math.round(bearing)])).toEqual([
      ['Here', null],
      ['Almada', 180],
      ['Sintra', 293],
    ]);
    expect(rows[1]).toMatchObject({ phone: '+351 210 000 000', city: 'Lisboa', capacity: 400 });
    expect(rows[1]?.distanceM).toBeCloseTo(4447.8, 0);
    expect(near(test, { limit: 1 })).toMatchObject({ total: 3, rows: [{ name: 'Here' }] });
    expect(near(test, { radiusM: 0 })).toMatchObject({ total: 1, rows: [{ name: 'Here', bearing: null }] });
  });

  it('can be of some types, states, words, or part of the map alone', () => {
    const test = openTestDatabase();
    fill(test, [
      { name: 'Santa Maria', type: 'hospital', state: 'full', latitude: 38.74, longitude: -9.16 },
      { name: 'Pavilion', state: 'open', latitude: 38.75, longitude: -9.1 },
    ]);
    const names = (input: Parameters<typeof near>[1]) => near(test, input).rows.map(({ name }) => name);
    expect(names({ type: ['hospital'] })).toEqual(['Santa Maria']);
    expect(names({ state: ['open'] })).toEqual(['Pavilion']);
    expect(names({ text: 'maria' })).toEqual(['Santa Maria']);
    expect(names({ text: '  ' })).toHaveLength(2);
    expect(names({ box: { ...WORLD, east: -9.15 } })).toEqual(['Santa Maria']);
  });

  it('is what a look at every place finds, wherever one asks', () => {
    const place = fc.record({
      latitude: fc.oneof(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: 89, max: 90, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
      ),
      longitude: fc.oneof(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 179, max: 180, noNaN: true }),
        fc.double({ min: -180, max: -179, noNaN: true }),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 25 }),
        fc.array(fc.tuple(place, fc.double({ min: 1, max: HALF_ROUND_M, noNaN: true })), {
          minLength: 8,
          maxLength: 8,
        }),
        (places, asked) => {
          const test = openTestDatabase();
          fill(test, places);
          for (const [from, radiusM] of asked) {
            const expected = places
              .map((at: Position, index) => ({ name: `Place ${String(index)}`, away: distanceM(from, at) }))
              .filter(({ away }) => away <= radiusM)
              .sort((one, other) => one.away - other.away || (one.name < other.name ? -1 : 1));
            const { rows } = near(test, { ...from, radiusM });
            expect(rows.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
          }
          test.store.close();
        },
      ),
      { numRuns: 12 },
    );
  });

  it('is found along the index of places', () => {
    const test = openTestDatabase();
    fill(test, [LISBON]);
    const box = { south: 38, north: 39, west: -10, east: -9 };
    const plans = test.read((db) => plansOf(db, (watched) => listFacilitiesIn(watched, box)));
    expect(plans.join('\n')).toContain('facilityByPlace');
    expect(plans.join('\n')).not.toMatch(/SCAN/);
  });
});

describe('points of the map', () => {
  const points = (test: TestDatabase, zoom: number, box = WORLD, type?: 'hospital'[]) =>
    test.read((db) => facilityPoints(db, { filter: type === undefined ? {} : { type }, box, zoom }));

  it('cluster where they are too near each other, and come apart', () => {
    const test = openTestDatabase();
    fill(test, [
      LISBON,
      { latitude: 38.75, longitude: -9.1, type: 'hospital' },
      { latitude: -33.9, longitude: 18.4 },
      { latitude: null, longitude: null },
    ]);
    const far = points(test, 2);
    expect(far).toMatchObject({ total: 3, unplaced: 1 });
    expect(far.points).toHaveLength(2);
    const cluster = far.points.find(({ kind }) => kind === 'cluster');
    expect(cluster).toMatchObject({ kind: 'cluster', count: 2 });
    const splitsAt = cluster?.kind === 'cluster' ? cluster.splitsAt : 0;
    expect(points(test, splitsAt - 1).points).toHaveLength(2);
    expect(points(test, splitsAt).points).toHaveLength(3);
    expect(points(test, 2, WORLD, ['hospital']).points).toMatchObject([
      { kind: 'facility', type: 'hospital' },
    ]);
    expect(points(test, 8, { south: -35, west: 10, north: -30, east: 20 }).points).toHaveLength(1);
  });

  it('are all drawn apart at the end, were they on one spot', () => {
    const test = openTestDatabase();
    fill(test, [LISBON, LISBON, LISBON]);
    expect(points(test, 24).points.map(({ kind }) => kind)).toEqual(['facility', 'facility', 'facility']);
  });

  it('follow what changes', () => {
    const test = openTestDatabase();
    fill(test, [LISBON]);
    expect(points(test, 5).points).toHaveLength(1);
    fill(test, [{ latitude: 0, longitude: 0 }]);
    expect(points(test, 5).points).toHaveLength(2);
  });

  it('lie in a box across the date line', () => {
    const test = openTestDatabase();
    fill(test, [
      { latitude: -17, longitude: 179 },
      { latitude: -17, longitude: -179 },
      { latitude: -17, longitude: 0 },
    ]);
    expect(points(test, 6, { south: -20, west: 178, north: -10, east: -178 }).points).toHaveLength(2);
  });
});

describe('where to begin', () => {
  it('is our mission when the directory has it by its name', () => {
    const test = openTestDatabase();
    expect(test.read(facilityExtent)).toEqual({ mission: null, box: null });
    fill(test, [{ name: 'EMBASSY of Norway', type: 'mission', ...LISBON }]);
    expect(test.read(facilityExtent)).toMatchObject({ mission: { name: 'EMBASSY of Norway', ...LISBON } });
  });

  it('is the narrowest box, across the date line where that is shorter', () => {
    const at = (longitude: number) => ({ latitude: 1, longitude });
    expect(boxOf([])).toBeNull();
    expect(boxOf([at(10), at(20)])).toEqual({ south: 1, north: 1, west: 10, east: 20 });
    expect(boxOf([at(-179), at(170), at(175)])).toMatchObject({ west: 170, east: -179 });
  });
});

describe('the printed list', () => {
  it('has coordinates both ways, distance and bearing, in the language asked for', async () => {
    const { api } = await openTestCore();
    await api.contacts.createFacility(
      aFacility({ name: '=Pavilion', latitude: 38.7223, longitude: -9.1393 }),
    );
    await api.contacts.createFacility(aFacility({ name: 'Embassy of Norway', type: 'mission', ...LISBON }));
    const folder = temporaryFolder();
    const csv = join(folder, 'list.csv');
    const html = join(folder, 'list.html');
    expect(await api.facilities.print({ path: csv })).toMatchObject({ rows: 2 });
    const lines = readFileSync(csv, 'utf8').trim().split('\r\n');
    expect(lines[0]).toContain('Distance in km,Bearing in degrees');
    expect(lines[1]).toMatch(/^Embassy of Norway,Mission,.*38\.72,-9\.14,.*,0,,/);
    expect(lines[2]).toMatch(
      /^'=Pavilion,Shelter,.*38\.7223,-9\.1393,"?38°43′20\.3″N 009°08′21\.5″W.*,0\.26,/,
    );
    await api.facilities.print({
      path: html,
      language: 'ar',
      from: { latitude: 0, longitude: 0, name: '<Base>' },
    });
    const page = readFileSync(html, 'utf8');
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('&lt;Base&gt;, 0.00000, 0.00000');
    expect(page).toContain('38.72230, -9.13930');
    await expect(api.facilities.print({ path: join(folder, 'list.txt') })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});
