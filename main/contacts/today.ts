import { dateOf, type CalendarDate } from '../../shared/kernel/dates.ts';
import { localOf } from '../../shared/kernel/time-zones.ts';
import type { ReadableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { hostZone } from '../mission/service.ts';

/** The day that it is in the host State: what begins or ends on a day there does so by its clocks, not by those of this computer. */
export function todayThere(db: ReadableDb): CalendarDate {
  return dateOf(`${localOf(nowOf(db.clock), hostZone(db))}.000Z`);
}
