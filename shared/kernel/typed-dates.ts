import { CALENDAR_NAMES, gregorianOf, monthsInYear, type CalendarName } from './calendars.ts';
import { monthOfName } from './calendar-months.ts';
import type { PartialDateParts } from './dates.ts';

/**
 * Why a typed date is none: nothing in it is a date · the year is not whole · the calendar has no such day or month · it is
 * outside the years that are converted · its month belongs to another calendar.
 */
export const TYPED_DATE_FAULTS = ['unreadable', 'short-year', 'no-such-day', 'other-calendar'] as const;

export type TypedDate =
  | { parts: PartialDateParts; gregorian: string }
  | { fault: Exclude<(typeof TYPED_DATE_FAULTS)[number], 'other-calendar'> }
  | { fault: 'other-calendar'; calendar: CalendarName };

/** "About", as people write it in the languages of the interface and of these calendars. */
const ABOUT =
  /[~≈±]|(?<![\p{L}])(?:about|around|circa|ca|c|approx|approximately|vers|environ|نحو|حوالي|حوالی|تقريبا|تقریبا|حدود|ገደማ|አካባቢ)(?![\p{L}])\.?/giu;

/** Signs of the calendar itself, which say nothing more when it is chosen. */
const ERAS =
  /(?<![\p{L}])(?:a\.?\s?h|a\.?\s?p|s\.?\s?h|e\.?\s?c|h|هـ|ه\.?\s?ش|ه\.?\s?ق|ه|هجري|هجری|هجرية|شمسی|شمسي|قمری|قمري|م|ميلادي|میلادی|ዓ[./]?ም|ዓመተ ምሕረት)(?![\p{L}])\.?/giu;

/** Words between the parts: "3rd of May", "le 3 mai", "من". */
const BETWEEN = /(?<![\p{L}])(?:of|the|le|de|du|من|በ)(?![\p{L}])/giu;
const ORDINALS = /(\d)(?:st|nd|rd|th|er|e)(?![\p{L}])/giu;

/**
 * Reads a date as people type or copy it: `1404`, `3/5/1363`, `1363-05-03`, `٣ شعبان ١٤٠٤`, `about 1984`, `፳፭ ሚያዝያ ፲፱፻፸፮`.
 * Between slashes the day comes before the month unless the year comes first.
 * @param calendar the calendar that it is written in
 * @returns the parts in that calendar and the partial date in ours, or why it is no date
 */
export function readTypedDate(text: string, calendar: CalendarName): TypedDate {
  const plain = latinDigits(text.normalize('NFKC').replaceAll(/[\u200e\u200f\u061c]/g, ''));
  const approximate = plain.search(ABOUT) !== -1;
  const words = plain
    .replaceAll(ABOUT, ' ')
    .replaceAll(ERAS, ' ')
    .replaceAll(BETWEEN, ' ')
    .replaceAll(ORDINALS, '$1')
    .replaceAll(/^(\d{4})(\d{2})(\d{2})$/g, '$1 $2 $3');
  const named = monthIn(words, calendar);
  if (named !== null && 'other' in named) return { fault: 'other-calendar', calendar: named.other };
  const rest = named === null ? words : words.replace(named.name, ' ');
  if (/\p{L}/u.test(rest)) return { fault: 'unreadable' };
  const numbers = rest.match(/\d+/g) ?? [];
  const sorted = sortNumbers(numbers, named?.month ?? null, monthsInYear(calendar));
  if (typeof sorted === 'string') return { fault: sorted };
  const parts = { ...sorted, approximate };
  const gregorian = gregorianOf(parts, calendar);
  return gregorian === null ? { fault: 'no-such-day' } : { parts, gregorian };
}

function monthIn(
  text: string,
  calendar: CalendarName,
): { month: number; name: string } | { other: CalendarName } | null {
  // Names of two words before those of one: "Rabi 2", "Dhu al-Hijjah".
  const name = /\p{L}[\p{L}\p{M}\u200c\s'’‘`ʻʿ.-]*(?:\s[12](?=\s))?/u.exec(text)?.[0] ?? null;
  if (name === null) return null;
  const candidates = [name, name.replace(/\s[12]$/, '')].map((one) => one.trim());
  for (const candidate of candidates) {
    const month = monthOfName(candidate, calendar);
    if (month !== null) return { month, name: candidate };
  }
  const other = CALENDAR_NAMES.find((one) =>
    candidates.some((candidate) => monthOfName(candidate, one) !== null),
  );
  return other === undefined ? null : { other };
}

type Sorted = Pick<PartialDateParts, 'year' | 'month' | 'day'>;

function sortNumbers(
  numbers: readonly string[],
  named: number | null,
  months: number,
): Sorted | 'unreadable' | 'short-year' {
  const most = named === null ? 3 : 2;
  if (numbers.length === 0 || numbers.length > most) return 'unreadable';
  const yearAt = numbers.findIndex((digits) => digits.length >= 3);
  if (yearAt === -1) return 'short-year';
  const year = Number(numbers[yearAt]);
  const others = numbers.filter((_, index) => index !== yearAt).map(Number);
  const [first = null, second = null] = others;
  if (others.length === 2 && yearAt === 1) return 'unreadable';
  if (named !== null) return { year, month: named, day: first };
  if (first === null || second === null) return { year, month: first, day: null };
  if (yearAt === 0) return { year, month: first, day: second };
  return second > months && first <= months
    ? { year, month: first, day: second }
    : { year, month: second, day: first };
}

/** Arabic, Persian, Devanagari, and Ethiopic numbers in our digits. */
function latinDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replaceAll(/[፩-፼]+/g, (number) => String(ethiopicNumber(number)));
}

/** Ethiopic numbers add units and tens, and multiply by ፻ (100) and ፼ (10,000). */
function ethiopicNumber(text: string): number {
  let total = 0;
  let group = 0;
  for (const sign of text) {
    const code = sign.charCodeAt(0) - 0x1368;
    if (code <= 9) group += code;
    else if (code <= 18) group += (code - 9) * 10;
    else {
      total = (total + (group === 0 && total === 0 ? 1 : group)) * (code === 19 ? 100 : 10_000);
      group = 0;
    }
  }
  return total + group;
}
