import { instantOf, isTimeZone, localOf } from '../../shared/kernel/time-zones.ts';
import type { CalendarComponent } from './ical.ts';

/** A day, or a time by the clock: of UTC, of a zone, or of wherever the reader stands (`null`). */
export type CalendarTime =
  { kind: 'day'; text: string } | { kind: 'time'; text: string; zone: string | null };

const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/i;

/** Reads a DATE or DATE-TIME; `null` when it is none, or the day or time does not exist: 30 February is no day. */
export function parseTime(value: string, zone: string | null): CalendarTime | null {
  const match = TIME.exec(value.trim());
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', utc] = match;
  const inMonth =
    Number(month) >= 1 && Number(month) <= 12
      ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
      : 0;
  if (Number(day) < 1 || Number(day) > inMonth || Number(year) < 1) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { kind: 'day', text: date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  // A leap second is not told apart.
  const text = `${date}T${hour}:${minute}:${second === '60' ? '59' : second}`;
  return { kind: 'time', text, zone: utc === undefined ? zone : 'UTC' };
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
  if (endMs >= Date.UTC(9999, 11, 31)) return null;
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

/** Names that Windows gives to zones, where mails of host States come from. @see Unicode CLDR, windowsZones */
const WINDOWS: Readonly<Record<string, string>> = {
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kiev',
  'gtb standard time': 'Europe/Bucharest',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'morocco standard time': 'Africa/Casablanca',
  'w. central africa standard time': 'Africa/Lagos',
  'south africa standard time': 'Africa/Johannesburg',
  'e. africa standard time': 'Africa/Nairobi',
  'egypt standard time': 'Africa/Cairo',
  'libya standard time': 'Africa/Tripoli',
  'sudan standard time': 'Africa/Khartoum',
  'israel standard time': 'Asia/Jerusalem',
  'jordan standard time': 'Asia/Amman',
  'middle east standard time': 'Asia/Beirut',
  'syria standard time': 'Asia/Damascus',
  'arab standard time': 'Asia/Riyadh',
  'arabic standard time': 'Asia/Baghdad',
  'arabian standard time': 'Asia/Dubai',
  'iran standard time': 'Asia/Tehran',
  'afghanistan standard time': 'Asia/Kabul',
  'pakistan standard time': 'Asia/Karachi',
  'india standard time': 'Asia/Kolkata',
  'sri lanka standard time': 'Asia/Colombo',
  'nepal standard time': 'Asia/Kathmandu',
  'bangladesh standard time': 'Asia/Dhaka',
  'myanmar standard time': 'Asia/Yangon',
  'se asia standard time': 'Asia/Bangkok',
  'china standard time': 'Asia/Shanghai',
  'singapore standard time': 'Asia/Singapore',
  'taipei standard time': 'Asia/Taipei',
  'tokyo standard time': 'Asia/Tokyo',
  'korea standard time': 'Asia/Seoul',
  'aus eastern standard time': 'Australia/Sydney',
  'new zealand standard time': 'Pacific/Auckland',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'atlantic standard time': 'America/Halifax',
  'sa pacific standard time': 'America/Bogota',
  'sa western standard time': 'America/La_Paz',
  'sa eastern standard time': 'America/Cayenne',
  'venezuela standard time': 'America/Caracas',
  'argentina standard time': 'America/Buenos_Aires',
  'e. south america standard time': 'America/Sao_Paulo',
  'central america standard time': 'America/Guatemala',
  'central standard time (mexico)': 'America/Mexico_City',
  'haiti standard time': 'America/Port-au-Prince',
  utc: 'UTC',
};

/** Finds the zones that calendars name, by their own definitions where the name says nothing. */
export class Zones {
  private readonly definitions = new Map<string, CalendarComponent>();
  private readonly found = new Map<string, string | null>();

  constructor(components: readonly CalendarComponent[]) {
    for (const component of components) {
      const id = component.properties.find(({ name }) => name === 'TZID')?.value.trim() ?? '';
      if (!this.definitions.has(id)) this.definitions.set(id, component);
    }
  }

  /** The IANA zone that a TZID means; `null` when nobody here knows. */
  find(tzid: string): string | null {
    const name = tzid.trim().slice(0, 200);
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const zone = byName(name) ?? this.byDefinition(name);
    if (this.found.size < 1000) this.found.set(name, zone);
    return zone;
  }

  private byDefinition(name: string): string | null {
    const definition = this.definitions.get(name);
    if (definition === undefined) return null;
    const place = definition.properties.find((each) => each.name === 'X-LIC-LOCATION')?.value.trim();
    const placed = place === undefined ? null : byName(place);
    if (placed !== null) return placed;
    const offsets = new Set(
      definition.parts.flatMap((part) =>
        part.properties.filter((each) => each.name === 'TZOFFSETTO').map(({ value }) => value.trim()),
      ),
    );
    // One offset all the year, in whole hours, has a name of its own; signs of those names are turned round.
    const [offset = ''] = offsets;
    const hours = /^([+-])(\d{2})00(?:00)?$/.exec(offset);
    if (offsets.size !== 1 || hours === null) return null;
    const size = Number(hours[2]);
    const zone = size === 0 ? 'UTC' : `Etc/GMT${hours[1] === '+' ? '-' : '+'}${String(size)}`;
    return isTimeZone(zone) ? zone : null;
  }
}

function byName(name: string): string | null {
  const plain = name.replace(/^\(.*?\)\s*/, '');
  const windows = plain.toLowerCase();
  if (Object.hasOwn(WINDOWS, windows)) return WINDOWS[windows] ?? null;
  // Some programs put their own name before that of the zone: /mozilla.org/20050126_1/Europe/Vienna.
  const parts = plain.split('/').filter((part) => part !== '');
  for (const size of [parts.length, 3, 2]) {
    const tail = parts.slice(-size).join('/');
    if (size <= parts.length && (size > 1 || !plain.startsWith('/')) && isTimeZone(tail)) return tail;
  }
  return /\butc\b/i.test(plain) ? 'UTC' : null;
}
