import { describe, expect, it } from 'vitest';
import { hasSaneTimes, recurrenceOf, REPEATS, safeParseRecurrence } from './rules.ts';

const start = { startsAt: '2026-11-10T23:30:00.000Z', timeZone: 'America/New_York', isAllDay: false };

describe('how often a meeting comes again', () => {
  it.each(REPEATS)('%s is written as a rule, then read back', (repeat) => {
    for (const each of [start, { ...start, startsAt: '2026-11-10T00:00:00.000Z', isAllDay: true }]) {
      const until = repeat === 'never' ? null : '2027-03-31';
      for (const plain of [
        { repeat, until: null },
        { repeat, until },
      ])
        expect(safeParseRecurrence(recurrenceOf(plain, each), each)).toEqual(plain);
    }
  });

  it('counts weekdays where the meeting takes place, the fifth as the last', () => {
    expect(recurrenceOf({ repeat: 'monthly-weekday', until: null }, start)).toBe('FREQ=MONTHLY;BYDAY=2TU');
    const last = { ...start, startsAt: '2026-11-30T15:00:00.000Z' };
    expect(recurrenceOf({ repeat: 'monthly-weekday', until: null }, last)).toBe('FREQ=MONTHLY;BYDAY=-1MO');
  });

  it('ends with the whole last day where the meeting takes place', () => {
    expect(recurrenceOf({ repeat: 'weekly', until: '2026-12-01' }, start)).toBe(
      'FREQ=WEEKLY;UNTIL=20261202T045959Z',
    );
  });

  it('is left as it is where the rule says something else', () => {
    expect(safeParseRecurrence('FREQ=MONTHLY;BYDAY=1TU;COUNT=4', start)).toBeNull();
    expect(safeParseRecurrence('RSCALE=CHINESE;FREQ=YEARLY', start)).toBeNull();
  });
});

it('a meeting ends behind its start, days begin at midnight', () => {
  const times = { startsAt: '2026-11-10T09:00:00.000Z', endsAt: null, isAllDay: false };
  expect(hasSaneTimes(times)).toBe(true);
  expect(hasSaneTimes({ ...times, endsAt: '2026-11-10T08:00:00.000Z' })).toBe(false);
  expect(hasSaneTimes({ ...times, startsAt: null, endsAt: '2026-11-10T08:00:00.000Z' })).toBe(false);
  expect(hasSaneTimes({ ...times, isAllDay: true })).toBe(false);
});
