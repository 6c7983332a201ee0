import { describe, expect, it } from 'vitest';
import { restrictionState as stateIn } from './rules.ts';
import type { DailyHours } from './schema.ts';

const restrictionState = (times: Parameters<typeof stateIn>[0], at: string) => stateIn(times, at, 'UTC');
const ID = '01934a6e-0000-7000-8000-000000000001';
const always = { startsAt: null, endsAt: null, hours: [], timeZone: 'Africa/Khartoum' };
const hours = (from: string, until: string, days: DailyHours['days'] = []) => [{ id: ID, from, until, days }];

describe('a restriction', () => {
  it('holds from its start until before its end', () => {
    const times = { ...always, startsAt: '2026-11-20T10:00:00.000Z', endsAt: '2026-11-30T10:00:00.000Z' };
    expect(restrictionState(times, '2026-11-20T09:59:59.999Z')).toBe('to-come');
    expect(restrictionState(times, '2026-11-20T10:00:00.000Z')).toBe('now');
    expect(restrictionState(times, '2026-11-30T10:00:00.000Z')).toBe('over');
  });

  it.each([
    ['2026-11-24T15:59:00.000Z', 'paused'],
    ['2026-11-24T16:00:00.000Z', 'now'],
    ['2026-11-24T22:30:00.000Z', 'now'],
    ['2026-11-25T02:59:00.000Z', 'now'],
    ['2026-11-25T03:00:00.000Z', 'paused'],
  ])('over night, from 18:00 to 05:00 there, is at %s %s', (at, state) => {
    expect(restrictionState({ ...always, hours: hours('18:00', '05:00') }, at)).toBe(state);
  });

  it('over the night of a named weekday ends in the morning of the next', () => {
    const friday = { ...always, hours: hours('22:00', '05:00', ['fri']) };
    expect(restrictionState(friday, '2026-11-27T20:30:00.000Z')).toBe('now');
    expect(restrictionState(friday, '2026-11-28T02:00:00.000Z')).toBe('now');
    expect(restrictionState(friday, '2026-11-28T21:00:00.000Z')).toBe('paused');
    expect(restrictionState(friday, '2026-11-27T02:00:00.000Z')).toBe('paused');
  });

  it('whose hours begin and end alike holds the whole day', () => {
    expect(restrictionState({ ...always, hours: hours('06:00', '06:00') }, '2026-11-24T01:00:00.000Z')).toBe(
      'now',
    );
  });

  it('without a zone goes by the clocks of the host State', () => {
    const nights = { ...always, timeZone: '', hours: hours('18:00', '05:00') };
    expect(stateIn(nights, '2026-11-24T23:30:00.000Z', 'Asia/Tokyo')).toBe('paused');
    expect(stateIn(nights, '2026-11-24T23:30:00.000Z', 'Africa/Khartoum')).toBe('now');
  });
});
