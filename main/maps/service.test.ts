import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/database.ts';
import { writeMbTiles } from '../test/map-files.ts';
import { A_PICTURE, A_VECTOR_TILE, writePmTiles } from '../test/pmtiles-file.ts';
import { openMbTiles } from './mbtiles.ts';
import { openPmTiles } from './pmtiles.ts';

const native = process.env['CHANCERY_NATIVE_BINDING'] ?? null;
const pathOf = (name: string): string => join(temporaryFolder(), name);

describe('a map of the mission’s own', () => {
  it('is added by reference, shown tile by tile, and forgotten', async () => {
    const { api } = await openTestCore();
    const path = pathOf('lisbon.mbtiles');
    writeMbTiles(path);
    const added = await api.maps.add({ path });
    expect(added).toMatchObject({
      name: 'Lisbon',
      fileName: 'lisbon.mbtiles',
      format: 'mbtiles',
      content: 'raster',
      minZoom: 0,
      maxZoom: 1,
      box: { west: -9.5, south: 38.6, east: -9, north: 38.9 },
      attribution: '© Somebody',
      state: 'ready',
    });
    expect(JSON.stringify(await api.maps.list({}))).not.toContain(path);
    const tile = (z: number, x: number, y: number) => api.maps.tile({ id: added.id, z, x, y });
    expect((await tile(0, 0, 0)).bytes).toEqual(new Uint8Array(A_PICTURE));
    expect((await tile(1, 0, 1)).bytes).not.toBeNull();
    expect((await tile(1, 0, 0)).bytes).toBeNull();
    expect((await tile(9, 0, 0)).bytes).toBeNull();
    expect((await tile(1, 7, 0)).bytes).toBeNull();
    expect(readdirSync(join(path, '..'))).toEqual(['lisbon.mbtiles']);
    await api.maps.remove({ id: added.id });
    expect(await api.maps.list({})).toEqual([]);
    await expect(tile(0, 0, 0)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is unpacked when its tiles are packed', async () => {
    const { api } = await openTestCore();
    const path = pathOf('harbour.pmtiles');
    writePmTiles(path);
    const added = await api.maps.add({ path });
    expect(added).toMatchObject({ name: 'Harbour', content: 'vector', layers: ['water'], maxZoom: 0 });
    expect((await api.maps.tile({ id: added.id, z: 0, x: 0, y: 0 })).bytes).toEqual(
      new Uint8Array(A_VECTOR_TILE),
    );
  });

  it('is said to be missing when its file goes, and changed when another lies there', async () => {
    const { api } = await openTestCore();
    const path = pathOf('lisbon.mbtiles');
    writeMbTiles(path);
    const { id } = await api.maps.add({ path });
    renameSync(path, `${path}.away`);
    expect(await api.maps.list({})).toMatchObject([{ state: 'missing' }]);
    await expect(api.maps.tile({ id, z: 0, x: 0, y: 0 })).rejects.toMatchObject({ code: 'maps/unavailable' });
    writeFileSync(path, 'another');
    expect(await api.maps.list({})).toMatchObject([{ state: 'changed' }]);
    renameSync(`${path}.away`, path);
    expect(await api.maps.list({})).toMatchObject([{ state: 'ready' }]);
  });
});

describe('a hostile map file', () => {
  it.each([
    [
      'a view that calls a function',
      `DROP TABLE tiles; CREATE VIEW tiles AS SELECT 0 zoom_level, 0 tile_column, 0 tile_row, zeroblob(900000000) tile_data`,
    ],
    [
      'a view that never ends',
      `ALTER TABLE tiles RENAME TO t; CREATE VIEW tiles AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT x zoom_level, x tile_column, x tile_row, x tile_data FROM n`,
    ],
    ['a virtual table', `CREATE VIRTUAL TABLE search USING fts5(words)`],
    ['a generated column', `CREATE TABLE more (a, b AS (hex(zeroblob(900000000))))`],
    [
      'more names than are looked at',
      Array.from({ length: 120 }, (_, i) => `CREATE TABLE t${String(i)} (a)`).join(';'),
    ],
    ['no tiles', `DROP TABLE tiles`],
    ['no tile in it', `DELETE FROM tiles`],
    ['zooms beyond all', `UPDATE tiles SET zoom_level = 99 WHERE zoom_level = 1`],
    ['a journal of another program', `PRAGMA journal_mode=WAL`],
  ])('with %s is refused', async (_what, sql) => {
    const { api } = await openTestCore();
    const path = pathOf('bad.mbtiles');
    writeMbTiles(path, sql);
    await expect(api.maps.add({ path })).rejects.toMatchObject({ code: 'maps/damaged' });
  });

  it('with a plain view over its tables is read, as many are made', () => {
    const path = pathOf('view.mbtiles');
    writeMbTiles(
      path,
      `ALTER TABLE tiles RENAME TO map; CREATE VIEW tiles AS SELECT map.zoom_level AS zoom_level, map.tile_column AS tile_column, map.tile_row AS tile_row, map.tile_data AS tile_data FROM map`,
    );
    const reader = openMbTiles(path, native);
    expect(reader.facts.name).toBe('Lisbon');
    reader.close();
  });

  it('gives no tile that is too large, a bomb, or no picture', async () => {
    const large = pathOf('large.mbtiles');
    writeMbTiles(large, '', Buffer.alloc(5_000_000, A_PICTURE));
    const one = openMbTiles(large, native);
    await expect(one.tile(0, 0, 0)).resolves.toBeNull();
    one.close();
    const html = pathOf('html.mbtiles');
    writeMbTiles(html, '', Buffer.from('<script>'));
    const other = openMbTiles(html, native);
    expect(() => other.tile(0, 0, 0)).toThrow();
    other.close();
    const bomb = pathOf('bomb.pmtiles');
    writePmTiles(bomb, { tile: gzipSync(Buffer.alloc(64 * 1024 * 1024)) });
    const third = await openPmTiles(bomb);
    await expect(third.tile(0, 0, 0)).rejects.toThrow();
    third.close();
  });

  it('that makes its reader grow without end is given up, and the next file is read', async () => {
    const { api } = await openTestCore();
    const path = pathOf('endless.pmtiles');
    // As many entries as a number can say.
    writePmTiles(path, { directory: Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0]) });
    await expect(api.maps.add({ path })).rejects.toMatchObject({ code: 'maps/damaged' });
    const good = pathOf('good.pmtiles');
    writePmTiles(good);
    await expect(api.maps.add({ path: good })).resolves.toMatchObject({ name: 'Harbour' });
  }, 30_000);

  it('with any bytes broken is refused or read, and nothing else', async () => {
    const path = pathOf('fuzzed.pmtiles');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 126 }), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 6,
        }),
        async (changes) => {
          writePmTiles(path, {
            change: (bytes) => {
              for (const [at, value] of changes) bytes[at] = value;
            },
          });
          const reader = await openPmTiles(path).catch(() => null);
          await reader?.tile(0, 0, 0).catch(() => null);
          reader?.close();
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['notes.txt', 'map.geojson'])('named %s is refused by its name', async (name) => {
    const { api } = await openTestCore();
    const path = pathOf(name);
    writeFileSync(path, 'x');
    await expect(api.maps.add({ path })).rejects.toMatchObject({ code: 'maps/unknown-format' });
  });
});
