import type { ReactNode } from 'react';
import { CALENDARS, type Calendar } from '../../shared/people/schema.ts';
import { dateTextIn } from '../text/calendar-dates.ts';
import { useLanguage } from '../text/use-text.ts';

/** A date in the calendars other than the one it is read in: one quiet line. */
export function OtherCalendars({ date, without }: { date: string; without: Calendar }): ReactNode {
  useLanguage();
  const others = CALENDARS.filter((calendar) => calendar !== without).flatMap((calendar) => {
    const written = dateTextIn(date, calendar);
    return written === null ? [] : [{ calendar, written }];
  });
  return (
    <p className="calendars">
      {others.map(({ calendar, written }, index) => [
        index > 0 && ' · ',
        <bdi key={calendar} data-calendar={calendar}>
          {written}
        </bdi>,
      ])}
    </p>
  );
}
