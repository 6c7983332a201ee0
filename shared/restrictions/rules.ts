import type { Instant } from '../kernel/dates.ts';
import { localOf } from '../kernel/time-zones.ts';
import { WEEKDAYS, type RestrictionInput, type RestrictionState, type Weekday } from './schema.ts';

type Times = Pick<RestrictionInput, 'startsAt' | 'endsAt' | 'hours' | 'timeZone'>;

/**
 * Whether a restriction holds at an instant; its start counts in, its end does not.
 * @param hostZone whose clocks its daily hours are told by when it names no zone
 */
export function restrictionState(restriction: Times, at: Instant, hostZone: string): RestrictionState {
  const { startsAt, endsAt, hours } = restriction;
  if (endsAt !== null && endsAt <= at) return 'over';
  if (startsAt !== null && startsAt > at) return 'to-come';
  if (hours.length === 0) return 'now';
  const { weekday, time } = clockThere(at, restriction.timeZone === '' ? hostZone : restriction.timeZone);
  const dayBefore = WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 6) % 7] ?? weekday;
  const isOn = (days: readonly Weekday[], day: Weekday) => days.length === 0 || days.includes(day);
  const holds = hours.some(({ from, until, days }) => {
    if (until > from) return isOn(days, weekday) && time >= from && time < until;
    return (isOn(days, weekday) && time >= from) || (isOn(days, dayBefore) && time < until);
  });
  return holds ? 'now' : 'paused';
}

/** What the clocks show there. */
function clockThere(at: Instant, timeZone: string): { weekday: Weekday; time: string } {
  const local = localOf(at, timeZone);
  // Weeks of JavaScript begin on Sunday.
  const day = (new Date(`${local}Z`).getUTCDay() + 6) % 7;
  return { weekday: WEEKDAYS[day] ?? 'mon', time: local.slice(11, 16) };
}
