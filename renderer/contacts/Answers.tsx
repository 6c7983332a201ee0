import { useEffect, useState, type ReactNode } from 'react';
import type { Reachable } from '../../shared/contacts/schema.ts';
import { useCall } from '../app/queries.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { dateFormat } from '../text/formats.ts';
import type { Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

const MINUTE_MS = 60_000;
const WEEK_MS = 6 * 86_400_000;

/** Whether somebody answers now, until when, or when next; in the clocks of the place. */
export function Answers({ id }: { id: string }): ReactNode {
  const text = useText();
  const minute = useMinute();
  const { data } = useCall('contacts', 'reachable', { id, at: minute });
  if (data === undefined) return null;
  const line = lineOf(text, data, minute);
  const isAnswered = data.state === 'open' || data.isDayAndNight;
  return (
    <span className="answers">
      {isAnswered && <Badge tone="good">{text('contacts.answers.now')}</Badge>}
      {line !== '' && (isAnswered ? <span>{line}</span> : <Badge tone="verify">{line}</Badge>)}
      {data.state !== 'open' && data.isDayAndNight && (
        <span>
          {text('contacts.mark.day-and-night')}: <Code>{data.number}</Code>
        </span>
      )}
      {data.holiday !== '' && <bdi className="quiet">{data.holiday}</bdi>}
      {data.state !== 'unknown' && !data.knowsHolidays && (
        <span className="quiet">{text('contacts.answers.noHolidays')}</span>
      )}
    </span>
  );
}

function lineOf(text: Text, data: Reachable, now: string): string {
  const { state, until, next, timeZone } = data;
  if (state === 'open')
    return until === null
      ? text('contacts.answers.always')
      : text('contacts.answers.until', { time: timeText(until, timeZone, now) });
  if (state === 'unknown') return data.isDayAndNight ? '' : text('contacts.answers.unknown');
  return next === null
    ? text('contacts.answers.closed')
    : text('contacts.answers.closedUntil', { time: timeText(next, timeZone, now) });
}

/** A time in the clocks of the place: of today the hour alone, within a week the day of it, else the date. */
function timeText(at: string, timeZone: string, now: string): string {
  const day = dateFormat({ timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const isToday = day.format(new Date(at)) === day.format(new Date(now));
  const isSoon = Date.parse(at) - Date.parse(now) < WEEK_MS;
  return dateFormat({
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    ...(isToday ? {} : isSoon ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
  }).format(new Date(at));
}

/** The minute that it is, moving on while it is looked at. */
function useMinute(): string {
  const [minute, setMinute] = useState(minuteOf);
  useEffect(() => {
    const timer = setInterval(() => setMinute(minuteOf()), MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, []);
  return minute;
}

function minuteOf(): string {
  return new Date(Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS).toISOString();
}
