import { dateOf, type CalendarDate } from '../../shared/kernel/dates.ts';
import { isTimeZone, localOf } from '../../shared/kernel/time-zones.ts';
import type { ReadableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { zoneOfState } from '../working-time/service.ts';

const zones = new Map<string, string>();

/** The day that it is in the host State: what begins or ends on a day there does so by its clocks, not by those of this computer. */
export function todayThere(db: ReadableDb): CalendarDate {
  const { hostState, city } = ourMission(db);
  const key = `${hostState} ${city}`;
  const zone = zones.get(key) ?? zoneOfState({ countryCode: hostState, city, known: [] });
  zones.set(key, zone);
  const now = nowOf(db.clock);
  return isTimeZone(zone) ? dateOf(`${localOf(now, zone)}.000Z`) : dateOf(now);
}
