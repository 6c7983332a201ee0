import type { Instant } from './dates.ts';

/** Wall-clock time, `YYYY-MM-DDTHH:MM:SS`, without a zone. */
export type LocalTime = string;

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      era: 'short',
    });
  } catch {
    format = null;
  }
  // A file may name any number of zones that do not exist.
  if (formats.size < 1000) formats.set(timeZone, format);
  return format;
}

/** Whether this machine knows the zone by an IANA name; offsets such as `+02:00` are none. */
export function isTimeZone(timeZone: string): boolean {
  return /^[A-Za-z]/.test(timeZone) && formatOf(timeZone) !== null;
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
function offsetMs(atMs: number, timeZone: string): number {
  const format = formatOf(timeZone);
  if (format === null) return 0;
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(atMs)) parts[type] = value;
  const year = Number(parts['year']) * (/^B/.test(parts['era'] ?? '') ? -1 : 1);
  const [month, day, hour, minute, second] = ['month', 'day', 'hour', 'minute', 'second'].map((part) =>
    Number(parts[part]),
  );
  const local = Date.UTC(2000, (month ?? 1) - 1, day, hour, minute, second);
  const shown = new Date(local);
  shown.setUTCFullYear(year, (month ?? 1) - 1, day);
  return shown.getTime() - Math.floor(atMs / 1000) * 1000;
}

/** What the clocks of a zone show at an instant; those of UTC when the zone is not known. */
export function localOf(instant: Instant, timeZone: string): LocalTime {
  const atMs = Date.parse(instant);
  return new Date(atMs + offsetMs(atMs, timeZone)).toISOString().slice(0, 19);
}

/**
 * The instant at which the clocks of a zone show a time. One that is skipped in spring is moved on by the gap, of one that comes
 * twice in autumn the first is meant.
 * @see RFC 5545, section 3.3.5
 */
export function instantOf(local: LocalTime, timeZone: string): Instant {
  const wanted = Date.parse(`${local.length === 10 ? `${local}T00:00:00` : local}Z`);
  // Offsets of the days around hold on either side of a change.
  const offsets = [offsetMs(wanted - 86_400_000, timeZone), offsetMs(wanted + 86_400_000, timeZone)];
  const fits = offsets
    .map((offset) => wanted - offset)
    .filter((atMs) => atMs + offsetMs(atMs, timeZone) === wanted);
  const atMs = fits.length > 0 ? Math.min(...fits) : wanted - (offsets[0] ?? 0);
  return new Date(atMs).toISOString();
}
