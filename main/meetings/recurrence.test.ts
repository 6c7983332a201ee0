import { describe, expect, it } from 'vitest';
import { nextStart, overAtOf, startsWithin } from './recurrence.ts';

const series = (fields: Partial<Parameters<typeof startsWithin>[0]>) => ({
  startsAt: '2026-03-20T09:00:00.000Z',
  endsAt: '2026-03-20T10:00:00.000Z',
  timeZone: 'Europe/Paris',
  isAllDay: false,
  recurrence: 'FREQ=DAILY',
  exceptions: [],
  ...fields,
});

function days(fields: Parameters<typeof series>[0], from: string, until: string): string[] | string {
  const found = startsWithin(series(fields), `${from}T00:00:00.000Z`, `${until}T00:00:00.000Z`);
  return 'reason' in found ? found.reason : found.starts.map((start) => start.slice(5, 16));
}

describe('the days of a series', () => {
  it('keep the clock of the place over a change of it, and leave out an hour that does not exist', () => {
    expect(days({}, '2026-03-28', '2026-03-31')).toEqual(['03-28T09:00', '03-29T08:00', '03-30T08:00']);
    const night = { startsAt: '2026-03-27T01:30:00.000Z', endsAt: null };
    expect(days(night, '2026-03-28', '2026-03-31')).toEqual(['03-28T01:30', '03-30T00:30']);
  });

  it('are midnights UTC where only days count', () => {
    const whole = {
      isAllDay: true,
      startsAt: '2026-03-20T00:00:00.000Z',
      endsAt: '2026-03-21T00:00:00.000Z',
      timeZone: 'Pacific/Auckland',
    };
    expect(days(whole, '2026-04-04', '2026-04-06')).toEqual(['04-04T00:00', '04-05T00:00']);
  });

  it('leave out exceptions on either side of a change of the clock', () => {
    const exceptions = ['2026-03-28T09:00:00.000Z', '2026-03-29T08:00:00.000Z'];
    expect(days({ exceptions }, '2026-03-28', '2026-03-31')).toEqual(['03-30T08:00']);
  });

  it('are found far behind the first without walking there', () => {
    expect(days({ startsAt: '1980-01-01T09:00:00.000Z', endsAt: null }, '2026-11-01', '2026-11-03')).toEqual([
      '11-01T09:00',
      '11-02T09:00',
    ]);
    const counted = {
      startsAt: '1990-01-01T09:00:00.000Z',
      endsAt: null,
      recurrence: 'FREQ=DAILY;COUNT=13456',
    };
    expect(days(counted, '2026-11-01', '2026-12-01')).toEqual(['11-01T09:00', '11-02T09:00', '11-03T09:00']);
  });

  it.each([
    ['FREQ=WEEKLY;COUNT=3', ['03-20T09:00', '03-27T09:00', '04-03T08:00'], '2026-04-03T09:00:00.000Z'],
    ['COUNT=2;INTERVAL=10;FREQ=DAILY', ['03-20T09:00', '03-30T08:00'], '2026-03-30T09:00:00.000Z'],
    ['FREQ=MONTHLY;BYDAY=3FR;COUNT=2', ['03-20T09:00', '04-17T08:00'], '2026-04-17T09:00:00.000Z'],
    ['FREQ=DAILY;UNTIL=20260321T100000', ['03-20T09:00', '03-21T09:00'], '2026-03-22T11:00:00.000Z'],
    ['FREQ=DAILY;UNTIL=20260321', ['03-20T09:00', '03-21T09:00'], '2026-03-23T00:59:59.000Z'],
  ])('%s ends as it says', (recurrence, starts, overAt) => {
    expect(days({ recurrence }, '2026-03-01', '2027-03-01')).toEqual(starts);
    expect(overAtOf(series({ recurrence }))).toBe(overAt);
  });

  it.each([
    ['FREQ=MONTHLY;COUNT=999999', 'endless'],
    ['FREQ=DAILY;INTERVAL=999999999', 'endless'],
    ['FREQ=DAILY;INTERVAL=0', 'not-understood'],
    ['FREQ=MINUTELY', 'endless'],
  ])('%s is given up', (recurrence, reason) => {
    expect(days({ recurrence }, '2026-11-01', '2026-12-01')).toBe(reason);
  });

  it('have the one that runs as the next until it ends, asked for in any order', () => {
    const next = (now: string) => nextStart(series({}), `2026-11-0${now}.000Z`);
    expect(next('1T09:59:59')).toEqual({ nextAt: '2026-11-01T09:00:00.000Z' });
    expect(next('1T10:00:00')).toEqual({ nextAt: '2026-11-02T09:00:00.000Z' });
    expect(next('1T08:00:00')).toEqual({ nextAt: '2026-11-01T09:00:00.000Z' });
    const ended = series({ recurrence: 'FREQ=DAILY;COUNT=2' });
    expect(nextStart(ended, '2026-03-21T09:30:00.000Z')).toEqual({ nextAt: '2026-03-21T09:00:00.000Z' });
    expect(nextStart(ended, '2026-03-21T10:00:00.000Z')).toEqual({ nextAt: null });
  });

  it('that last for ever end with the calendar', () => {
    const long = series({ startsAt: '2026-03-20T09:00:00.000Z', endsAt: '9999-12-31T00:00:00.000Z' });
    expect(overAtOf(long)).toBe('9999-12-31T23:59:59.999Z');
  });
});
