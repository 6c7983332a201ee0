import { describe, expect, it } from 'vitest';
import { asAllDay, endOfLastDay, inZone, lastDayOf, plainOf, ruleFor } from './form-values.ts';

const times = {
  startsAt: '2026-11-10T23:30:00.000Z',
  endsAt: '2026-11-11T01:00:00.000Z',
  timeZone: 'Asia/Kathmandu',
  isAllDay: false,
};

describe('times in the form of a meeting', () => {
  it('keep the clock when the zone is corrected', () => {
    expect(inZone(times, 'Europe/Lisbon')).toMatchObject({
      startsAt: '2026-11-11T05:15:00.000Z',
      endsAt: '2026-11-11T06:45:00.000Z',
      timeZone: 'Europe/Lisbon',
    });
  });

  it('become the days of the place, and hours again', () => {
    const days = asAllDay(times, true);
    expect(days).toMatchObject({ startsAt: '2026-11-11T00:00:00.000Z', endsAt: '2026-11-12T00:00:00.000Z' });
    expect(lastDayOf(days.endsAt)).toBe('2026-11-11');
    expect(endOfLastDay('2026-11-11')).toBe(days.endsAt);
    expect(asAllDay(days, false)).toMatchObject({
      startsAt: '2026-11-11T03:15:00.000Z',
      endsAt: '2026-11-11T04:15:00.000Z',
    });
  });

  it('carry the rule of a series along, whatever is typed meanwhile', () => {
    const plain = { repeat: 'monthly-weekday', until: null } as const;
    expect(ruleFor(times, plain, '')).toBe('FREQ=MONTHLY;BYDAY=2WE');
    expect(ruleFor({ ...times, startsAt: '2026-11- 09:00' }, plain, '')).toBe('');
    expect(ruleFor(times, null, 'RSCALE=CHINESE;FREQ=YEARLY')).toBe('RSCALE=CHINESE;FREQ=YEARLY');
    expect(plainOf({ ...times, recurrence: 'FREQ=MONTHLY;BYDAY=2WE' })).toEqual(plain);
    expect(plainOf({ ...times, recurrence: 'RSCALE=CHINESE;FREQ=YEARLY' })).toBeNull();
  });
});
