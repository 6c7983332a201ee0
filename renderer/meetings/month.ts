import { addDays, daysInMonth } from '../../shared/kernel/dates.ts';
import type { Occurrence } from '../../shared/meetings/schema.ts';
import { meetingDay } from './times.ts';

/** The days of a month in whole weeks, Monday first; days of other months complete the first and the last. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const [year, number] = month.split('-').map(Number);
  const days = before + daysInMonth(year ?? 2000, number ?? 1);
  return Array.from({ length: Math.ceil(days / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_each, day) => addDays(first, week * 7 + day - before)),
  );
}

/** The month so many months later (or earlier). */
export function addMonths(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 2000, (number ?? 1) - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The days on which an occurrence takes place, where it does; at most so many as a calendar shows. */
export function daysOf(occurrence: Occurrence): string[] {
  const first = meetingDay(occurrence.startsAt, occurrence);
  if (occurrence.endsAt === null || occurrence.endsAt <= occurrence.startsAt) return [first];
  // What ends at midnight takes no part of the day that begins then.
  const end = new Date(Date.parse(occurrence.endsAt) - 1).toISOString();
  const last = meetingDay(end, occurrence);
  const days = [first];
  for (let day = addDays(first, 1); day <= last && days.length < 42; day = addDays(day, 1)) days.push(day);
  return days;
}
