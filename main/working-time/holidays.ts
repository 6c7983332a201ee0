import type Holidays from 'date-holidays';
import countries from 'i18n-iso-countries';
import { addDays, type CalendarDate } from '../../shared/kernel/dates.ts';

type Library = typeof Holidays;

let loading: Promise<Library> | null = null;

/** The rules of all States are large, and few sessions need them: they are loaded when first asked for. */
function library(): Promise<Library> {
  loading ??= import('date-holidays').then((module) => module.default);
  return loading;
}

/** Public holidays of a State. */
export interface HolidayCalendar {
  /** Whether anything is known of its holidays; where not, no day counts as one. */
  isKnown: boolean;
  /** Zones of the State, its capital's first; empty where none is known. */
  timeZones: readonly string[];
  /** What the day is called in the language of the State; `null` on any other day. */
  holidayOn: (date: CalendarDate) => string | null;
}

const NOTHING_KNOWN: HolidayCalendar = { isKnown: false, timeZones: [], holidayOn: () => null };

/**
 * The public holidays of a State, from rules that come with the program.
 * @param countryCode ISO 3166-1 alpha-3
 * @param region part of the State with holidays of its own, as ISO 3166-2 names it after the hyphen; empty for none
 */
export async function loadHolidays(countryCode: string, region = ''): Promise<HolidayCalendar> {
  const state = countries.alpha3ToAlpha2(countryCode);
  if (state === undefined) return NOTHING_KNOWN;
  const Calendar = await library();
  const named = new Calendar();
  if (!Object.hasOwn(named.getCountries(), state)) return NOTHING_KNOWN;
  const hasRegion = region !== '' && Object.hasOwn(named.getStates(state), region);
  const options = { types: ['public' as const] };
  const calendar = hasRegion ? new Calendar(state, region, options) : new Calendar(state, options);
  const years = new Map<number, ReadonlyMap<string, string>>();
  const inYear = (year: number): ReadonlyMap<string, string> => {
    const known = years.get(year) ?? daysOf(calendar.getHolidays(year));
    years.set(year, known);
    return known;
  };
  return {
    isKnown: true,
    timeZones: calendar.getTimezones(),
    holidayOn: (date) => inYear(Number(date.slice(0, 4))).get(date) ?? null,
  };
}

type Found = ReturnType<Holidays['getHolidays']>;

const DAY_MS = 86_400_000;

/** Whole days alone: an afternoon off closes no office for the day. Days that begin at sunset count from the date they are named for. */
function daysOf(found: Found): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { date, start, end, name } of found) {
    const isWhole = date.slice(11, 19) === '00:00:00';
    const length = Math.round((end.getTime() - start.getTime()) / DAY_MS);
    if (!isWhole) continue;
    for (let day = 0; day < Math.max(1, length); day += 1) days.set(addDays(date.slice(0, 10), day), name);
  }
  return days;
}
