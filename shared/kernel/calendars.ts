import { addDays, daysInMonth, safeParsePartialDate, type PartialDateParts } from './dates.ts';

/** Calendars in which dates are written beside ours: Umm al-Qura, Solar Hijri, and the Ethiopian calendar. */
export const CALENDAR_NAMES = ['gregorian', 'hijri', 'persian', 'ethiopic'] as const;
export type CalendarName = (typeof CALENDAR_NAMES)[number];
export type OtherCalendar = Exclude<CalendarName, 'gregorian'>;

/** A whole day of a calendar; months and days count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** The first and the last day or month or year of a calendar that a partial date can mean; equal when it is clear. */
export interface CalendarSpan {
  from: PartialDateParts;
  to: PartialDateParts;
}

/**
 * What the conversion needs to know beside what the runtime's calendars know: a first guess, from which it steps to the day.
 * Umm al-Qura is tabulated from 1300 to 1600 AH; outside, the runtime goes on with the civil (tabular) calendar.
 */
interface Reckoning {
  unicode: string;
  firstDay: string;
  yearDays: number;
  monthDays: number;
  months: number;
  longestMonth: number;
}

const RECKONINGS: Readonly<Record<OtherCalendar, Reckoning>> = {
  hijri: {
    unicode: 'islamic-umalqura',
    firstDay: '0622-07-19',
    yearDays: 354.367,
    monthDays: 29.53,
    months: 12,
    longestMonth: 30,
  },
  persian: {
    unicode: 'persian',
    firstDay: '0622-03-22',
    yearDays: 365.2422,
    monthDays: 30.5,
    months: 12,
    longestMonth: 31,
  },
  ethiopic: {
    unicode: 'ethiopic',
    firstDay: '0008-08-27',
    yearDays: 365.25,
    monthDays: 30,
    months: 13,
    longestMonth: 30,
  },
};

/** Days that are converted; nobody on record was born before. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

const DAY_MS = 86_400_000;
const STEPS = 12;

/** The calendar's name in Unicode locales, for `Intl.DateTimeFormat`. */
export function unicodeCalendar(calendar: CalendarName): string {
  return calendar === 'gregorian' ? 'gregory' : RECKONINGS[calendar].unicode;
}

/** How many months a year has. */
export function monthsInYear(calendar: CalendarName): number {
  return calendar === 'gregorian' ? 12 : RECKONINGS[calendar].months;
}

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${RECKONINGS[calendar].unicode}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(calendar, format);
  return format;
}

/** A Gregorian day in another calendar; `null` outside the years 1800 to 2200. */
export function fromGregorian(date: string, calendar: CalendarName): CalendarDay | null {
  const parts = safeParsePartialDate(date);
  if (parts === null || parts.month === null || parts.day === null) return null;
  const { year, month, day } = parts;
  if (calendar === 'gregorian') return { year, month, day };
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const written = new Map(
    formatOf(calendar)
      .formatToParts(new Date(`${date.slice(0, 10)}T00:00:00Z`))
      .map((part) => [part.type, Number(part.value)]),
  );
  return { year: written.get('year') ?? 0, month: written.get('month') ?? 0, day: written.get('day') ?? 0 };
}

/**
 * A day of another calendar in ours.
 * @returns `YYYY-MM-DD`; `null` when the calendar has no such day, or it is outside the years 1800 to 2200
 */
export function toGregorian(day: CalendarDay, calendar: CalendarName): string | null {
  if (calendar === 'gregorian') return gregorianDay(day);
  const { firstDay, months, longestMonth } = RECKONINGS[calendar];
  if (day.month < 1 || day.month > months || day.day < 1 || day.day > longestMonth) return null;
  const guessed = Date.parse(firstDay) + Math.round(reckon(day, calendar)) * DAY_MS;
  if (!Number.isFinite(guessed) || Math.abs(guessed) > 8e15) return null;
  let date = new Date(guessed).toISOString().slice(0, 10);
  for (let step = 0; step < STEPS; step++) {
    const found = fromGregorian(date, calendar);
    if (found === null) return null;
    const off = Math.round(reckon(day, calendar) - reckon(found, calendar));
    const isThere = found.year === day.year && found.month === day.month && found.day === day.day;
    if (isThere) return date;
    date = addDays(date, off === 0 ? order(day, found) : off);
  }
  return null;
}

/** Days since the calendar's first one, by months of equal length. */
function reckon({ year, month, day }: CalendarDay, calendar: OtherCalendar): number {
  const { yearDays, monthDays } = RECKONINGS[calendar];
  return (year - 1) * yearDays + (month - 1) * monthDays + day - 1;
}

function order(one: CalendarDay, other: CalendarDay): number {
  return Math.sign(one.year - other.year || one.month - other.month || one.day - other.day);
}

function gregorianDay({ year, month, day }: CalendarDay): string | null {
  const date = dateText({ year, month, day, approximate: false });
  return safeParsePartialDate(date) === null ? null : date;
}

/** Parts as a partial date of their own calendar. */
function dateText({ year, month, day, approximate }: PartialDateParts): string {
  const pad = (part: number | null, length: number) =>
    part === null ? [] : [String(part).padStart(length, '0')];
  return (
    [...pad(year, 4), ...pad(month, 2), ...pad(month === null ? null : day, 2)].join('-') +
    (approximate ? '~' : '')
  );
}

/**
 * A date of another calendar, as far as it is known, in ours: the year or month that holds most of its days, with `~` where
 * it reaches into another. Months of the Hijri calendar begin by sight of the moon: a 30th day that the tables do not have is
 * the next day, with `~`.
 * @returns a partial date (EDTF); `null` when the calendar has no such date, or it is outside the years 1800 to 2200
 */
export function gregorianOf(parts: PartialDateParts, calendar: CalendarName): string | null {
  const { year, month, day, approximate } = parts;
  if (calendar === 'gregorian')
    return safeParsePartialDate(dateText(parts)) === null ? null : dateText(parts);
  if (month !== null && day !== null) {
    const date = toGregorian({ year, month, day }, calendar);
    if (date !== null) return approximate ? `${date}~` : date;
    const before =
      calendar === 'hijri' && day === 30 ? toGregorian({ year, month, day: 29 }, calendar) : null;
    return before === null ? null : `${addDays(before, 1)}~`;
  }
  const first = toGregorian({ year, month: month ?? 1, day: 1 }, calendar);
  const next =
    month === null || month === monthsInYear(calendar)
      ? toGregorian({ year: year + 1, month: 1, day: 1 }, calendar)
      : toGregorian({ year, month: month + 1, day: 1 }, calendar);
  if (first === null || next === null) return null;
  const last = addDays(next, -1);
  const length = month === null ? 4 : 7;
  const middle = addDays(first, Math.floor((Date.parse(last) - Date.parse(first)) / DAY_MS / 2));
  const isClear = first.slice(0, length) === last.slice(0, length);
  return middle.slice(0, length) + (approximate || !isClear ? '~' : '');
}

/**
 * What a partial date of ours can mean in another calendar, as precisely as it is known: a Gregorian year is two years of any
 * other calendar, a month mostly two months.
 * @returns `null` when the text is no date, or it is outside the years 1800 to 2200
 */
export function spanIn(date: string, calendar: CalendarName): CalendarSpan | null {
  const parts = safeParsePartialDate(date);
  if (parts === null) return null;
  const { year, month, day, approximate } = parts;
  const whole = (at: CalendarDay): string => dateText({ ...at, approximate: false });
  const first = fromGregorian(whole({ year, month: month ?? 1, day: day ?? 1 }), calendar);
  const lastMonth = month ?? 12;
  const last = fromGregorian(
    whole({ year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) }),
    calendar,
  );
  if (first === null || last === null) return null;
  const asKnown = (at: CalendarDay): PartialDateParts => ({
    year: at.year,
    month: month === null ? null : at.month,
    day: day === null ? null : at.day,
    approximate,
  });
  return { from: asKnown(first), to: asKnown(last) };
}
