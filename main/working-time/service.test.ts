import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUTY_DAYS } from '../../shared/contacts/schema.ts';
import { addDays } from '../../shared/kernel/dates.ts';
import { localOf } from '../../shared/kernel/time-zones.ts';
import {
  addWorkingDays,
  dutyAt,
  isWorkingDay,
  loadCalendar,
  shiftsBetween,
  weekdayOf,
  workingDaysBetween,
  type WorkingCalendar,
} from './service.ts';
import { weekendOf } from './weekends.ts';

const lisbon = await loadCalendar({ countryCode: 'PRT', city: 'Lisboa' });
const riyadh = await loadCalendar({ countryCode: 'SAU', city: 'Riyadh' });
const states: readonly WorkingCalendar[] = [
  lisbon,
  riyadh,
  await loadCalendar({ countryCode: 'IRN', city: '' }),
  await loadCalendar({ countryCode: 'NPL', city: '' }),
  await loadCalendar({ countryCode: 'USA', city: 'New York' }),
];

const OFFICE = [
  { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', until: '17:00' },
] as const;
const office = OFFICE.map((line) => ({ ...line, days: [...line.days] }));

describe('the working calendar of a State', () => {
  it.each([
    ['PRT', 'Lisboa', 'Europe/Lisbon', [6, 7], true],
    ['SAU', '', 'Asia/Riyadh', [5, 6], true],
    ['KWT', '', 'Asia/Kuwait', [5, 6], false],
    ['USA', 'Los Angeles', 'America/Los_Angeles', [6, 7], true],
    ['USA', 'Springfield', 'America/New_York', [6, 7], true],
    ['IND', '', 'Asia/Kolkata', [7], true],
  ])('%s %s is in %s', async (countryCode, city, timeZone, weekend, knowsHolidays) => {
    const calendar = await loadCalendar({ countryCode, city });
    const zone = calendar.timeZone === 'Asia/Calcutta' ? 'Asia/Kolkata' : calendar.timeZone;
    expect({ ...calendar, timeZone: zone }).toMatchObject({ timeZone, weekend, knowsHolidays });
  });

  it('knows holidays that are fixed, that follow Easter, and that follow the moon', () => {
    expect(lisbon.holidayOn('2026-12-25')).toBe('Natal');
    expect(lisbon.holidayOn('2026-04-03')).toBe('Sexta-Feira Santa');
    expect(lisbon.holidayOn('2026-12-24')).toBeNull();
    const feast = ['2026-03-18', '2026-03-19', '2026-03-22', '2026-03-23'].map((day) =>
      riyadh.holidayOn(day),
    );
    expect(feast.map((name) => name !== null)).toEqual([false, true, true, false]);
  });

  it('rests on other days elsewhere', () => {
    expect(weekdayOf('2026-11-27')).toBe(5);
    expect(isWorkingDay(riyadh, '2026-11-27')).toBe(false);
    expect(isWorkingDay(lisbon, '2026-11-27')).toBe(true);
    expect(weekendOf('FRA')).toEqual([6, 7]);
  });
});

const date = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2020-01-01', days));
const state = fc.constantFrom(...states);

describe('working days', () => {
  it('are reached by counting them, there and back', () => {
    fc.assert(
      fc.property(state, date, fc.integer({ min: 1, max: 60 }), (calendar, from, count) => {
        const until = addWorkingDays(calendar, from, count);
        expect(isWorkingDay(calendar, until)).toBe(true);
        expect(workingDaysBetween(calendar, from, until)).toBe(count);
        expect(addWorkingDays(calendar, until, -count) <= from || !isWorkingDay(calendar, from)).toBe(true);
      }),
    );
  });

  it('are none of those on which nobody works', () => {
    expect(addWorkingDays(lisbon, '2026-04-02', 1)).toBe('2026-04-06');
    expect(addWorkingDays(lisbon, '2026-04-03', 0)).toBe('2026-04-06');
    expect(addWorkingDays(lisbon, '2026-04-06', -1)).toBe('2026-04-02');
    expect(workingDaysBetween(lisbon, '2026-04-06', '2026-04-02')).toBe(0);
  });
});

describe('duty', () => {
  it.each([
    ['2026-11-24T10:00:00.000Z', true, '2026-11-24T17:00:00.000Z', null],
    ['2026-11-24T17:00:00.000Z', false, null, '2026-11-25T08:00:00.000Z'],
    ['2026-11-27T18:00:00.000Z', false, null, '2026-11-30T08:00:00.000Z'],
    // Good Friday; the clocks have gone forward by then.
    ['2026-04-03T10:00:00.000Z', false, null, '2026-04-06T07:00:00.000Z'],
  ])('at %s in Lisbon', (at, isOnDuty, until, next) => {
    expect(dutyAt(lisbon, office, at)).toMatchObject({ isOnDuty, until, next });
  });

  it('goes on past midnight, and joins what follows at once', () => {
    const nights = [
      { days: ['monday' as const], from: '20:00', until: '08:00' },
      { days: ['tuesday' as const], from: '08:00', until: '12:00' },
    ];
    expect(dutyAt(lisbon, nights, '2026-11-24T03:00:00.000Z')).toMatchObject({
      isOnDuty: true,
      until: '2026-11-24T12:00:00.000Z',
    });
  });

  it('has no end round the clock, and on a holiday the hours that name it', () => {
    const always = [{ days: [...DUTY_DAYS], from: '00:00', until: '24:00' }];
    expect(dutyAt(lisbon, always, '2026-12-25T03:00:00.000Z')).toEqual({
      isOnDuty: true,
      until: null,
      next: null,
      holiday: 'Natal',
    });
    const holidays = [...office, { days: ['holiday' as const], from: '10:00', until: '12:00' }];
    expect(dutyAt(lisbon, holidays, '2026-12-25T11:00:00.000Z').isOnDuty).toBe(true);
    expect(dutyAt(lisbon, holidays, '2026-12-25T13:00:00.000Z').isOnDuty).toBe(false);
  });

  it('ends also where no other duty follows within weeks', () => {
    const feast = [{ days: ['holiday' as const], from: '10:00', until: '12:00' }];
    // After Assumption weeks pass without a public holiday.
    expect(dutyAt(lisbon, feast, '2026-08-15T10:00:00.000Z')).toMatchObject({
      isOnDuty: true,
      until: '2026-08-15T11:00:00.000Z',
    });
  });

  it('knows of none where no hours are noted', () => {
    expect(dutyAt(lisbon, [], '2026-11-24T10:00:00.000Z')).toMatchObject({ isOnDuty: false, next: null });
  });

  const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
    const hour = String(Math.floor(quarter / 4)).padStart(2, '0');
    return `${hour}:${String((quarter % 4) * 15).padStart(2, '0')}`;
  });
  const line = fc.record({
    days: fc.uniqueArray(fc.constantFrom(...DUTY_DAYS), { minLength: 1, maxLength: 8 }),
    from: time,
    until: fc.oneof(time, fc.constant('24:00')),
  });

  it('is what the clocks on the wall there say, also where they are changed', () => {
    fc.assert(
      fc.property(
        state,
        date,
        fc.array(line, { minLength: 1, maxLength: 4 }),
        time,
        (calendar, day, lines, clock) => {
          const at = `${day}T${clock}:00.000Z`;
          const { isOnDuty, until, next } = dutyAt(calendar, lines, at);
          const shifts = shiftsBetween(calendar, lines, addDays(day, -3), addDays(day, 3));
          for (const [index, shift] of shifts.entries()) {
            expect(shift.from < shift.until).toBe(true);
            expect((shifts[index - 1]?.until ?? '') < shift.from).toBe(true);
          }
          expect(isOnDuty).toBe(shifts.some((shift) => shift.from <= at && at < shift.until));
          if (until !== null) expect(dutyAt(calendar, lines, until).isOnDuty).toBe(false);
          if (next !== null) {
            expect(dutyAt(calendar, lines, next).isOnDuty).toBe(true);
            expect(lines.map(({ from }) => from)).toContain(localOf(next, calendar.timeZone).slice(11, 16));
          }
        },
      ),
    );
  });
});
