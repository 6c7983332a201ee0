import { z } from 'zod';
import { FACILITY_STATES, FACILITY_TYPES } from '../../shared/contacts/schema.ts';
import type { Box } from '../../shared/kernel/geo.ts';
import type { ReadableDb } from '../database/handle.ts';
import { matchExpression } from '../kernel/words.ts';

const Point = {
  id: z.string(),
  name: z.string(),
  type: z.enum(FACILITY_TYPES),
  state: z.enum(FACILITY_STATES),
  stateAt: z.string().nullable(),
  latitude: z.number(),
  longitude: z.number(),
};
const PlaceRow = z.strictObject(Point);
const NearRow = z.strictObject({
  ...Point,
  nativeName: z.string(),
  city: z.string(),
  phone: z.string(),
  capacity: z.number().nullable(),
  occupancy: z.number().nullable(),
});

/** A facility in use that has coordinates. */
export type FacilityPlace = z.infer<typeof PlaceRow>;
/** The same with what a list says of it. */
export type ListedPlace = z.infer<typeof NearRow>;

const POINT = `facility.id AS id, facility.name AS name, facility.type AS type, facility.state AS state, stateAt, latitude, longitude`;

/** Every facility in use with coordinates. */
export function listFacilityPlaces(db: ReadableDb): FacilityPlace[] {
  return db
    .rows(
      `SELECT ${POINT} FROM facility WHERE latitude IS NOT NULL AND longitude IS NOT NULL
       AND archivedAt IS NULL AND hiddenBy IS NULL`,
    )
    .map((row) => PlaceRow.parse(row));
}

/** Facilities in use that lie in a box, along the index of places. */
export function listFacilitiesIn(db: ReadableDb, box: Box): ListedPlace[] {
  return db
    .rows(
      `SELECT ${POINT}, nativeName, city, contactEntry.phone AS phone, capacity, occupancy FROM facility
       JOIN contactEntry ON contactEntry.id = facility.id
       WHERE latitude BETWEEN @south AND @north
       AND (CASE WHEN @west <= @east THEN longitude BETWEEN @west AND @east
            ELSE longitude >= @west OR longitude <= @east END)
       AND facility.archivedAt IS NULL AND facility.hiddenBy IS NULL`,
      { ...box },
    )
    .map((row) => NearRow.parse(row));
}

const IdRow = z.strictObject({ id: z.string() });

/** Ids of the facilities that the directory finds by words; `null` when the words ask for nothing. */
export function matchFacilities(db: ReadableDb, text: string): ReadonlySet<string> | null {
  const match = matchExpression(text);
  if (match === null) return null;
  const rows = db.rows(
    `SELECT id FROM contactEntry WHERE number IN (SELECT rowid FROM contactSearch WHERE contactSearch MATCH @match)
     AND kind = 'facility' AND hiddenBy IS NULL AND archivedAt IS NULL`,
    { match },
  );
  return new Set(rows.map((row) => IdRow.parse(row).id));
}

/** How many facilities in use have no coordinates. */
export function countUnplacedFacilities(db: ReadableDb): number {
  return z
    .number()
    .parse(
      db.value(
        `SELECT count(*) FROM facility WHERE latitude IS NULL AND archivedAt IS NULL AND hiddenBy IS NULL`,
      ),
    );
}
