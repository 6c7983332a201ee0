import { z } from 'zod';
import { MapBox } from '../facilities/schema.ts';
import { Instant } from '../kernel/dates.ts';
import { idOf } from '../kernel/ids.ts';

export const MapFileId = idOf('mapFile');
export type MapFileId = z.infer<typeof MapFileId>;

/** @see MBTiles 1.3; PMTiles 3 */
export const MAP_FORMATS = ['mbtiles', 'pmtiles'] as const;
/** What the tiles hold: pictures, or shapes that the page draws (Mapbox Vector Tiles 2). */
export const MAP_CONTENTS = ['raster', 'vector'] as const;

/** Whether a map can be shown now. `changed` = another file lies there than the one that was added. */
export const MAP_STATES = ['ready', 'missing', 'changed'] as const;
export type MapState = (typeof MAP_STATES)[number];

/** What a map file says about itself. Texts come from the file and are shown as they are. */
export const MapFacts = z.strictObject({
  name: z.string().max(200),
  format: z.enum(MAP_FORMATS),
  content: z.enum(MAP_CONTENTS),
  minZoom: z.number().int().min(0).max(26),
  maxZoom: z.number().int().min(0).max(26),
  box: MapBox,
  attribution: z.string().max(1000).meta({ description: 'plain text; empty when the file names nobody' }),
  layers: z
    .array(z.string().max(100))
    .max(200)
    .meta({ description: 'names of vector layers; empty for pictures' }),
});
export type MapFacts = z.infer<typeof MapFacts>;

/** A map of the mission's own. The file stays where it is; `fileName` is the last part of its path. */
export const MapFile = MapFacts.extend({
  id: MapFileId,
  fileName: z.string(),
  sizeBytes: z.number().int().nonnegative(),
  state: z.enum(MAP_STATES),
  addedAt: Instant,
  addedBy: z.string(),
});
export type MapFile = z.infer<typeof MapFile>;
