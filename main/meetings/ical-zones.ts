import type { Instant } from '../../shared/kernel/dates.ts';
import { localOf } from '../../shared/kernel/time-zones.ts';

const DAY_MS = 86_400_000;
/** A series goes on behind its first day: changes of the clock are written so many years ahead. */
const YEARS_AHEAD = 10;
/** Longest stretch whose changes are written: the last of it, where more lies between. */
const MOST_DAYS = 60 * 366;

/** Minutes by which the clocks of a zone are ahead of UTC. */
function offsetAt(atMs: number, zone: string): number {
  const at = new Date(atMs).toISOString();
  return Math.round((Date.parse(`${localOf(at, zone)}Z`) - Math.floor(atMs / 1000) * 1000) / 60_000);
}

/**
 * The rules of a zone for a calendar, each change of the clock by its day: from the year before the first time until ten years after the last.
 * @see RFC 5545, section 3.6.5
 */
export function timeZoneLines(zone: string, span: { from: Instant; until: Instant }): string[] {
  const lastMs = Date.UTC(Math.min(Number(span.until.slice(0, 4)) + YEARS_AHEAD + 1, 9999), 0, 1);
  const firstMs = Math.max(Date.UTC(Number(span.from.slice(0, 4)) - 1, 0, 1), lastMs - MOST_DAYS * DAY_MS);
  let offset = offsetAt(firstMs, zone);
  // Standard time is the smaller of the two; where there is one only, it is that.
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...part('STANDARD', firstMs, offset, offset)];
  for (let atMs = firstMs; atMs < lastMs; atMs += 7 * DAY_MS) {
    const next = offsetAt(atMs + 7 * DAY_MS, zone);
    if (next === offset) continue;
    lines.push(
      ...part(next > offset ? 'DAYLIGHT' : 'STANDARD', changeBetween(atMs, offset, zone), offset, next),
    );
    offset = next;
  }
  return [...lines, 'END:VTIMEZONE'];
}

function changeBetween(fromMs: number, offset: number, zone: string): number {
  let before = fromMs;
  let after = fromMs + 7 * DAY_MS;
  while (after - before > 60_000) {
    const middle = before + Math.floor((after - before) / 120_000) * 60_000;
    if (offsetAt(middle, zone) === offset) before = middle;
    else after = middle;
  }
  return after;
}

// A change is told in the time that held before it.
function part(name: 'STANDARD' | 'DAYLIGHT', atMs: number, before: number, after: number): string[] {
  const local = new Date(atMs + before * 60_000).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return [
    `BEGIN:${name}`,
    `DTSTART:${local}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${name}`,
  ];
}

function offsetText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
