import { describe, expect, it } from 'vitest';
import { Meeting } from '../../shared/meetings/schema.ts';
import {
  asAllDay,
  changedOccurrence,
  endOfLastDay,
  inZone,
  lastDayOf,
  newMeeting,
  plainOf,
  ruleFor,
} from './form-values.ts';

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

describe('the form of a meeting', () => {
  it('begins with the zone of the host State, and in UTC where that is not known here', () => {
    expect(newMeeting('Africa/Nairobi')).toMatchObject({ title: '', timeZone: 'Africa/Nairobi' });
    expect(newMeeting('Nowhere/Nothing').timeZone).toBe('UTC');
  });

  it('begins for one changed occurrence with what is planned for it, not with what the series promised', () => {
    const id = (digit: number) => `019abc00-0000-7000-8000-00000000000${String(digit)}`;
    const series = Meeting.parse({
      ...newMeeting('Europe/Lisbon'),
      title: 'Weekly',
      startsAt: '2026-11-04T10:00:00.000Z',
      endsAt: '2026-11-04T11:30:00.000Z',
      recurrence: 'FREQ=WEEKLY',
      exceptions: ['2026-11-18T10:00:00.000Z'],
      participants: [{ id: id(1), name: 'Ministry', attendance: 'attended' }],
      promises: [{ id: id(2), text: 'A list' }],
      minutes: 'Said',
      uid: 'abc@host',
      number: 7,
      id: id(3),
      revision: 1,
      createdAt: '2026-11-01T00:00:00.000Z',
      updatedAt: '2026-11-01T00:00:00.000Z',
      createdBy: '',
      updatedBy: '',
      provenance: { source: 'officer' },
      archivedAt: null,
      nextAt: null,
      notExpanded: null,
      seriesTitle: null,
      changed: [],
    });
    expect(changedOccurrence(series, '2026-11-25T10:00:00.000Z', () => id(9))).toMatchObject({
      title: 'Weekly',
      series: id(3),
      occurrence: '2026-11-25T10:00:00.000Z',
      startsAt: '2026-11-25T10:00:00.000Z',
      endsAt: '2026-11-25T11:30:00.000Z',
      recurrence: '',
      exceptions: [],
      participants: [{ id: id(9), name: 'Ministry', attendance: 'invited' }],
      promises: [],
      minutes: '',
      uid: 'abc@host',
    });
  });
});
