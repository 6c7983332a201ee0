import type { ReactNode } from 'react';
import { WEEKDAYS, type RestrictionInput } from '../../shared/restrictions/schema.ts';
import { instantText } from '../text/dates.ts';
import type { Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

type Times = Pick<RestrictionInput, 'startsAt' | 'endsAt' | 'hours' | 'timeZone'>;

/** Until when: a day and time, or until further notice. */
export function untilText(text: Text, endsAt: string | null): string {
  return endsAt === null
    ? text('restrictions.untilFurther')
    : text('restrictions.until', { date: instantText(endsAt) });
}

/** Daily hours in words, one line each; empty = all day. */
export function hoursLines(text: Text, { hours }: Pick<Times, 'hours'>): string[] {
  return hours.map(({ from, until, days }) => {
    const named = WEEKDAYS.filter((day) => days.includes(day)).map((day) => text(`restrictions.day.${day}`));
    const when = named.length === 0 ? text('restrictions.daily') : named.join(text('common.comma'));
    return text('restrictions.hours', { days: when, from, until });
  });
}

/** When on each day, with the zone where one is known. */
export function Hours({ times }: { times: Times }): ReactNode {
  const text = useText();
  const lines = hoursLines(text, times);
  if (lines.length === 0) return text('restrictions.allDay');
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="line">
          {line}
        </span>
      ))}
      {times.timeZone !== '' && (
        <span className="quiet line" dir="ltr">
          {times.timeZone}
        </span>
      )}
    </>
  );
}
