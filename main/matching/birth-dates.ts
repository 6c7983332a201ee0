import { safeParsePartialDate, type PartialDateParts } from '../../shared/kernel/dates.ts';

/**
 * How two birth dates stand to each other, as far as both are known.
 * - `same`: both whole and equal
 * - `compatible`: what both say agrees
 * - `close`: one is likely the other written down wrongly, or counted in another calendar
 */
export type BirthDateFinding = 'same' | 'compatible' | 'close' | 'different' | 'unknown';

/** A birth date taken apart, with the texts it is compared by. */
export interface PreparedBirthDate extends PartialDateParts {
  text: string;
  /** Days since 1970; `null` for a date that is not whole. */
  dayNumber: number | null;
}

/** Takes a partial date apart; `null` when there is none. */
export function prepareBirthDate(date: string | null): PreparedBirthDate | null {
  const parts = date === null ? null : safeParsePartialDate(date);
  if (date === null || parts === null) return null;
  const { year, month, day } = parts;
  const dayNumber = month === null || day === null ? null : Date.UTC(year, month - 1, day) / 86_400_000;
  return { ...parts, text: date.replace('~', ''), dayNumber };
}

/** An approximate year is right to this. */
const ABOUT_YEARS = 2;

/** Compares two birth dates. */
export function compareBirthDates(
  one: PreparedBirthDate | null,
  other: PreparedBirthDate | null,
): BirthDateFinding {
  if (one === null || other === null) return 'unknown';
  if (one.text === other.text)
    return one.dayNumber === null || one.approximate || other.approximate ? 'compatible' : 'same';
  if (one.approximate || other.approximate)
    return Math.abs(one.year - other.year) <= ABOUT_YEARS ? 'compatible' : 'different';
  if (one.text.startsWith(other.text) || other.text.startsWith(one.text)) return 'compatible';
  if (one.year === other.year && (isStandIn(one) || isStandIn(other))) return 'compatible';
  return isClose(one, other) ? 'close' : 'different';
}

/** Whether it is the day that registers put where only the year is known. */
export function isStandIn(date: PreparedBirthDate): boolean {
  return date.month === 1 && date.day === 1;
}

function isClose(one: PreparedBirthDate, other: PreparedBirthDate): boolean {
  if (one.dayNumber === null || other.dayNumber === null) return false;
  if (one.year === other.year && one.day === other.month && one.month === other.day) return true;
  if (Math.abs(one.dayNumber - other.dayNumber) <= 1) return true;
  return differingPlaces(one.text, other.text) === 1;
}

function differingPlaces(one: string, other: string): number {
  let count = 0;
  for (let place = 0; place < one.length; place++) if (one[place] !== other[place]) count += 1;
  return count;
}
