import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { addDays } from '../../shared/kernel/dates.ts';
import type { Occurrence } from '../../shared/meetings/schema.ts';
import { addresses } from '../app/addresses.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Problem } from '../components/Problem.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { shortDateText, today } from '../text/dates.ts';
import { dateFormat } from '../text/formats.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { ExportButton } from './ExportButton.tsx';
import { MeetingsNav } from './MeetingsNav.tsx';
import { addMonths, daysOf, weeksOf } from './month.ts';
import { meetingDayText, meetingHourText, meetingTimeText } from './times.ts';

/** A month of meetings as a calendar, and behind it as a table. */
export function CalendarScreen(): ReactNode {
  const text = useText();
  const [month, setMonth] = useState(() => today().slice(0, 7));
  const weeks = weeksOf(month);
  const first = weeks[0]?.[0] ?? `${month}-01`;
  const last = weeks.at(-1)?.[6] ?? first;
  // A day elsewhere begins up to fourteen hours before it does in Greenwich, or twelve hours after.
  const { data, error } = useCall('meetings', 'occurrences', {
    from: `${addDays(first, -1)}T00:00:00.000Z`,
    until: `${addDays(last, 2)}T00:00:00.000Z`,
  });
  const rows = data?.rows ?? [];
  const byDay = new Map<string, Occurrence[]>();
  for (const row of rows) for (const day of daysOf(row)) byDay.set(day, [...(byDay.get(day) ?? []), row]);
  const monthText = dateFormat({ year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
  const ofMonth = rows.filter((row) => daysOf(row).some((day) => day.startsWith(month)));
  return (
    <Screen
      title={text('meetings.calendar.title')}
      lead={<MeetingsNav at={addresses.meetingCalendar} />}
      actions={
        <>
          <ExportButton />
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go(addresses.newMeeting)}>
            {text('meetings.create')}
          </Button>
        </>
      }
    >
      <div className="month-head">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={text('meetings.calendar.previous')}
          onClick={() => setMonth(addMonths(month, -1))}
        >
          <IconChevronLeft size={18} aria-hidden className="mirrored" />
        </ActionIcon>
        <h2 className="month-name" aria-live="polite">
          {monthText}
        </h2>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={text('meetings.calendar.next')}
          onClick={() => setMonth(addMonths(month, 1))}
        >
          <IconChevronRight size={18} aria-hidden className="mirrored" />
        </ActionIcon>
        <Button variant="subtle" onClick={() => setMonth(today().slice(0, 7))}>
          {text('meetings.calendar.today')}
        </Button>
        <span className="quiet">{text('meetings.calendar.hint')}</span>
      </div>
      {error !== null && <Problem error={error} />}
      <MonthGrid label={monthText} month={month} weeks={weeks} byDay={byDay} />
      {data?.isCut === true && <p className="note">{text('meetings.calendar.cut')}</p>}
      <Section title={text('meetings.calendar.table', { month: monthText })}>
        <MonthTable label={monthText} rows={ofMonth} isKnown={data !== undefined} />
      </Section>
      {(data?.notExpanded.length ?? 0) > 0 && (
        <Section title={text('meetings.notExpanded.title')}>
          <ul className="rows">
            {data?.notExpanded.map(({ meetingId, title, reason }) => (
              <li key={meetingId} className="row">
                <ScreenLink to={addresses.meeting(meetingId)}>
                  <bdi>{title}</bdi>
                </ScreenLink>
                <span className="quiet">{text(`meetings.notExpanded.${reason}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Screen>
  );
}

const SHOWN = 3;

interface GridProps {
  label: string;
  month: string;
  weeks: readonly (readonly string[])[];
  byDay: ReadonlyMap<string, readonly Occurrence[]>;
}

function MonthGrid({ label, month, weeks, byDay }: GridProps): ReactNode {
  const weekday = dateFormat({ weekday: 'short', timeZone: 'UTC' });
  return (
    <table className="month" aria-label={label}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {weekday.format(new Date(`${day}T00:00:00Z`))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                data-outside={!day.startsWith(month) || undefined}
                {...(day === today() && { 'aria-current': 'date' as const })}
              >
                <Day day={day} occurrences={byDay.get(day) ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, occurrences }: { day: string; occurrences: readonly Occurrence[] }): ReactNode {
  const text = useText();
  const more = occurrences.length - SHOWN;
  return (
    <>
      <time dateTime={day} title={shortDateText(day)} className="month-day">
        {formatNumber(Number(day.slice(8)))}
      </time>
      {occurrences.length > 0 && (
        <ul className="month-entries">
          {occurrences.slice(0, SHOWN).map((occurrence) => (
            <li key={`${occurrence.meetingId} ${occurrence.startsAt}`} data-state={occurrence.state}>
              <ScreenLink to={addresses.meeting(occurrence.meetingId)} className="month-entry">
                <span className="tabular">{meetingHourText(occurrence.startsAt, occurrence)}</span>
                <bdi>{occurrence.title}</bdi>
                {occurrence.state !== 'confirmed' && (
                  <span className="visually-hidden"> ({text(`meetings.state.${occurrence.state}`)})</span>
                )}
              </ScreenLink>
            </li>
          ))}
          {more > 0 && <li className="quiet">{text('meetings.calendar.more', { count: more })}</li>}
        </ul>
      )}
    </>
  );
}

interface TableProps {
  label: string;
  rows: readonly Occurrence[];
  isKnown: boolean;
}

function MonthTable({ label, rows, isKnown }: TableProps): ReactNode {
  const text = useText();
  if (rows.length === 0) return isKnown && <p className="quiet">{text('meetings.calendar.none')}</p>;
  return (
    <table className="month-table" aria-label={text('meetings.calendar.table', { month: label })}>
      <thead>
        <tr>
          <th scope="col">{text('meetings.calendar.day')}</th>
          <th scope="col">{text('meetings.field.title')}</th>
          <th scope="col">{text('meetings.calendar.time')}</th>
          <th scope="col">{text('meetings.field.place')}</th>
          <th scope="col">{text('meetings.field.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.meetingId} ${row.startsAt}`}>
            <td>{meetingDayText(row.startsAt, row)}</td>
            <th scope="row">
              <ScreenLink to={addresses.meeting(row.meetingId)}>
                <bdi>{row.title}</bdi>
              </ScreenLink>
            </th>
            <td>{meetingTimeText(row)}</td>
            <td>
              <bdi>{row.place}</bdi>
            </td>
            <td>{text(`meetings.state.${row.state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
