import type { FacilitiesFilter } from '../../shared/facilities/calls.ts';
import { matchFacilities, type FacilityPlace } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';

/** Those of the places that a filter lets through, in their order. */
export function chosenFacilities<Place extends Pick<FacilityPlace, 'id' | 'type' | 'state'>>(
  db: ReadableDb,
  places: readonly Place[],
  { type = [], state = [], text = '' }: FacilitiesFilter,
): readonly Place[] {
  const matched = matchFacilities(db, text);
  return places.filter(
    (place) =>
      (type.length === 0 || type.includes(place.type)) &&
      (state.length === 0 || state.includes(place.state)) &&
      (matched === null || matched.has(place.id)),
  );
}
