import { z } from 'zod';

/** An instant: UTC, RFC 3339 with milliseconds and `Z`, so that text order is time order. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .meta({ description: 'instant in UTC, RFC 3339 with milliseconds' });
export type Instant = z.infer<typeof Instant>;

/** A whole calendar date, ISO 8601 `YYYY-MM-DD`, that exists in the Gregorian calendar. */
export const CalendarDate = z.iso.date().meta({ description: 'calendar date, YYYY-MM-DD' });
export type CalendarDate = z.infer<typeof CalendarDate>;

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/**
 * A date as far as it is known: `1984`, `1984-05`, `1984-05-03`, each with `~` for "about".
 * @see ISO 8601-2 (EDTF level 1)
 */
export const PartialDate = z
  .string()
  .refine((text) => safeParsePartialDate(text) !== null, { error: 'partial-date' })
  .meta({
    description: 'date as far as known: YYYY, YYYY-MM or YYYY-MM-DD, with ~ at the end for "about" (EDTF)',
  });
export type PartialDate = z.infer<typeof PartialDate>;

/** The parts of a partial date; a part that is not known is `null`. */
export interface PartialDateParts {
  year: number;
  month: number | null;
  day: number | null;
  approximate: boolean;
}

/** Reads a partial date; `null` when the text is none or the day does not exist. */
export function safeParsePartialDate(text: string): PartialDateParts | null {
  const match = PARTIAL.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day, approximate: match[4] === '~' };
}

/** Days of a Gregorian month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole days from one calendar date to another (negative when `to` is earlier). */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The calendar date so many days later (or earlier). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The calendar date of an instant in UTC. */
export function dateOf(instant: Instant): CalendarDate {
  return instant.slice(0, 10);
}
