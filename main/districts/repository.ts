import { z } from 'zod';
import { boxOf, sizeOf, Shape } from '../../shared/kernel/geometry.ts';
import { DistrictInput } from '../../shared/districts/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { RecordStore } from '../records/store.ts';
import { jsonColumn, searchTextOf } from '../records/window.ts';

/** Districts in the database. */
export const districtStore = new RecordStore({
  kind: 'district',
  table: 'district',
  fields: DistrictInput,
  lists: [],
  derive: (district) => {
    const { shape } = district;
    return {
      sortName: foldText(district.name),
      searchText: searchTextOf([district.name, district.nativeName, district.code, ...district.aliases]),
      ...(shape === null
        ? { west: null, south: null, east: null, north: null, size: null }
        : { ...boxOf(shape), size: sizeOf(shape) }),
    };
  },
});

const Row = z.strictObject({
  id: z.string(),
  name: z.string(),
  nativeName: z.string(),
  code: z.string(),
  parentId: z.string().nullable(),
  aliases: jsonColumn(z.array(z.string())),
  isDrawn: z.number().transform((value) => value !== 0),
  updatedAt: z.string(),
  archivedAt: z.string().nullable(),
  searchText: z.string(),
});
/** A district without its shape, as the tree needs it. */
export type DistrictRow = z.infer<typeof Row>;

/** Every district, archived ones too, in order of name; without the shapes, which are large. */
export function listDistrictRows(db: ReadableDb): DistrictRow[] {
  return db
    .rows(
      `SELECT id, name, nativeName, code, parentId, aliases, south IS NOT NULL AS isDrawn, updatedAt, archivedAt, searchText
       FROM district WHERE hiddenBy IS NULL ORDER BY sortName, id`,
    )
    .map((row) => Row.parse(row));
}

const ShapeRow = z.strictObject({ id: z.string(), name: z.string(), shape: jsonColumn(Shape) });
type ShapeRow = z.infer<typeof ShapeRow>;

/** Drawn districts in use whose rectangle holds the point, the smallest first. */
export function districtsAround(db: ReadableDb, at: { latitude: number; longitude: number }): ShapeRow[] {
  return db
    .rows(
      `SELECT id, name, shape FROM district INDEXED BY districtDrawn
       WHERE south IS NOT NULL AND south <= @latitude AND north >= @latitude AND hiddenBy IS NULL AND archivedAt IS NULL
       AND ((west <= @longitude AND east >= @longitude) OR (west <= @longitude + 360 AND east >= @longitude + 360))
       ORDER BY size, id`,
      { latitude: at.latitude, longitude: at.longitude },
    )
    .map((row) => ShapeRow.parse(row));
}

/** All drawn districts in use. */
export function drawnDistricts(db: ReadableDb): ShapeRow[] {
  return db
    .rows(
      `SELECT id, name, shape FROM district
       WHERE south IS NOT NULL AND hiddenBy IS NULL AND archivedAt IS NULL ORDER BY sortName, id`,
    )
    .map((row) => ShapeRow.parse(row));
}
