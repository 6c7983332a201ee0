import { isTimeZone, localOf } from '../../shared/kernel/time-zones.ts';
import { unescapeValue } from './content-lines.ts';
import type { CalendarComponent } from './ical.ts';
import { USUAL_ZONES, windowsZone } from './windows-zones.ts';

const WEEK_MS = 7 * 86_400_000;
/** Definitions that are compared with zones, one after the other; a file needs one or two. */
const MOST_COMPARED = 40;

/** Finds the zones that calendars name, by their own definitions where the name says nothing. */
export class Zones {
  private readonly definitions = new Map<string, CalendarComponent>();
  private readonly found = new Map<string, string | null>();
  private compared = 0;

  constructor(components: readonly CalendarComponent[]) {
    for (const component of components) {
      const id = plainName(component.properties.find(({ name }) => name === 'TZID')?.value ?? '');
      if (!this.definitions.has(id)) this.definitions.set(id, component);
    }
  }

  /**
   * The IANA zone that a TZID means; `null` when nobody here knows.
   * @param year in which its clocks are asked for: definitions differ from year to year
   */
  find(tzid: string, year: number): string | null {
    const name = plainName(tzid);
    const key = `${name}\n${String(year)}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const zone = byName(name) ?? this.byDefinition(name, year) ?? byCity(name, year);
    if (this.found.size < 1000) this.found.set(key, zone);
    return zone;
  }

  private byDefinition(name: string, year: number): string | null {
    const definition = this.definitions.get(name);
    if (definition === undefined) return null;
    const place = definition.properties.find((each) => each.name === 'X-LIC-LOCATION')?.value;
    const placed = place === undefined ? null : byName(plainName(place));
    if (placed !== null) return placed;
    const changes = changesOf(definition, year);
    if (changes === null) return null;
    if (++this.compared > MOST_COMPARED) return null;
    const offsets = new Set(changes.map(({ to }) => to));
    const [offset] = offsets;
    if (offsets.size === 1 && offset !== undefined) return fixedZone(offset, year);
    return sameClocks((atMs) => changes.findLast((change) => change.atMs <= atMs)?.to, name, year);
  }
}

function plainName(tzid: string): string {
  return unescapeValue(tzid)
    .replace(/^"|"$/g, '')
    .replace(/\s*,\s*/g, ', ')
    .trim()
    .slice(0, 200);
}

function byName(name: string): string | null {
  const plain = name.replace(/^\([^)]*\)\s*/, '').replace(/^tzone:\/\/microsoft\//i, '');
  if (/^(?:utc|z|zulu|coordinated universal time|utc standard time)$/i.test(plain)) return 'UTC';
  const windows = windowsZone(plain);
  if (windows !== null) return windows;
  const offset = /^(?:UTC|GMT)? ?([+-])(\d{1,2})(?:[:.]?(\d{2}))?$/i.exec(plain);
  if (offset !== null) return fixedZone(minutesOf(offset[1], offset[2], offset[3]), 2000);
  // Some programs put their own name before that of the zone: /mozilla.org/20050126_1/Europe/Vienna.
  const parts = plain.split('/').filter((part) => part !== '');
  for (const size of [parts.length, 3, 2]) {
    const tail = parts.slice(-size).join('/');
    if (size <= parts.length && (size > 1 || !plain.startsWith('/')) && isTimeZone(tail)) return tail;
  }
  return null;
}

function minutesOf(sign = '+', hours = '0', minutes = '0'): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** One offset all the year, in whole hours, has a name of its own; signs of those names are turned round. */
function fixedZone(minutes: number, year: number): string | null {
  // No clocks differ by other parts of an hour today.
  if (minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60) return null;
  if (minutes % 60 !== 0) return sameClocks(() => minutes, '', year);
  const hours = minutes / 60;
  const zone = hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${String(Math.abs(hours))}`;
  return isTimeZone(zone) ? zone : null;
}

/** `(UTC+03:00) Baghdad`, as Windows shows a zone: the city has to fit the offset. */
function byCity(name: string, year: number): string | null {
  const match = /^\((?:UTC|GMT)([+-])(\d{1,2})[:.](\d{2})\) ?(.+)$/i.exec(name);
  if (match === null) return null;
  const minutes = minutesOf(match[1], match[2], match[3]);
  const january = Date.UTC(year, 0, 5);
  const said = (match[4] ?? '').toLowerCase();
  return (
    USUAL_ZONES.find(
      (zone) =>
        isCityIn(zone, said) &&
        [january, january + 26 * WEEK_MS].some((atMs) => offsetAt(atMs, zone) === minutes),
    ) ?? null
  );
}

const CITIES: ReadonlyMap<string, string> = new Map(
  USUAL_ZONES.map((zone) => [
    zone,
    zone
      .slice(zone.lastIndexOf('/') + 1)
      .replaceAll('_', ' ')
      .toLowerCase(),
  ]),
);

/** @param text in lower case */
function isCityIn(zone: string, text: string): boolean {
  const city = CITIES.get(zone) ?? '';
  return city.length > 3 && text.includes(city);
}

/** A zone whose clocks show the same all the year; one whose city the name tells comes first. */
function sameClocks(offset: (atMs: number) => number | undefined, name: string, year: number): string | null {
  const weeks = Array.from({ length: 52 }, (_, week) => Date.UTC(year, 0, 2, 12) + week * WEEK_MS);
  const said = name.toLowerCase();
  const named = USUAL_ZONES.filter((zone) => isCityIn(zone, said));
  for (const zone of [...named, ...USUAL_ZONES])
    if (weeks.every((atMs) => offsetAt(atMs, zone) === offset(atMs))) return zone;
  return null;
}

function offsetAt(atMs: number, zone: string): number {
  return (Date.parse(`${localOf(new Date(atMs).toISOString(), zone)}Z`) - atMs) / 60_000;
}

interface Change {
  readonly atMs: number;
  /** Minutes ahead of UTC from then on. */
  readonly to: number;
}

/** When the clocks of a definition change up to the end of a year, in order; `null` when its rules are none that is understood. */
function changesOf(definition: CalendarComponent, year: number): Change[] | null {
  const changes: Change[] = [];
  for (const part of definition.parts) {
    const text = (name: string) => part.properties.find((each) => each.name === name)?.value.trim() ?? '';
    const start = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})\d{2}$/.exec(text('DTSTART'));
    const [from, to] = [offsetOf(text('TZOFFSETFROM')), offsetOf(text('TZOFFSETTO'))];
    if (start === null || to === null) return null;
    const [first = 0, month = 1, day = 1, hour = 0, minute = 0] = start.slice(1).map(Number);
    const clockMs = (hour * 60 + minute - (from ?? to)) * 60_000;
    const rule = text('RRULE');
    if (rule === '') {
      if (first <= year) changes.push({ atMs: Date.UTC(first, month - 1, day) + clockMs, to });
      continue;
    }
    const yearly = yearlyDay(rule);
    if (yearly === null) return null;
    const until = Number(/UNTIL=(\d{4})/i.exec(rule)?.[1] ?? '9999');
    for (const each of [year - 1, year])
      if (each >= first && each <= until) changes.push({ atMs: yearly(each) + clockMs, to });
  }
  changes.sort((one, other) => one.atMs - other.atMs);
  return changes.length === 0 ? null : changes;
}

function offsetOf(text: string): number | null {
  const match = /^([+-])(\d{2}):?(\d{2})(?:\d{2})?$/.exec(text);
  return match === null ? null : minutesOf(match[1], match[2], match[3]);
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Midnight of the one day that a rule names in each year: the last Sunday of October. */
function yearlyDay(rule: string): ((year: number) => number) | null {
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]*)`, 'i').exec(rule)?.[1]?.toUpperCase();
  const month = Number(part('BYMONTH') ?? NaN);
  const day = /^([+-]?[1-5])(SU|MO|TU|WE|TH|FR|SA)$/.exec(part('BYDAY') ?? '');
  if (part('FREQ') !== 'YEARLY' || day === null || !(month >= 1 && month <= 12)) return null;
  const nth = Number(day[1]);
  const weekday = WEEKDAYS.indexOf(day[2] ?? '');
  return (year) => {
    const edge = new Date(nth > 0 ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0));
    const apart = nth > 0 ? (weekday - edge.getUTCDay() + 7) % 7 : -((edge.getUTCDay() - weekday + 7) % 7);
    return edge.getTime() + apart * 86_400_000 + (nth > 0 ? nth - 1 : nth + 1) * WEEK_MS;
  };
}
