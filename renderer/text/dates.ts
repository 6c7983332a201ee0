import { dateOf, daysBetween, safeParsePartialDate } from '../../shared/kernel/dates.ts';
import { dateFormat } from './formats.ts';
import { text } from './text.ts';

/** A date as far as it is known, written out: "3 May 2026", "May 1984", "about 1984". */
export function dateText(date: string): string {
  const parts = safeParsePartialDate(date);
  if (parts === null) return date;
  const { year, month, day, approximate } = parts;
  const written = dateFormat({
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === null ? {} : { month: 'long' }),
    ...(day === null ? {} : { day: 'numeric' }),
  }).format(utcDay(year, month ?? 1, day ?? 1));
  return approximate ? text('common.about', { date: written }) : written;
}

// Date.UTC reads the years 0 to 99 as 1900 to 1999.
function utcDay(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** A date in a table, where room is short: "3 May 2026" with a short month. */
export function shortDateText(date: string): string {
  const parts = safeParsePartialDate(date);
  if (parts === null || parts.day === null || parts.month === null || parts.approximate)
    return dateText(date);
  return dateFormat({
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  }).format(utcDay(parts.year, parts.month, parts.day));
}

/** An instant with its time zone: "3 May 2026, 14:05 GMT+3". */
export function instantText(at: string): string {
  return dateFormat({
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZoneName: 'short',
  }).format(new Date(at));
}

/** How long ago: "today", "12 days ago", "3 months ago". */
export function ageText(at: string, now: Date = new Date()): string {
  const minutes = Math.round((now.getTime() - Date.parse(at)) / 60_000);
  if (minutes < 1) return text('common.age.now');
  if (minutes < 60) return text('common.age.minutes', { count: minutes });
  const hours = Math.round(minutes / 60);
  if (hours < 24) return text('common.age.hours', { count: hours });
  const days = Math.round(hours / 24);
  if (days < 60) return text('common.age.days', { count: days });
  if (days < 730) return text('common.age.months', { count: Math.round(days / 30.44) });
  return text('common.age.years', { count: Math.round(days / 365.25) });
}

/** When a fact was last confirmed and how: "confirmed 12 days ago by phone"; never is "never confirmed". */
export function confirmedText(confirmed: { at: string | null; channel: ConfirmationChannel | null }): string {
  if (confirmed.at === null) return text('common.confirmed.never');
  const age = ageText(confirmed.at);
  return confirmed.channel === null
    ? text('common.confirmed.at', { age })
    : text('common.confirmed.by', { age, channel: text(`common.channel.${confirmed.channel}`) });
}

export type ConfirmationChannel =
  'in-person' | 'phone' | 'email' | 'message' | 'document' | 'partner' | 'import' | 'other';

/** Today's date here, as the calendar on the wall says. */
export function today(now: Date = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Whole days from today to a date; negative when it is past. */
export function daysUntil(date: string): number {
  return daysBetween(today(), dateOf(date));
}

/** Age in whole years on a day; `null` when the birth year is not known exactly. */
export function yearsOld(birthDate: string, on: string = today()): number | null {
  const born = safeParsePartialDate(birthDate);
  const then = safeParsePartialDate(on);
  if (born === null || then === null || born.approximate || born.month === null || born.day === null)
    return null;
  const isBefore =
    (then.month ?? 1) < born.month || ((then.month ?? 1) === born.month && (then.day ?? 1) < born.day);
  return then.year - born.year - (isBefore ? 1 : 0);
}
