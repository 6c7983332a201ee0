import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CALENDAR_NAMES,
  fromGregorian,
  gregorianOf,
  monthsInYear,
  spanIn,
  toGregorian,
  type OtherCalendar,
} from './calendars.ts';
import { addDays, safeParsePartialDate } from './dates.ts';

const OTHERS: OtherCalendar[] = ['hijri', 'persian', 'ethiopic'];
const anyDay = fc.integer({ min: 0, max: 73_413 }).map((days) => addDays('1900-01-01', days));

test.each([
  ['hijri', [1445, 1, 1], '2023-07-19'],
  ['hijri', [1444, 9, 1], '2023-03-23'],
  ['hijri', [1445, 9, 1], '2024-03-11'],
  ['hijri', [1445, 12, 9], '2024-06-15'],
  ['hijri', [1404, 8, 2], '1984-05-03'],
  ['persian', [1357, 11, 22], '1979-02-11'],
  ['persian', [1400, 1, 1], '2021-03-21'],
  ['persian', [1403, 1, 1], '2024-03-20'],
  ['persian', [1403, 12, 30], '2025-03-20'],
  ['persian', [1363, 2, 13], '1984-05-03'],
  ['ethiopic', [2000, 1, 1], '2007-09-12'],
  ['ethiopic', [2015, 13, 6], '2023-09-11'],
  ['ethiopic', [2016, 4, 29], '2024-01-08'],
  ['ethiopic', [1976, 8, 25], '1984-05-03'],
] as const)('%s %s is %s', (calendar, [year, month, day], date) => {
  expect(toGregorian({ year, month, day }, calendar)).toBe(date);
  expect(fromGregorian(date, calendar)).toEqual({ year, month, day });
});

test('every day from 1900 to 2100 comes back', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...CALENDAR_NAMES), (date, calendar) => {
      const day = fromGregorian(date, calendar);
      expect(day && toGregorian(day, calendar)).toBe(date);
    }),
    { numRuns: 3000 },
  );
});

test.each(OTHERS)('%s: days follow each other without a gap', (calendar) => {
  for (let date = '1899-12-31', before = fromGregorian(date, calendar); date < '2101-01-01';) {
    date = addDays(date, 1);
    const next = fromGregorian(date, calendar);
    const isNextDay = next?.day === (before?.day ?? 0) + 1 && next.month === before?.month;
    const isNextMonth = next?.day === 1 && (next.month === (before?.month ?? 0) + 1 || next.month === 1);
    if (!isNextDay && !isNextMonth) expect.fail(`${calendar} ${date}`);
    before = next;
  }
});

test('days that a calendar does not have are none', () => {
  expect(toGregorian({ year: 1404, month: 13, day: 1 }, 'hijri')).toBeNull();
  expect(toGregorian({ year: 1404, month: 12, day: 30 }, 'persian')).toBeNull();
  expect(toGregorian({ year: 1403, month: 7, day: 31 }, 'persian')).toBeNull();
  expect(toGregorian({ year: 2016, month: 13, day: 6 }, 'ethiopic')).toBeNull();
  expect(toGregorian({ year: 1445, month: 0, day: 1 }, 'hijri')).toBeNull();
  expect(toGregorian({ year: 99_999, month: 1, day: 1 }, 'hijri')).toBeNull();
  expect(toGregorian({ year: 1, month: 1, day: 1 }, 'persian')).toBeNull();
});

test('a 30th day that the tables do not have is about the next day', () => {
  // Muharram 1445 has 29 days in the tables.
  expect(toGregorian({ year: 1445, month: 1, day: 30 }, 'hijri')).toBeNull();
  const about = gregorianOf({ year: 1445, month: 1, day: 30, approximate: false }, 'hijri');
  expect(about).toBe(`${toGregorian({ year: 1445, month: 2, day: 1 }, 'hijri') ?? ''}~`);
});

test.each([
  ['hijri', { year: 1404, month: null, day: null }, '1984~'],
  ['persian', { year: 1363, month: null, day: null }, '1984~'],
  ['ethiopic', { year: 1976, month: null, day: null }, '1984~'],
  ['persian', { year: 1363, month: 2, day: null }, '1984-05~'],
  ['persian', { year: 1363, month: 2, day: 13 }, '1984-05-03'],
  // Muharram 1389 began on 19 March 1969.
  ['hijri', { year: 1389, month: 1, day: null }, '1969-04~'],
] as const)('%s %o is %s in our calendar', (calendar, parts, date) => {
  expect(gregorianOf({ ...parts, approximate: false }, calendar)).toBe(date);
});

test('a Hijri year inside one of ours is that year for sure', () => {
  // 1429 AH lasted from 10 January to 28 December 2008.
  expect(gregorianOf({ year: 1429, month: null, day: null, approximate: false }, 'hijri')).toBe('2008');
  expect(gregorianOf({ year: 1429, month: null, day: null, approximate: true }, 'hijri')).toBe('2008~');
});

test('a year or a month of another calendar is among what its date of ours can mean', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...OTHERS), fc.boolean(), (date, calendar, withMonth) => {
      const day = fromGregorian(date, calendar);
      if (day === null) return;
      const parts = { year: day.year, month: withMonth ? day.month : null, day: null, approximate: false };
      const ours = gregorianOf(parts, calendar);
      const span = ours === null ? null : spanIn(ours, calendar);
      const index = (one: { year: number; month: number | null }) => one.year * 13 + (one.month ?? 0);
      expect(span && index(span.from) <= index(parts) && index(parts) <= index(span.to)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a date of ours is shown as precisely as it is known', () => {
  const parts = (
    year: number,
    month: number | null = null,
    day: number | null = null,
    approximate = false,
  ) => ({
    year,
    month,
    day,
    approximate,
  });
  expect(spanIn('1984', 'persian')).toEqual({ from: parts(1362), to: parts(1363) });
  expect(spanIn('1984-05', 'persian')).toEqual({ from: parts(1363, 2), to: parts(1363, 3) });
  expect(spanIn('1984-05-03', 'hijri')).toEqual({ from: parts(1404, 8, 2), to: parts(1404, 8, 2) });
  expect(spanIn('1984~', 'ethiopic')).toEqual({
    from: parts(1976, null, null, true),
    to: parts(1977, null, null, true),
  });
  expect(spanIn('nonsense', 'hijri')).toBeNull();
  expect(spanIn('0800-01-01', 'hijri')).toBeNull();
});

test('no date throws in any calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000, max: 100_000 }),
      fc.option(fc.integer({ min: -3, max: 40 })),
      fc.option(fc.integer({ min: -3, max: 40 })),
      fc.constantFrom(...CALENDAR_NAMES),
      (year, month, day, calendar) => {
        const date = gregorianOf({ year, month, day, approximate: false }, calendar);
        if (date !== null) expect(safeParsePartialDate(date)).not.toBeNull();
        expect(monthsInYear(calendar)).toBeGreaterThan(11);
      },
    ),
    { numRuns: 2000 },
  );
});
