import { safeParseRecurrence, type SeriesStart } from '../../shared/meetings/rules.ts';
import { shortDateText } from '../text/dates.ts';
import { text } from '../text/text.ts';

/** How often a meeting comes again, in words; of a rule that an officer could not choose, that it has one. */
export function recurrenceText(
  recurrence: string,
  { startsAt, timeZone, isAllDay }: Omit<SeriesStart, 'startsAt'> & { startsAt: string | null },
): string {
  const plain = startsAt === null ? null : safeParseRecurrence(recurrence, { startsAt, timeZone, isAllDay });
  if (plain === null) return text('meetings.repeat.own');
  const repeat = text(`meetings.repeat.${plain.repeat}`);
  return plain.until === null
    ? repeat
    : text('meetings.repeat.until', { repeat, date: shortDateText(plain.until) });
}
