import type { Instant } from '../kernel/dates.ts';
import { instantOf, localOf } from '../kernel/time-zones.ts';

const DAY_MS = 86_400_000;

interface Times {
  startsAt: Instant | null;
  endsAt: Instant | null;
  isAllDay: boolean;
}

/** An end stands behind its start; days begin and end at midnight UTC. */
export function hasSaneTimes({ startsAt, endsAt, isAllDay }: Times): boolean {
  if (endsAt !== null && (startsAt === null || endsAt < startsAt)) return false;
  if (!isAllDay) return true;
  return [startsAt, endsAt].every((at) => at === null || at.endsWith('T00:00:00.000Z'));
}

/** How long a meeting lasts: a day where only days count, nothing where its end is not known. */
export function durationMs({ startsAt, endsAt, isAllDay }: Times): number {
  if (startsAt !== null && endsAt !== null) return Date.parse(endsAt) - Date.parse(startsAt);
  return isAllDay ? DAY_MS : 0;
}

/** How often a meeting comes again, as an officer chooses it; a month or quarter by date or by its weekday ("second Tuesday"). */
export const REPEATS = [
  'never',
  'daily',
  'weekly',
  'fortnightly',
  'monthly',
  'monthly-weekday',
  'quarterly',
  'yearly',
] as const;
export type Repeat = (typeof REPEATS)[number];

/** A rule in plain words: how often, and until which day (`null` = without end). */
export interface PlainRecurrence {
  repeat: Repeat;
  until: string | null;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Where a series starts: rules are written in its own days. */
export interface SeriesStart {
  startsAt: Instant;
  timeZone: string;
  isAllDay: boolean;
}

/** The day on which a meeting starts where it takes place. */
export function localDayOf({ startsAt, timeZone, isAllDay }: SeriesStart): string {
  return isAllDay ? startsAt.slice(0, 10) : localOf(startsAt, timeZone).slice(0, 10);
}

/** Which weekday of its month a local day is: `2TU`; the fifth is the last. */
function weekdayOf(localDay: string): string {
  const day = new Date(`${localDay}T00:00:00Z`);
  const nth = Math.ceil(day.getUTCDate() / 7);
  return `${String(nth > 4 ? -1 : nth)}${WEEKDAYS[day.getUTCDay()] ?? 'MO'}`;
}

/** Writes a plain choice as the value of an RRULE; the last day counts whole. @see RFC 5545, section 3.3.10 */
export function recurrenceOf({ repeat, until }: PlainRecurrence, start: SeriesStart): string {
  const rule = {
    never: '',
    daily: 'FREQ=DAILY',
    weekly: 'FREQ=WEEKLY',
    fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
    monthly: 'FREQ=MONTHLY',
    'monthly-weekday': `FREQ=MONTHLY;BYDAY=${weekdayOf(localDayOf(start))}`,
    quarterly: 'FREQ=MONTHLY;INTERVAL=3',
    yearly: 'FREQ=YEARLY',
  }[repeat];
  if (rule === '' || until === null) return rule;
  const last = start.isAllDay ? until : instantOf(`${until}T23:59:59`, start.timeZone).slice(0, 19) + 'Z';
  return `${rule};UNTIL=${last.replace(/[-:]/g, '')}`;
}

/** Reads a rule back as the plain choice that writes it for that start; `null` when it says something else: it is then kept as it is. */
export function safeParseRecurrence(rule: string, start: SeriesStart): PlainRecurrence | null {
  if (rule === '') return { repeat: 'never', until: null };
  const match = /;UNTIL=(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?$/.exec(rule);
  const [, year, month, day, hour, minute, second] = match ?? [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  const until =
    match === null
      ? null
      : hour === undefined
        ? date
        : localOf(`${date}T${hour}:${minute ?? ''}:${second ?? ''}.000Z`, start.timeZone).slice(0, 10);
  const repeat = REPEATS.find((each) => recurrenceOf({ repeat: each, until }, start) === rule);
  return repeat === undefined ? null : { repeat, until };
}
