import { describe, expect, test } from 'vitest';
import { dateTextIn } from './calendar-dates.ts';
import { loadLanguage } from './text.ts';

describe.each([
  [
    'en',
    ['3 May 1984', '2 Shaʻban 1404 AH', '13 Ordibehesht 1363 SH', '25 Miazia 1976 EC', '1362 to 1363 SH'],
  ],
  [
    'fr',
    ['3 mai 1984', '2 chaabane 1404 H', '13 ordibehešt 1363 HS', '25 miyazya 1976 CE', '1362 à 1363 HS'],
  ],
  [
    'ar',
    [
      '3 مايو 1984',
      '2 شعبان 1404 هـ',
      '13 أذربيهشت 1363 هـ.ش',
      '25 ميازيا 1976 (إثيوبي)',
      '1362 إلى 1363 هـ.ش',
    ],
  ],
] as const)('in %s', (language, [gregorian, hijri, persian, ethiopic, year]) => {
  test('a date is written in each calendar', async () => {
    await loadLanguage(language);
    expect(dateTextIn('1984-05-03', 'gregorian')).toBe(gregorian);
    expect(dateTextIn('1984-05-03', 'hijri')).toBe(hijri);
    expect(dateTextIn('1984-05-03', 'persian')).toBe(persian);
    expect(dateTextIn('1984-05-03', 'ethiopic')).toBe(ethiopic);
    expect(dateTextIn('1984', 'persian')).toBe(year);
  });
});

test('what is no date, or too old, is not written', () => {
  expect(dateTextIn('x', 'hijri')).toBeNull();
  expect(dateTextIn('1500', 'hijri')).toBeNull();
});
