import { z } from 'zod';
import { MapFacts, MapFile } from '../../shared/maps/schema.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));

const Row = MapFacts.extend({
  id: z.string(),
  path: z.string(),
  sizeBytes: z.number(),
  headSha256: z.string(),
  addedAt: MapFile.shape.addedAt,
  addedBy: z.string(),
  box: json.pipe(MapFacts.shape.box),
  layers: json.pipe(MapFacts.shape.layers),
});
/** A map as it is kept: what it says of itself, where it lies, and how it is known again. */
export type KeptMap = z.infer<typeof Row>;

/** Every map, by name. */
export function listMaps(db: ReadableDb): KeptMap[] {
  return db.rows(`SELECT * FROM mapFile ORDER BY name COLLATE NOCASE, id`).map((row) => Row.parse(row));
}

/** @throws AppError `not-found` */
export function getMap(db: ReadableDb, id: string): KeptMap {
  const row = db.row(`SELECT * FROM mapFile WHERE id = @id`, { id });
  if (row === null) throw new AppError('not-found', { kind: 'mapFile', id });
  return Row.parse(row);
}

/** Keeps a map; one that lies at the same path is replaced. */
export function insertMap(db: WritableDb, map: KeptMap): void {
  removeMapAt(db, map.path);
  db.run(
    `INSERT INTO mapFile (id, name, path, format, content, minZoom, maxZoom, box, attribution, layers, sizeBytes, headSha256, addedAt, addedBy)
     VALUES (@id, @name, @path, @format, @content, @minZoom, @maxZoom, @box, @attribution, @layers, @sizeBytes, @headSha256, @addedAt, @addedBy)`,
    { ...map, box: JSON.stringify(map.box), layers: JSON.stringify(map.layers) },
  );
}

/** @throws AppError `not-found` */
export function removeMap(db: WritableDb, id: string): void {
  if (db.run(`DELETE FROM mapFile WHERE id = @id`, { id }) === 0)
    throw new AppError('not-found', { kind: 'mapFile', id });
}

function removeMapAt(db: WritableDb, path: string): void {
  db.run(`DELETE FROM mapFile WHERE path = @path`, { path });
}
