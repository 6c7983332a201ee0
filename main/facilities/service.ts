import type { facilitiesCalls } from '../../shared/facilities/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { normalLongitude, type Box, type Position } from '../../shared/kernel/geo.ts';
import { countUnplacedFacilities } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';
import { placedFacilities, pointsOf } from './clusters.ts';
import { missionPlace } from './mission-place.ts';
import { nearFacilities } from './near.ts';

export { printFacilities } from './print.ts';
export { FACILITY_WORDS } from './words.ts';

/**
 * Facilities within a distance of a place, nearest first, with distance on the mean sphere and bearing from true north. Empty when
 * there are none.
 */
export function facilitiesNear(
  db: ReadableDb,
  query: ParsedInputOf<typeof facilitiesCalls.near>,
): AnswerOf<typeof facilitiesCalls.near> {
  const { latitude, longitude, radiusM, box, limit, ...filter } = query;
  const found = nearFacilities(db, {
    from: { latitude, longitude },
    radiusM,
    filter,
    ...(box === undefined ? {} : { box }),
  });
  return { total: found.length, rows: found.slice(0, limit) };
}

/** What a part of the map shows at a zoom: single facilities, and clusters of those too near each other. */
export function facilityPoints(
  db: ReadableDb,
  query: ParsedInputOf<typeof facilitiesCalls.points>,
): AnswerOf<typeof facilitiesCalls.points> {
  return {
    total: placedFacilities(db).length,
    unplaced: countUnplacedFacilities(db),
    points: pointsOf(db, query),
  };
}

/** Where to begin to look: our mission's place, and the box that holds every facility; each `null` when there is none. */
export function facilityExtent(db: ReadableDb): AnswerOf<typeof facilitiesCalls.extent> {
  const places = placedFacilities(db);
  const mission = missionPlace(db);
  return { mission, box: boxOf(places) };
}

/** The narrowest box that holds all places, across the date line where that is narrower. */
export function boxOf(places: readonly Position[]): Box | null {
  const longitudes = places.map(({ longitude }) => longitude).sort((one, other) => one - other);
  const first = longitudes[0];
  const last = longitudes.at(-1);
  if (first === undefined || last === undefined) return null;
  let south = 90;
  let north = -90;
  for (const { latitude } of places) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  // The widest gap without a place is what the box leaves out.
  let [west, east, gap] = [first, last, first + 360 - last];
  for (const [index, longitude] of longitudes.entries()) {
    const next = longitudes[index + 1];
    if (next === undefined || next - longitude <= gap) continue;
    [west, east, gap] = [next, longitude, next - longitude];
  }
  return { south, north, west: normalLongitude(west), east: normalLongitude(east) };
}
