import { expect, it } from 'vitest';
import { MeetingId, type Occurrence } from '../../shared/meetings/schema.ts';
import { addMonths, daysOf, weeksOf } from './month.ts';

const occurrence: Occurrence = {
  meetingId: MeetingId.parse('00000000-0000-7000-8000-000000000001'),
  title: 'Committee',
  kind: 'committee',
  state: 'confirmed',
  startsAt: '2026-11-10T23:30:00.000Z',
  endsAt: '2026-11-11T01:00:00.000Z',
  timeZone: 'Asia/Kathmandu',
  isAllDay: false,
  place: '',
  isRecurring: false,
};

it('completes the weeks of a month', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks).toHaveLength(6);
  expect([weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual(['2026-10-26', '2026-12-06']);
  expect(weeksOf('2027-02')).toHaveLength(4);
  expect([addMonths('2026-12', 1), addMonths('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
});

it('puts a meeting on its days where it takes place', () => {
  expect(daysOf(occurrence)).toEqual(['2026-11-11']);
  expect(daysOf({ ...occurrence, timeZone: 'UTC' })).toEqual(['2026-11-10', '2026-11-11']);
  const days = { startsAt: '2026-11-10T00:00:00.000Z', endsAt: '2026-11-12T00:00:00.000Z', isAllDay: true };
  expect(daysOf({ ...occurrence, ...days })).toEqual(['2026-11-10', '2026-11-11']);
});
