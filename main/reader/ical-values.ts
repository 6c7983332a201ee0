import { instantOf, localOf } from '../../shared/kernel/time-zones.ts';

/** A day, or a time by the clock: of UTC, of a zone, or of wherever the reader stands (`null`). */
export type CalendarTime =
  { kind: 'day'; text: string } | { kind: 'time'; text: string; zone: string | null };

const TIME =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?(?:(Z)|([+-]\d{2}):?(\d{2}))?)?$/i;

const LAST_MS = Date.UTC(9999, 11, 31);

/** Reads a DATE or DATE-TIME; `null` when it is none, or the day or time does not exist: 30 February is no day. */
export function parseTime(value: string, zone: string | null): CalendarTime | null {
  const match = TIME.exec(value.trim());
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', utc, ahead, aheadMinutes] =
    match;
  const inMonth =
    Number(month) >= 1 && Number(month) <= 12
      ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
      : 0;
  if (Number(day) < 1 || Number(day) > inMonth || Number(year) < 1) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { kind: 'day', text: date };
  // The end of a day is the beginning of the next.
  const isMidnight = hour === '24' && minute === '00' && second === '00' && year !== '9999';
  if ((Number(hour) > 23 && !isMidnight) || Number(minute) > 59 || Number(second) > 60) return null;
  // A leap second is not told apart.
  const clock = `${isMidnight ? '00' : hour}:${minute}:${second === '60' ? '59' : second}`;
  const text = `${isMidnight ? nextDay(date) : date}T${clock}`;
  if (ahead !== undefined) {
    const atMs = Date.parse(`${text}${ahead}:${aheadMinutes ?? '00'}`);
    if (Number.isNaN(atMs) || atMs < Date.UTC(1000, 0) || atMs >= LAST_MS) return null;
    return { kind: 'time', text: new Date(atMs).toISOString().slice(0, 19), zone: 'UTC' };
  }
  return { kind: 'time', text, zone: utc === undefined ? zone : 'UTC' };
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

/** A time as a field says it beside the zone of its meeting: by the clock where the zones are the same, else as an instant. */
export function textIn(time: CalendarTime, zone: string | null): string {
  if (time.kind === 'day' || time.zone === null) return time.text;
  if (time.zone === 'UTC' || zone === null || time.zone !== zone)
    return `${instantIn(time.text, time.zone)}Z`;
  return time.text;
}

function instantIn(local: string, zone: string): string {
  return instantOf(local, zone).slice(0, 19);
}

const DURATION =
  /^([+-])?P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,7})S)?)?$/i;

/** The time so much later: days by the calendar, hours by the clock that runs. `null` when the text is no duration, or goes back. */
export function addDuration(start: CalendarTime, text: string): CalendarTime | null {
  const match = DURATION.exec(text.trim());
  if (match === null || match[1] === '-' || !/\d/.test(text)) return null;
  const [weeks, days, hours, minutes, seconds] = match
    .slice(2)
    .map((part: string | undefined) => Number(part ?? 0));
  const wholeDays = (weeks ?? 0) * 7 + (days ?? 0);
  const restMs = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
  const isDay = start.kind === 'day';
  const shifted = new Date(
    Date.parse(`${isDay ? `${start.text}T00:00:00` : start.text}Z`) + wholeDays * 86_400_000,
  );
  if (shifted.getUTCFullYear() > 9999) return null;
  const local = shifted.toISOString().slice(0, 19);
  if (isDay) return restMs === 0 ? { kind: 'day', text: local.slice(0, 10) } : null;
  const zone = start.zone ?? 'UTC';
  const endMs = Date.parse(instantOf(local, zone)) + restMs;
  if (endMs >= LAST_MS) return null;
  return { ...start, text: localOf(new Date(endMs).toISOString(), zone) };
}

const RULE = /^[A-Za-z-]+=[^;=\s]+(?:;[A-Za-z-]+=[^;=\s]+)*$/;

/** A rule of recurrence as text; `null` when it is none, or its last day does not exist. It is never expanded here. */
export function ruleText(value: string): string | null {
  const rule = value.trim().replace(/;+$/, '');
  if (rule.length > 1000 || !RULE.test(rule) || !/(?:^|;)FREQ=/i.test(rule)) return null;
  const until = /(?:^|;)UNTIL=([^;]*)/i.exec(rule)?.[1];
  return until !== undefined && parseTime(until, null) === null ? null : rule;
}
