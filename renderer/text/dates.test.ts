import { describe, expect, it } from 'vitest';
import { dateText, shortDateText, today, yearsOld } from './dates.ts';

describe('dates', () => {
  it.each([
    ['2026-05-03', '3 May 2026'],
    ['1984-05', 'May 1984'],
    ['1984', '1984'],
    ['not a date', 'not a date'],
  ])('writes %s out as "%s"', (date, written) => {
    expect(dateText(date)).toBe(written);
  });

  it('shortens only whole dates', () => {
    expect(shortDateText('2026-02-03')).toBe('3 Feb 2026');
    expect(shortDateText('1984-11')).toBe('November 1984');
  });

  it('counts years from the birthday on', () => {
    expect(yearsOld('1984-05-03', '2026-05-02')).toBe(41);
    expect(yearsOld('1984-05-03', '2026-05-03')).toBe(42);
  });

  it('knows no age where the birth date is not known exactly', () => {
    expect(yearsOld('1984', '2026-05-03')).toBeNull();
    expect(yearsOld('1984-05-03~', '2026-05-03')).toBeNull();
  });

  it('takes the day from the clock on the wall, not from UTC', () => {
    expect(today(new Date(2026, 4, 3, 0, 30))).toBe('2026-05-03');
  });
});
