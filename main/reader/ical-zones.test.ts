import { describe, expect, it, test } from 'vitest';
import { isTimeZone } from '../../shared/kernel/time-zones.ts';
import type { FieldsOf } from '../../shared/reader/result.ts';
import { readFile } from './reader.ts';
import { USUAL_ZONES, windowsZone } from './windows-zones.ts';

async function meeting(tzid: string, definition: readonly string[] = [], at = '20260705T090000') {
  const lines = [
    'BEGIN:VCALENDAR',
    ...definition,
    'BEGIN:VEVENT',
    'SUMMARY:Meeting',
    `DTSTART;TZID=${tzid}:${at}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  const result = await readFile({
    fileName: 'a.ics',
    bytes: new TextEncoder().encode(lines.join('\r\n')),
  });
  const { startsAt, timeZone } = result.items[0]?.fields as FieldsOf<'meeting'>;
  return { startsAt, timeZone };
}

const observance = (type: string, start: string, [from, to]: readonly [string, string], rule = '') => [
  `BEGIN:${type}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...(rule === '' ? [] : [`RRULE:${rule}`]),
  `END:${type}`,
];
const defined = (tzid: string, ...observances: readonly (readonly string[])[]) => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  ...observances.flat(),
  'END:VTIMEZONE',
];
const EUROPE = [
  observance('STANDARD', '16010101T030000', ['+0200', '+0100'], 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
  observance('DAYLIGHT', '16010101T020000', ['+0100', '+0200'], 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'),
];

test('every zone that stands for one of Windows is known', () => {
  expect(USUAL_ZONES.filter((zone) => !isTimeZone(zone))).toEqual([]);
});

test.each([
  ['Romance Standard Time', 'Europe/Paris'],
  ['Romance Daylight Time', 'Europe/Paris'],
  ['W. Europe Standard Time 1', 'Europe/Berlin'],
  ['Eastern Time (US & Canada)', 'America/New_York'],
  ['Central Standard Time (Mexico)', 'America/Mexico_City'],
  ['West Bank Standard Time', 'Asia/Hebron'],
  ['South Sudan Standard Time', 'Africa/Juba'],
  ['Russia Time Zone 3', 'Europe/Samara'],
  ['Some Standard Time', null],
  ['Europe/Paris', null],
])('%j of Windows is %j', (name, zone) => {
  expect(windowsZone(name)).toBe(zone);
});

describe('a time zone of a calendar', () => {
  it.each([
    ['UTC+3', 'Etc/GMT-3'],
    ['"UTC+03:00"', 'Etc/GMT-3'],
    ['GMT-0500', 'Etc/GMT+5'],
    ['"+05:30"', 'Asia/Kolkata'],
  ])('%s is that far from UTC, and not UTC itself', async (tzid, timeZone) => {
    expect(await meeting(tzid)).toEqual({ startsAt: '2026-07-05T09:00:00', timeZone });
  });

  it.each(['UTC', 'Utc', 'Z', '"tzone://Microsoft/Utc"', 'tzone://Microsoft/Utc'])(
    '%s is UTC',
    async (tzid) => {
      expect(await meeting(tzid)).toEqual({ startsAt: '2026-07-05T09:00:00Z', timeZone: 'UTC' });
    },
  );

  it('is found by its clocks when its name is a sentence', async () => {
    const name = '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris';
    const definition = defined(name.replaceAll(',', '\\,'), ...EUROPE);
    expect((await meeting(`"${name}"`, definition)).timeZone).toBe('Europe/Paris');
    expect((await meeting('Our Time', defined('Our Time', ...EUROPE))).timeZone).toBe('Europe/Berlin');
  });

  it('is found by a definition without summer time, also of half an hour', async () => {
    const nepal = observance('STANDARD', '19700101T000000', ['+0545', '+0545']);
    expect((await meeting('Customized Time Zone', defined('Customized Time Zone', nepal))).timeZone).toBe(
      'Asia/Kathmandu',
    );
  });

  it('is the city that Windows names only where the offset fits it', async () => {
    expect((await meeting('(GMT+03.00) Baghdad')).timeZone).toBe('Asia/Baghdad');
    expect(await meeting('(GMT+09.00) Baghdad')).toEqual({
      startsAt: '2026-07-05T09:00:00',
      timeZone: undefined,
    });
  });

  it('is not known when nobody has clocks like it', async () => {
    const odd = [
      observance('STANDARD', '19700101T000000', ['+0300', '+0100'], 'FREQ=YEARLY;BYDAY=2TU;BYMONTH=9'),
      observance('DAYLIGHT', '19700101T000000', ['+0100', '+0300'], 'FREQ=YEARLY;BYDAY=1MO;BYMONTH=2'),
    ];
    expect((await meeting('Odd', defined('Odd', ...odd))).timeZone).toBeUndefined();
  });
});
