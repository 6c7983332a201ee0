import type { Instant } from '../../shared/kernel/dates.ts';
import { addDays } from '../../shared/kernel/dates.ts';
import { localOf } from '../../shared/kernel/time-zones.ts';
import { shortDateText } from '../text/dates.ts';
import { dateFormat } from '../text/formats.ts';
import { text } from '../text/text.ts';

/** What is known of the time of a meeting. */
export interface MeetingTime {
  startsAt: Instant | null;
  endsAt: Instant | null;
  timeZone: string;
  isAllDay: boolean;
}

const MINUTE = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;

/** When a meeting is, by the clocks of its place and with their zone: "26 Nov 2026, 09:30 – 11:00 GMT"; days without times. */
export function meetingTimeText(meeting: MeetingTime): string {
  const { startsAt, endsAt, timeZone, isAllDay } = meeting;
  if (startsAt === null) return text('meetings.time.notAgreed');
  if (isAllDay) {
    const last = endsAt === null ? startsAt.slice(0, 10) : addDays(endsAt.slice(0, 10), -1);
    const from = shortDateText(startsAt.slice(0, 10));
    return last <= startsAt.slice(0, 10)
      ? text('meetings.time.wholeDay', { date: from })
      : text('meetings.time.wholeDays', { from, to: shortDateText(last) });
  }
  const format = dateFormat({ ...DAY, ...MINUTE, timeZone, timeZoneName: 'short' });
  return endsAt === null || endsAt <= startsAt
    ? format.format(new Date(startsAt))
    : format.formatRange(new Date(startsAt), new Date(endsAt));
}

/** The day of an occurrence, written short: where it takes place, not here. */
export function meetingDayText(
  startsAt: Instant,
  meeting: Pick<MeetingTime, 'timeZone' | 'isAllDay'>,
): string {
  return shortDateText(meetingDay(startsAt, meeting));
}

/** The day of an occurrence where it takes place. */
export function meetingDay(
  startsAt: Instant,
  { timeZone, isAllDay }: Pick<MeetingTime, 'timeZone' | 'isAllDay'>,
): string {
  return isAllDay ? startsAt.slice(0, 10) : localOf(startsAt, timeZone).slice(0, 10);
}

/** The hour of an occurrence where it takes place; nothing where only days count. */
export function meetingHourText(
  startsAt: Instant,
  { timeZone, isAllDay }: Pick<MeetingTime, 'timeZone' | 'isAllDay'>,
): string {
  return isAllDay ? '' : dateFormat({ ...MINUTE, timeZone }).format(new Date(startsAt));
}

/** The times of one occurrence of a meeting that starts then: it lasts as long as the meeting does. */
export function occurrenceOf(meeting: MeetingTime, startsAt: Instant | null): MeetingTime {
  const { startsAt: first, endsAt } = meeting;
  if (startsAt === null || first === null || endsAt === null) return { ...meeting, startsAt, endsAt: null };
  const lastsMs = Date.parse(endsAt) - Date.parse(first);
  return { ...meeting, startsAt, endsAt: new Date(Date.parse(startsAt) + lastsMs).toISOString() };
}
