import { z } from 'zod';
import { PersonAddress } from '../../shared/people/schema.ts';
import type { ReadableDb } from '../database/handle.ts';

/** Where somebody who is registered and here may be found, by the positions on record. */
export interface PlacedPerson {
  id: string;
  name: string;
  /** The first place on record, in words. */
  place: string;
  /** Never empty; the address at home is not among them. */
  positions: { latitude: number; longitude: number; accuracyM: number | null }[];
}

const HERE = `archivedAt IS NULL AND hiddenBy IS NULL AND departedOn IS NULL`;
/** Spelled as in the index, which is not taken otherwise. */
const PLACED = `${HERE} AND addresses GLOB '*"latitude":[0-9-]*'`;

const Row = z.strictObject({
  id: z.string(),
  displayName: z.string(),
  place: z.string(),
  addresses: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(PersonAddress)),
});

/** Everybody who is registered and here with a position on record, by id. */
export function placedPeople(db: ReadableDb): PlacedPerson[] {
  const rows = db.rows(
    `SELECT id, displayName, place, addresses FROM person INDEXED BY personPlaced WHERE ${PLACED} ORDER BY id`,
  );
  return rows.flatMap((row) => {
    const { id, displayName, place, addresses } = Row.parse(row);
    const positions = addresses.flatMap(({ kind, latitude, longitude, accuracyM }) =>
      latitude === null || longitude === null || kind === 'home-country'
        ? []
        : [{ latitude, longitude, accuracyM }],
    );
    return positions.length === 0 ? [] : [{ id, name: displayName, place, positions }];
  });
}

/** How many are registered and here. */
export function countHere(db: ReadableDb): number {
  return z.number().parse(db.value(`SELECT count(*) FROM person WHERE ${HERE}`));
}
