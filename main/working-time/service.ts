import type { DutyHours } from '../../shared/contacts/schema.ts';
import { addDays, type CalendarDate, type Instant } from '../../shared/kernel/dates.ts';
import { instantOf, isTimeZone, localOf } from '../../shared/kernel/time-zones.ts';
import { loadHolidays } from './holidays.ts';
import { weekendOf, type Weekday } from './weekends.ts';
import { zoneOfState } from './zone.ts';

export { zoneOfState };

/** When a State works: its zone, its days of rest, its public holidays. */
export interface WorkingCalendar {
  /** IANA name */
  timeZone: string;
  weekend: readonly Weekday[];
  /** Whether public holidays of this State are known; where not, every day of the week counts as it is. */
  knowsHolidays: boolean;
  /** What the public holiday is called; `null` on any other day. */
  holidayOn: (date: CalendarDate) => string | null;
}

const calendars = new Map<string, Promise<WorkingCalendar>>();

/**
 * The working calendar of a State, without a network.
 * @param state.countryCode ISO 3166-1 alpha-3
 * @param state.city tells which zone is meant where the State has several, such as "Vladivostok"; may be empty
 */
export function loadCalendar(state: { countryCode: string; city: string }): Promise<WorkingCalendar> {
  const key = `${state.countryCode} ${state.city}`;
  const known = calendars.get(key) ?? makeCalendar(state);
  calendars.set(key, known);
  return known;
}

async function makeCalendar(state: { countryCode: string; city: string }): Promise<WorkingCalendar> {
  const holidays = await loadHolidays(state.countryCode);
  const timeZone = zoneOfState({ ...state, known: holidays.timeZones });
  return {
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    weekend: weekendOf(state.countryCode),
    knowsHolidays: holidays.isKnown,
    holidayOn: holidays.holidayOn,
  };
}

/** The day of the week of a date, 1 = Monday. */
export function weekdayOf(date: CalendarDate): Weekday {
  const days: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];
  return days[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 1;
}

/** Whether offices of the State work on a day: neither a day of rest nor a public holiday. */
export function isWorkingDay(calendar: WorkingCalendar, date: CalendarDate): boolean {
  return !calendar.weekend.includes(weekdayOf(date)) && calendar.holidayOn(date) === null;
}

/** The working day so many working days later (or earlier); 0 is the day itself, or the next one that is worked on. */
export function addWorkingDays(calendar: WorkingCalendar, from: CalendarDate, count: number): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let date = from;
  if (count === 0) {
    while (!isWorkingDay(calendar, date)) date = addDays(date, 1);
    return date;
  }
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, step);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}

/** How many working days lie after `from`, up to and with `until`; 0 when `until` is not later. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: CalendarDate,
  until: CalendarDate,
): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= until; date = addDays(date, 1))
    if (isWorkingDay(calendar, date)) count += 1;
  return count;
}

/** A stretch of duty; `until` is the first instant after it. */
export interface Shift {
  from: Instant;
  until: Instant;
}

/** Whether somebody is on duty, until when, and when next. */
export interface Duty {
  isOnDuty: boolean;
  /** End of the duty that runs; `null` when none does, or it goes on round the clock. */
  until: Instant | null;
  /** Beginning of the next duty; `null` while one runs, or when none comes within the days looked at. */
  next: Instant | null;
  /** What today is called in the State, where it is a public holiday; otherwise `null`. */
  holiday: string | null;
}

/** Longer than any run of holidays, so that the next duty is found. */
const LOOKED_AHEAD_DAYS = 35;

const DAY_NAMES: Readonly<Record<Weekday, DutyHours['days'][number]>> = {
  1: 'monday',
  2: 'tuesday',
  3: 'wednesday',
  4: 'thursday',
  5: 'friday',
  6: 'saturday',
  7: 'sunday',
};

type Hours = Pick<DutyHours, 'days' | 'from' | 'until'>;

/** Whether somebody is on duty at an instant. A public holiday has the hours that name it, whatever day of the week it is. */
export function dutyAt(calendar: WorkingCalendar, hours: readonly Hours[], at: Instant): Duty {
  const today = localOf(at, calendar.timeZone).slice(0, 10);
  const shifts = shiftsBetween(calendar, hours, addDays(today, -1), addDays(today, LOOKED_AHEAD_DAYS));
  const running = shifts.find((shift) => shift.from <= at && at < shift.until);
  // What goes on beyond the days looked at has no end that matters; the last of few shifts has one.
  const horizon = instantOf(`${addDays(today, LOOKED_AHEAD_DAYS)}T00:00:00`, calendar.timeZone);
  const isEndless = running !== undefined && running.until > horizon;
  return {
    isOnDuty: running !== undefined,
    until: running === undefined || isEndless ? null : running.until,
    next: running === undefined ? (shifts.find((shift) => shift.from > at)?.from ?? null) : null,
    holiday: calendar.holidayOn(today),
  };
}

/** Stretches of duty that begin on the days from `first` to `last`, in order, joined where one follows another at once. */
export function shiftsBetween(
  calendar: WorkingCalendar,
  hours: readonly Hours[],
  first: CalendarDate,
  last: CalendarDate,
): Shift[] {
  const shifts: Shift[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const day = calendar.holidayOn(date) === null ? DAY_NAMES[weekdayOf(date)] : 'holiday';
    for (const line of hours)
      if (line.days.includes(day)) shifts.push(shiftOn(calendar.timeZone, date, line));
  }
  shifts.sort((one, other) => (one.from < other.from ? -1 : 1));
  const joined: Shift[] = [];
  for (const shift of shifts) {
    const before = joined.at(-1);
    if (before === undefined || before.until < shift.from) joined.push({ ...shift });
    else if (before.until < shift.until) before.until = shift.until;
  }
  return joined;
}

function shiftOn(timeZone: string, date: CalendarDate, { from, until }: Hours): Shift {
  const isNextDay = until <= from || until === '24:00';
  const end = `${isNextDay ? addDays(date, 1) : date}T${until === '24:00' ? '00:00' : until}:00`;
  return { from: instantOf(`${date}T${from}:00`, timeZone), until: instantOf(end, timeZone) };
}
