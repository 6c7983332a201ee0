import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CALENDAR_NAMES, gregorianOf, monthsInYear, unicodeCalendar } from './calendars.ts';
import { readTypedDate } from './typed-dates.ts';

test.each([
  ['hijri', '1404', '1984~'],
  ['hijri', '٢ شعبان ١٤٠٤', '1984-05-03'],
  ['hijri', '2 Shaʻban 1404 AH', '1984-05-03'],
  ['hijri', '2 chaabane 1404', '1984-05-03'],
  ['hijri', '2/8/1404', '1984-05-03'],
  ['hijri', '١٤٠٤/٨/٢ هـ', '1984-05-03'],
  ['hijri', '1 Muharram 1445', '2023-07-19'],
  ['hijri', '1 Ramadan 1445', '2024-03-11'],
  ['hijri', '9 Dhu al-Hijjah 1445', '2024-06-15'],
  ['hijri', '٩ ذو الحجة ١٤٤٥', '2024-06-15'],
  ['hijri', '1 Rabi al-Awwal 1445', '2023-09-16'],
  ['hijri', 'about 1404', '1984~'],
  ['hijri', '~1429', '2008~'],
  ['hijri', 'حوالي 1429', '2008~'],
  ['persian', '1363', '1984~'],
  ['persian', '13/2/1363', '1984-05-03'],
  ['persian', '۱۳۶۳/۰۲/۱۳', '1984-05-03'],
  ['persian', '۱۳ اردیبهشت ۱۳۶۳', '1984-05-03'],
  ['persian', '13 Ordibehesht 1363', '1984-05-03'],
  ['persian', '13 ordibehešt 1363 A. P.', '1984-05-03'],
  ['persian', '13 ثور 1363', '1984-05-03'],
  ['persian', '13 Saur 1363', '1984-05-03'],
  ['persian', 'اردیبهشت 1363', '1984-05~'],
  ['persian', '2/1363', '1984-05~'],
  ['persian', '13630213', '1984-05-03'],
  ['ethiopic', '1976', '1984~'],
  ['ethiopic', '25/8/1976', '1984-05-03'],
  ['ethiopic', '25 Miyazya 1976', '1984-05-03'],
  ['ethiopic', '25 ሚያዝያ 1976', '1984-05-03'],
  ['ethiopic', '፳፭ ሚያዝያ ፲፱፻፸፮', '1984-05-03'],
  ['ethiopic', '25 ሚያዝያ 1976 ዓ.ም', '1984-05-03'],
  ['ethiopic', 'Pagume 6, 2015', '2023-09-11'],
  ['gregorian', '3 May 1984', '1984-05-03'],
  ['gregorian', 'May 3rd, 1984', '1984-05-03'],
  ['gregorian', '3rd of May 1984', '1984-05-03'],
  ['gregorian', 'le 1er août 1984', '1984-08-01'],
  ['gregorian', '٣ أيار ١٩٨٤', '1984-05-03'],
  ['gregorian', '3 مايو 1984 م', '1984-05-03'],
  ['gregorian', '3/5/1984', '1984-05-03'],
  ['gregorian', '5/23/1984', '1984-05-23'],
  ['gregorian', '1984-05-03', '1984-05-03'],
  ['gregorian', 'vers 1984', '1984~'],
  ['gregorian', 'c. 1984', '1984~'],
] as const)('%s: %s', (calendar, text, date) => {
  expect(readTypedDate(text, calendar)).toMatchObject({ gregorian: date });
});

test.each([
  ['persian', '', { fault: 'unreadable' }],
  ['persian', 'unknown', { fault: 'unreadable' }],
  ['persian', '63', { fault: 'short-year' }],
  ['persian', '3/5/63', { fault: 'short-year' }],
  ['persian', '31/12/1363', { fault: 'no-such-day' }],
  ['persian', '13/13/1363', { fault: 'no-such-day' }],
  ['hijri', '3 May 1984', { fault: 'other-calendar', calendar: 'gregorian' }],
  ['gregorian', '2 Ramadan 1404', { fault: 'other-calendar', calendar: 'hijri' }],
  ['gregorian', '30/2/1984', { fault: 'no-such-day' }],
  ['gregorian', '1 2 3 1984', { fault: 'unreadable' }],
] as const)('%s: %s is none, and it says why', (calendar, text, fault) => {
  expect(readTypedDate(text, calendar)).toEqual(fault);
});

test.each(['en', 'fr', 'ar', 'fa', 'fa-AF', 'am'])('every month as %s writes it is read', (language) => {
  const year = { gregorian: 1984, hijri: 1404, persian: 1363, ethiopic: 1976 };
  for (const calendar of CALENDAR_NAMES) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-${unicodeCalendar(calendar)}`, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    for (let month = 1; month <= monthsInYear(calendar); month++) {
      const parts = { year: year[calendar], month, day: 3, approximate: false };
      const gregorian = gregorianOf(parts, calendar) ?? '';
      const name = format.formatToParts(new Date(gregorian)).find(({ type }) => type === 'month')?.value;
      expect(readTypedDate(`3 ${name ?? ''} ${parts.year}`, calendar), name).toEqual({ parts, gregorian });
    }
  }
});

test('parts typed as numbers are read back, in any digits', () => {
  const digits = (text: string, zero: number) =>
    text.replaceAll(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  fc.assert(
    fc.property(
      fc.integer({ min: 1300, max: 1440 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 29 }),
      fc.constantFrom(...CALENDAR_NAMES.filter((name) => name !== 'gregorian')),
      fc.constantFrom(0x30, 0x0660, 0x06f0),
      (year, month, day, calendar, zero) => {
        const ours = calendar === 'ethiopic' ? year + 550 : year;
        const parts = { year: ours, month, day, approximate: false };
        const gregorian = gregorianOf(parts, calendar);
        for (const text of [`${day}/${month}/${ours}`, `${ours}-${month}-${day}`])
          expect(readTypedDate(digits(text, zero), calendar)).toEqual({ parts, gregorian });
      },
    ),
  );
});

test('no text throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...CALENDAR_NAMES),
      (text, calendar) => {
        expect(() => readTypedDate(text, calendar)).not.toThrow();
      },
    ),
    { numRuns: 1000 },
  );
});
