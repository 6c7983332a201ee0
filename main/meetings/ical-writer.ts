import type { Instant } from '../../shared/kernel/dates.ts';
import { instantOf, localOf } from '../../shared/kernel/time-zones.ts';
import { timeZoneLines } from './ical-zones.ts';

/** One meeting as a calendar may hold it; whoever makes it has decided what may be said. */
export interface CalendarEvent {
  uid: string;
  summary: string;
  /** Empty = not said. */
  location: string;
  startsAt: Instant;
  endsAt: Instant | null;
  timeZone: string;
  isAllDay: boolean;
  recurrence: string;
  exceptions: readonly Instant[];
  /** Start of the occurrence of its series that this one replaces; `null` = none. */
  occurrence: Instant | null;
  sequence: number;
  state: 'tentative' | 'confirmed' | 'cancelled';
}

/** Octets of a line before it is folded. @see RFC 5545, section 3.1 */
const LINE_OCTETS = 75;

/**
 * Writes a calendar: CRLF, folded lines, escaped text, times in the zone of each meeting with the rules of that zone beside them.
 * @see RFC 5545
 */
export function writeCalendar(events: readonly CalendarEvent[], stampedAt: Instant): string {
  const body = events.map((event) => eventLines(event, stampedAt));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chancery//Meetings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...zonesOf(events, stampedAt),
    ...body.flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function zonesOf(events: readonly CalendarEvent[], stampedAt: Instant): string[] {
  const spans = new Map<string, { from: Instant; until: Instant }>();
  for (const event of events) {
    if (isUtc(event)) continue;
    const times = [event.startsAt, event.endsAt ?? event.startsAt, event.occurrence ?? event.startsAt];
    // A series that began long ago goes on from today.
    if (event.recurrence !== '' && stampedAt > event.startsAt) times.push(stampedAt);
    const known = spans.get(event.timeZone);
    const all = [...times, ...(known === undefined ? [] : [known.from, known.until])].sort();
    spans.set(event.timeZone, { from: all[0] ?? event.startsAt, until: all.at(-1) ?? event.startsAt });
  }
  return [...spans].flatMap(([zone, span]) => timeZoneLines(zone, span));
}

function eventLines(event: CalendarEvent, stampedAt: Instant): string[] {
  const time = (name: string, at: Instant): string => timeLine(name, at, event);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${compact(stampedAt)}Z`,
    ...(event.occurrence === null ? [] : [time('RECURRENCE-ID', event.occurrence)]),
    time('DTSTART', event.startsAt),
    ...(event.endsAt === null || event.endsAt <= event.startsAt ? [] : [time('DTEND', event.endsAt)]),
    ...(event.recurrence === '' ? [] : [`RRULE:${event.recurrence}`]),
    ...event.exceptions.map((at) => time('EXDATE', at)),
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.location === '' ? [] : [`LOCATION:${escapeText(event.location)}`]),
    `STATUS:${event.state.toUpperCase()}`,
    `SEQUENCE:${String(event.sequence)}`,
    'END:VEVENT',
  ];
}

function timeLine(name: string, at: Instant, event: CalendarEvent): string {
  if (event.isAllDay) return `${name};VALUE=DATE:${at.slice(0, 10).replaceAll('-', '')}`;
  const local = localOf(at, event.timeZone);
  // The second of two equal hours in autumn has no name in its zone.
  if (isUtc(event) || instantOf(local, event.timeZone).slice(0, 19) !== at.slice(0, 19))
    return `${name}:${compact(at)}Z`;
  return `${name};TZID=${event.timeZone}:${compact(local)}`;
}

function isUtc({ timeZone, isAllDay }: CalendarEvent): boolean {
  return isAllDay || timeZone === 'UTC' || timeZone === 'Etc/UTC';
}

function compact(time: string): string {
  return time.slice(0, 19).replace(/[-:]/g, '');
}

// What a text may not hold cannot be written in any way.
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x09\x0b-\x1f\x7f]/g, ' ')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

function fold(line: string): string {
  if (line.length * 3 <= LINE_OCTETS) return line;
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = '';
      // The blank that a continued line begins with counts.
      octets = 1;
    }
    piece += char;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}
