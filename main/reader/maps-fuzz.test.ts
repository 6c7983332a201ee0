import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { AppError } from '../../shared/kernel/errors.ts';
import { ReadResult } from '../../shared/reader/result.ts';
import { mutate, randomOf } from '../test/mutations.ts';
import { readFile } from './reader.ts';

const CASES_A_FORMAT = 150;

/** Reads in-process; a result has to fit the schema, a refusal has to be one of ours. */
async function readAny(fileName: string, bytes: Uint8Array): Promise<void> {
  try {
    ReadResult.parse(await readFile({ fileName, bytes }));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

test.each(['cap', 'kml', 'kmz', 'geojson'])(
  'changed %s files are read or refused, never worse',
  { timeout: 120_000 },
  async (format) => {
    const path = join(import.meta.dirname, 'fixtures', format === 'kmz' ? 'kml' : format);
    const files = readdirSync(path)
      .map((name) => new Uint8Array(readFileSync(join(path, name))))
      .map((bytes) => (format === 'kmz' ? new Uint8Array(zipSync({ 'doc.kml': bytes })) : bytes));
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: files.length - 1 }), async (seed, index) => {
        await readAny(`a.${format}`, mutate(files[index] ?? new Uint8Array(), randomOf(seed + 1)));
      }),
      { numRuns: CASES_A_FORMAT },
    );
  },
);

test('any value at all is GeoJSON or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything({ withNullPrototype: false }), async (coordinates) => {
      const text = JSON.stringify({
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: coordinates, geometry: { type: 'MultiPolygon', coordinates } },
          { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates } },
        ],
      });
      await readAny('a.geojson', new TextEncoder().encode(text));
    }),
    { numRuns: 300 },
  );
});
