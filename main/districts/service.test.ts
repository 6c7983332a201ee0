import { describe, expect, it } from 'vitest';
import { DistrictInput } from '../../shared/districts/schema.ts';
import type { Shape } from '../../shared/kernel/geometry.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { plansOf } from '../test/plans.ts';
import { districtsAround } from './repository.ts';
import {
  createDistrict,
  districtAt,
  districtPath,
  districtsNamed,
  getDistrict,
  hasParts,
  listDistricts,
  setDistrictArchived,
  updateDistrict,
} from './service.ts';

const square = (west: number, south: number, size: number): Shape => [
  [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
    ],
  ],
];

function add({ write }: TestDatabase, fields: Partial<typeof DistrictInput._zod.input>) {
  return write((db) => createDistrict(db, DistrictInput.parse({ name: 'Lisbon', ...fields })));
}

const all = { filter: { archived: false } };

describe('districts', () => {
  it('stand as a tree, each followed by those that lie in it', () => {
    const database = openTestDatabase();
    const north = add(database, { name: 'Northern', code: 'N' });
    add(database, { name: 'Southern' });
    const port = add(database, { name: 'Port', parentId: north.id });
    const { rows } = database.read((db) => listDistricts(db, all));
    expect(rows.map(({ name, depth, parts }) => [name, depth, parts])).toEqual([
      ['Northern', 0, 1],
      ['Port', 1, 0],
      ['Southern', 0, 0],
    ]);
    expect(database.read((db) => districtPath(db, port.id))).toEqual(['Northern', 'Port']);
    expect(database.read((db) => hasParts(db, north.id))).toBe(true);
  });

  it('keep the wider ones above what a text finds', () => {
    const database = openTestDatabase();
    const north = add(database, { name: 'Northern' });
    add(database, { name: 'Évora', parentId: north.id, aliases: ['Ebora'] });
    add(database, { name: 'Southern' });
    const found = (text: string) =>
      database
        .read((db) => listDistricts(db, { filter: { archived: false, text } }))
        .rows.map(({ name }) => name);
    expect(found('evo')).toEqual(['Northern', 'Évora']);
    expect(found('EBORA')).toEqual(['Northern', 'Évora']);
    expect(found('nowhere')).toEqual([]);
  });

  it('cannot lie in themselves, nor in a part of themselves', () => {
    const database = openTestDatabase();
    const north = add(database, { name: 'Northern' });
    const port = add(database, { name: 'Port', parentId: north.id });
    const moved = (parentId: string) => () =>
      database.write((db) =>
        updateDistrict(db, north.id, 1, DistrictInput.parse({ name: 'Northern', parentId })),
      );
    expect(moved(north.id)).toThrow('districts/in-itself');
    expect(moved(port.id)).toThrow('districts/in-itself');
  });

  it('stand at the top when the wider one is archived, and are found again in the archive', () => {
    const database = openTestDatabase();
    const north = add(database, { name: 'Northern' });
    add(database, { name: 'Port', parentId: north.id });
    database.write((db) => setDistrictArchived(db, north.id, 1, true));
    expect(database.read((db) => listDistricts(db, all)).rows).toMatchObject([{ name: 'Port', depth: 0 }]);
    expect(database.read((db) => listDistricts(db, { filter: { archived: true } })).rows).toMatchObject([
      { name: 'Northern' },
    ]);
  });

  it.each([
    ['Port Sayid', ['Port Sayid']],
    ['port-sayid district', ['Port Sayid']],
    ['Bur Said', ['Port Sayid']],
    ['بورسعيد', ['Port Sayid']],
    ['EG-PTS', ['Port Sayid']],
    ['Northern, Centre', ['Northern › Centre']],
    ['Southern / Centre', ['Southern › Centre']],
    ['Centre', ['Northern › Centre', 'Southern › Centre']],
    ['', []],
    ['Elsewhere', []],
  ])('named "%s" are %j', (text, expected) => {
    const database = openTestDatabase();
    add(database, { name: 'Port Sayid', nativeName: 'بورسعيد', code: 'EG-PTS', aliases: ['Bur Said'] });
    for (const name of ['Northern', 'Southern']) {
      const { id } = add(database, { name });
      add(database, { name: 'Centre', parentId: id });
    }
    const found = database.read((db) => districtsNamed(db, text)).map(({ path }) => path.join(' › '));
    expect(found).toEqual(expected);
  });

  it('hold a point, the smallest first; archived ones hold none', () => {
    const database = openTestDatabase();
    const wide = add(database, { name: 'Wide', shape: square(0, 0, 10) });
    const small = add(database, { name: 'Small', shape: square(1, 1, 1) });
    add(database, { name: 'Not drawn' });
    const at = (longitude: number, latitude: number) =>
      database.read((db) => districtAt(db, { longitude, latitude })).map(({ name }) => name);
    expect(at(1.5, 1.5)).toEqual(['Small', 'Wide']);
    expect(at(5, 5)).toEqual(['Wide']);
    expect(at(50, 50)).toEqual([]);
    database.write((db) => setDistrictArchived(db, small.id, 1, true));
    expect(at(1.5, 1.5)).toEqual(['Wide']);
    expect(database.read((db) => getDistrict(db, wide.id)).shape).toEqual(square(0, 0, 10));
  });

  it('are looked for along their index', () => {
    const { read } = openTestDatabase();
    const plans = read((db) =>
      plansOf(db, (watched) => districtsAround(watched, { latitude: 1, longitude: 1 })),
    );
    expect(plans.join()).toContain('districtDrawn');
  });
});
