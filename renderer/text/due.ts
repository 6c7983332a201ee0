import { dateText, daysUntil } from './dates.ts';
import { text } from './text.ts';

const HOUR_MIN = 60;
const DAY_MIN = 24 * HOUR_MIN;

/** How much time is left until an instant, or how long it is over: "20 minutes left", "3 hours overdue". */
export function remainingText(dueAt: string, nowMs: number): string {
  const minutes = Math.floor((Date.parse(dueAt) - nowMs) / 60_000);
  const late = minutes < 0;
  const whole = Math.abs(minutes);
  const side = late ? 'overdue' : 'left';
  if (whole < HOUR_MIN) return text(`cases.${side}.minutes`, { count: whole });
  if (whole < 2 * DAY_MIN) return text(`cases.${side}.hours`, { count: Math.floor(whole / HOUR_MIN) });
  return text(`cases.${side}.days`, { count: Math.floor(whole / DAY_MIN) });
}

/** When something counted in days is due: "due today", "due in 3 days", "2 days overdue", or the date when it is far. */
export function dueOnText(date: string | null): string {
  if (date === null) return text('cases.due.none');
  const days = daysUntil(date);
  if (days < 0) return text('cases.due.overdue', { count: -days });
  if (days === 0) return text('cases.due.today');
  if (days === 1) return text('cases.due.tomorrow');
  return days <= 14 ? text('cases.due.days', { count: days }) : dateText(date);
}
