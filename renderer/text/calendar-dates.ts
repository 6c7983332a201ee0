import {
  spanIn,
  toGregorian,
  unicodeCalendar,
  type CalendarName,
  type CalendarSpan,
} from '../../shared/kernel/calendars.ts';
import { dateFormat } from './formats.ts';
import { dateText } from './dates.ts';
import { text } from './text.ts';

type Parts = CalendarSpan['from'];

/**
 * A date as far as it is known, in another calendar: "2 Shaʻban 1404 AH", "1362 to 1363 SH". Of a date that no calendar
 * reaches there is no text.
 */
export function dateTextIn(date: string, calendar: CalendarName): string | null {
  if (calendar === 'gregorian') return dateText(date);
  const span = spanIn(date, calendar);
  if (span === null) return null;
  const from = partsText(span.from, calendar);
  const to = partsText(span.to, calendar);
  if (from === null || to === null) return null;
  const known = from === to ? from : text('person.span', { from, to });
  const written = text(`person.era.${calendar}`, { date: known });
  return span.from.approximate ? text('common.about', { date: written }) : written;
}

function partsText({ year, month, day }: Parts, calendar: CalendarName): string | null {
  const date = toGregorian({ year, month: month ?? 1, day: day ?? 1 }, calendar);
  if (date === null) return null;
  // Runtimes name the era in several ways, some of them none; the calendar is named by our own text.
  return dateFormat({
    timeZone: 'UTC',
    calendar: unicodeCalendar(calendar),
    year: 'numeric',
    ...(month === null ? {} : { month: 'long' }),
    ...(day === null ? {} : { day: 'numeric' }),
  })
    .formatToParts(new Date(`${date}T00:00:00Z`))
    .filter(({ type }) => type !== 'era')
    .map(({ value }) => value)
    .join('')
    .replaceAll(/^[\s,،]+|[\s,،]+$/g, '');
}
