import type { Position } from '../../shared/kernel/geo.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { ourMission } from '../mission/service.ts';
import { placedFacilities } from './clusters.ts';

/** Our mission where the directory has it as a facility of that name; `null` when it has not. */
export function missionPlace(db: ReadableDb): ({ name: string } & Position) | null {
  const mission = ourMission(db);
  const names = new Set([mission.name, mission.shortName].map(foldText));
  const place = placedFacilities(db).find(
    ({ type, name }) => type === 'mission' && names.has(foldText(name)),
  );
  return place === undefined
    ? null
    : { name: place.name, latitude: place.latitude, longitude: place.longitude };
}
