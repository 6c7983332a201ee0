import { z } from 'zod';
import { PersonAddress } from '../../shared/people/schema.ts';
import type { ReadableDb } from '../database/handle.ts';

/** Where somebody who is registered and here may be found, by the positions on record. */
export interface PlacedPerson {
  id: string;
  name: string;
  /** The name as lists put it in order. */
  sortName: string;
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
  sortName: z.string(),
  place: z.string(),
  addresses: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(PersonAddress)),
});

/** Part of the people who are placed. `last`: where the next part begins; `null` = this was the last. */
export interface PlacedPart {
  people: PlacedPerson[];
  last: string | null;
}

/** Everybody who is registered and here with a position on record, by id: those behind `after`, out of at most `limit` records. */
export function placedPeople(db: ReadableDb, { after, limit }: { after: string; limit: number }): PlacedPart {
  const rows = db
    .rows(
      `SELECT id, displayName, sortName, place, addresses FROM person INDEXED BY personPlaced
       WHERE ${PLACED} AND id > @after ORDER BY id LIMIT @limit`,
      { after, limit },
    )
    .map((row) => Row.parse(row));
  const people = rows.flatMap(({ id, displayName, sortName, place, addresses }) => {
    const positions = addresses.flatMap(({ kind, latitude, longitude, accuracyM }) =>
      latitude === null || longitude === null || kind === 'home-country'
        ? []
        : [{ latitude, longitude, accuracyM }],
    );
    return positions.length === 0 ? [] : [{ id, name: displayName, sortName, place, positions }];
  });
  return { people, last: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
}

/** How many are registered and here. */
export function countHere(db: ReadableDb): number {
  return z.number().parse(db.value(`SELECT count(*) FROM person WHERE ${HERE}`));
}
