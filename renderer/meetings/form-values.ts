import { addDays, Instant } from '../../shared/kernel/dates.ts';
import { instantOf, isTimeZone, localOf } from '../../shared/kernel/time-zones.ts';
import {
  recurrenceOf,
  safeParseRecurrence,
  type PlainRecurrence,
  type SeriesStart,
} from '../../shared/meetings/rules.ts';
import { MeetingInput, type Meeting } from '../../shared/meetings/schema.ts';

/** What the form of a new meeting starts with: most meetings are where the mission is. */
export function newMeeting(timeZone: string): MeetingInput {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  return { ...MeetingInput.parse({ title: '-' }), title: '', timeZone: zone };
}

/** What the form of a meeting on record starts with. */
export function valuesOf(meeting: Meeting): MeetingInput {
  return MeetingInput.strip().parse(meeting);
}

/**
 * What the form of one changed occurrence of a series starts with: as it is planned, until it is told otherwise. What was said and promised
 * in the series is its own.
 */
export function changedOccurrence(series: Meeting, startsAt: Instant, newId: () => string): MeetingInput {
  const lastsMs =
    series.startsAt === null || series.endsAt === null
      ? null
      : Date.parse(series.endsAt) - Date.parse(series.startsAt);
  return {
    ...valuesOf(series),
    series: series.id,
    occurrence: startsAt,
    startsAt,
    endsAt: lastsMs === null ? null : new Date(Date.parse(startsAt) + lastsMs).toISOString(),
    recurrence: '',
    exceptions: [],
    agenda: series.agenda.map((point) => ({ ...point, id: newId() })),
    participants: series.participants.map((each) => ({ ...each, id: newId(), attendance: 'invited' })),
    minutes: '',
    promises: [],
    note: '',
    unmapped: [],
  };
}

type Times = Pick<MeetingInput, 'startsAt' | 'endsAt' | 'timeZone' | 'isAllDay'>;

function isInstant(value: string | null): value is string {
  return value !== null && Instant.safeParse(value).success;
}

/** Where a series starts; `null` while no time is typed that is one. */
export function startOf({ startsAt, timeZone, isAllDay }: Times): SeriesStart | null {
  return isInstant(startsAt) && isTimeZone(timeZone) ? { startsAt, timeZone, isAllDay } : null;
}

/** The plain choice behind a rule; `null` when it has one that cannot be chosen, and is left as it is. */
export function plainOf(values: Times & Pick<MeetingInput, 'recurrence'>): PlainRecurrence | null {
  const start = startOf(values);
  if (start === null) return values.recurrence === '' ? { repeat: 'never', until: null } : null;
  return safeParseRecurrence(values.recurrence, start);
}

/** The rule that a plain choice means with these times; a rule that was not chosen stays. */
export function ruleFor(values: Times, plain: PlainRecurrence | null, rule: string): string {
  if (plain === null) return rule;
  const start = startOf(values);
  if (start === null || (plain.until !== null && !/^\d{4}-\d{2}-\d{2}$/.test(plain.until))) return '';
  return recurrenceOf(plain, start);
}

/** The same clock in another zone: who corrects the zone means the hours that were typed. */
export function inZone(times: Times, timeZone: string): Times {
  const moved = (at: string | null): string | null =>
    isInstant(at) && !times.isAllDay ? instantOf(localOf(at, times.timeZone), timeZone) : at;
  return { ...times, timeZone, startsAt: moved(times.startsAt), endsAt: moved(times.endsAt) };
}

/** Times become days, or days become times: from nine to ten. */
export function asAllDay(times: Times, isAllDay: boolean): Times {
  const { startsAt, endsAt, timeZone } = times;
  if (!isInstant(startsAt)) return { ...times, isAllDay, startsAt: null, endsAt: null };
  if (isAllDay) {
    const first = localOf(startsAt, timeZone).slice(0, 10);
    const last = isInstant(endsAt) ? localOf(endsAt, timeZone).slice(0, 10) : first;
    return { timeZone, isAllDay, startsAt: dayAt(first), endsAt: dayAt(addDays(last, 1)) };
  }
  const first = startsAt.slice(0, 10);
  const last = isInstant(endsAt) ? addDays(endsAt.slice(0, 10), -1) : first;
  return {
    timeZone,
    isAllDay,
    startsAt: instantOf(`${first}T09:00:00`, timeZone),
    endsAt: instantOf(`${last}T10:00:00`, timeZone),
  };
}

/** The instant that stands for a day; text that is no day stays as it is, and the schema refuses it. */
export function dayAt(day: string | null): string | null {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00.000Z` : day;
}

/** The day that an instant of whole days stands for. */
export function dayOf(at: string | null): string | null {
  return isInstant(at) ? at.slice(0, 10) : at;
}

/** The last day of a meeting of whole days, which ends with the day after. */
export function lastDayOf(endsAt: string | null): string | null {
  return isInstant(endsAt) ? addDays(endsAt.slice(0, 10), -1) : endsAt;
}

/** The end that a last day means. */
export function endOfLastDay(day: string | null): string | null {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? dayAt(addDays(day, 1)) : day;
}
