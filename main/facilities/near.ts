import type { FacilitiesFilter } from '../../shared/facilities/calls.ts';
import { bearing, boxAround, distanceM, isInBox, type Box, type Position } from '../../shared/kernel/geo.ts';
import { listFacilitiesIn, type ListedPlace } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';
import { chosenFacilities } from './choose.ts';

/** A facility with the way to it; `bearing` is `null` at the very place. */
export type Reached = ListedPlace & { distanceM: number; bearing: number | null };

/** Facilities within a distance of a place, nearest first; those equally near in order of name. */
export function nearFacilities(
  db: ReadableDb,
  { from, radiusM, filter, box }: { from: Position; radiusM: number; filter: FacilitiesFilter; box?: Box },
): Reached[] {
  const around = boxAround(from, radiusM);
  // Where both boxes are simple the narrower one is read; the rest is looked at place by place.
  const found = listFacilitiesIn(db, around);
  const inBox = box === undefined ? found : found.filter((place) => isInBox(place, box));
  return chosenFacilities(db, inBox, filter)
    .map((place) => {
      const metres = distanceM(from, place);
      return { ...place, distanceM: metres, bearing: metres === 0 ? null : bearing(from, place) };
    })
    .filter((place) => place.distanceM <= radiusM)
    .sort((one, other) => one.distanceM - other.distanceM || (one.name < other.name ? -1 : 1));
}
