import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DistrictInput } from '../../shared/districts/schema.ts';
import { FileRef } from '../../shared/kernel/files.ts';
import { openTestDatabase, temporaryFolder } from '../test/database.ts';
import { testTask } from '../test/task.ts';
import { importDistricts, previewDistricts } from './import.ts';
import { createDistrict, districtAt, getDistrict, listDistricts } from './service.ts';

function fileOf(name: string, text: string): FileRef {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return FileRef.parse(path);
}

const TABLE = `Name,Code,Parent,Aliases
Port,P1,Northern,Harbour;The Port
Northern,N,,
Southern,S,,
,X,,
Southern,S,,
`;

const square = (west: number): number[][] => [
  [west, 0],
  [west + 2, 0],
  [west + 2, 2],
  [west, 2],
  [west, 0],
];
const feature = (name: string, west: number) => ({
  type: 'Feature',
  properties: { name, ADM2_PCODE: name.toUpperCase() },
  geometry: { type: 'Polygon', coordinates: [square(west)] },
});
const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: [feature('Port', 0), feature('Hills', 10)],
});
const placemark = (name: string, west: number) =>
  `<Placemark><name>${name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${square(west)
    .map((position) => position.join(','))
    .join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
const KML = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemark('Port', 0)}${placemark('Hills', 10)}</Document></kml>`;

describe('a file of districts', () => {
  it('is shown before anything is written', async () => {
    const database = openTestDatabase();
    const task = testTask(database);
    const { proposals } = await previewDistricts(task, { path: fileOf('districts.csv', TABLE) });
    expect(proposals.map(({ name, deed, why }) => [name, deed, why])).toEqual([
      ['Port', 'add', ''],
      ['Northern', 'add', ''],
      ['Southern', 'add', ''],
      ['', 'skip', 'no-name'],
      ['Southern', 'skip', 'twice'],
    ]);
    expect(database.read((db) => listDistricts(db, { filter: { archived: false } })).total).toBe(0);
  });

  it('becomes a tree in one change, also where a part stands before the whole', async () => {
    const database = openTestDatabase();
    const task = testTask(database);
    const path = fileOf('districts.csv', TABLE);
    const done = await importDistricts(task, { path, parentId: null });
    expect(done).toMatchObject({ added: 3, drawn: 0 });
    expect(done.changeSetId).not.toBeNull();
    const { rows } = database.read((db) => listDistricts(db, { filter: { archived: false } }));
    expect(rows.map(({ name, depth, aliases }) => [name, depth, aliases])).toEqual([
      ['Northern', 0, []],
      ['Port', 1, ['Harbour', 'The Port']],
      ['Southern', 0, []],
    ]);
    const again = await importDistricts(task, { path, parentId: null });
    expect(again).toEqual({ added: 0, drawn: 0, changeSetId: null });
  });

  it('adds names to what is on the list and leaves what an officer wrote', async () => {
    const database = openTestDatabase();
    const known = database.write((db) =>
      createDistrict(db, DistrictInput.parse({ name: 'The port', code: 'P1', note: 'ours' })),
    );
    const task = testTask(database);
    const path = fileOf('districts.csv', TABLE);
    const { proposals } = await previewDistricts(task, { path });
    expect(proposals[0]).toMatchObject({ deed: 'draw', districtId: known.id });
    await importDistricts(task, { path, numbers: [0], parentId: null });
    expect(database.read((db) => getDistrict(db, known.id))).toMatchObject({
      name: 'The port',
      note: 'ours',
      aliases: ['Port', 'Harbour'],
    });
    expect(database.read((db) => listDistricts(db, { filter: { archived: false } })).total).toBe(1);
  });

  it.each(['shapes.geojson', 'shapes.kml'])(
    'draws districts from %s, and finds them by a point',
    async (name) => {
      const database = openTestDatabase();
      const known = database.write((db) => createDistrict(db, DistrictInput.parse({ name: 'port' })));
      const path = fileOf(name, name.endsWith('kml') ? KML : GEOJSON);
      const done = await importDistricts(testTask(database), { path, parentId: null });
      expect(done).toMatchObject({ added: 1, drawn: 1 });
      const at = (longitude: number, latitude: number) =>
        database.read((db) => districtAt(db, { longitude, latitude })).map(({ name: found }) => found);
      expect(at(1, 1)).toEqual(['port']);
      expect(at(11, 1)).toEqual(['Hills']);
      expect(database.read((db) => getDistrict(db, known.id)).shape).not.toBeNull();
    },
  );
});
