import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ReadResult, type FieldsOf } from '../../shared/reader/result.ts';
import { packResult } from './packing.ts';
import { readFile } from './reader.ts';
import { unpackResult } from './unpack.ts';

function sample(name: string): Promise<ReadResult> {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures/ics', name)));
  return readFile({ fileName: name, bytes });
}

function read(...lines: string[]): Promise<ReadResult> {
  const content = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return readFile({ fileName: 'a.ics', bytes: new TextEncoder().encode(content) });
}

const event = (...lines: string[]) =>
  read('BEGIN:VEVENT', 'SUMMARY:Meeting', ...lines, 'END:VEVENT').then((result) => ({
    fields: result.items[0]?.fields as FieldsOf<'meeting'>,
    unmapped: result.items[0]?.unmapped,
    warnings: result.warnings.map(({ code }) => code),
  }));

/** Meetings of a file: events, tasks with a day, those that recur, those of whole days, changed occurrences, alarms; then the faults told. */
const YIELDS: readonly [
  string,
  { events: number; tasks?: number; series?: number; days?: number; changed?: number; alarms?: number },
  readonly string[],
][] = [
  ['icalendar_alarm_google_future.ics', { events: 1, alarms: 4 }, []],
  ['icalendar_alarm_thunderbird_future.ics', { events: 1, alarms: 2 }, []],
  ['icalendar_broken_ical.ics', { events: 1 }, ['line-not-understood']],
  [
    'icalendar_issue_348_exception_parsing_value.ics',
    { events: 1, alarms: 1 },
    ['component-skipped', 'line-not-understood', 'line-not-understood'],
  ],
  [
    'icalendar_issue_722_missing_timezones.ics',
    { events: 3, tasks: 1, changed: 1 },
    ['required-missing', 'row-without-name'],
  ],
  ['icalendar_multiple_calendar_components.ics', { events: 3, days: 3 }, []],
  ['icalendar_pr_480_summary_with_colon.ics', { events: 2 }, ['card-not-closed', 'required-missing']],
  ['icalendar_rfc_7529.ics', { events: 4, series: 4, days: 4 }, []],
  ['icalendar_timezoned.ics', { events: 1 }, []],
  ['icalendar_x_location.ics', { events: 1, series: 1 }, []],
  ['icaljs_google_birthday.ics', { events: 4, series: 1, days: 4, changed: 3 }, []],
  ['icaljs_recur_instances.ics', { events: 3, series: 1, changed: 2, alarms: 3 }, []],
];

test.each(YIELDS)('%s yields what its source says', async (name, expected, warnings) => {
  const result = await sample(name);
  const meetings = result.items.map(({ kind, fields }) => {
    expect(kind).toBe('meeting');
    return fields as FieldsOf<'meeting'>;
  });
  const count = (is: (fields: FieldsOf<'meeting'>) => boolean) => meetings.filter(is).length;
  const alarms = result.items
    .flatMap(({ unmapped }) => unmapped.filter(({ label }) => label === 'VALARM'))
    .reduce((sum, { value }) => sum + Number(value), 0);
  expect({
    events: count(({ isDeadline }) => isDeadline !== true),
    tasks: count(({ isDeadline }) => isDeadline === true),
    series: count(({ recurrence }) => recurrence !== undefined),
    days: count(({ isAllDay }) => isAllDay === true),
    changed: count(({ recurrenceId }) => recurrenceId !== undefined),
    alarms,
  }).toEqual({ tasks: 0, series: 0, days: 0, changed: 0, alarms: 0, ...expected });
  expect(result.warnings.map(({ code }) => code)).toEqual(warnings);
  expect(unpackResult(packResult(result))).toEqual(ReadResult.parse(result));
});

describe('a calendar', () => {
  it('keeps the times of its zones, also of those that it does not define', async () => {
    const vienna = await sample('icalendar_timezoned.ics');
    expect(vienna.items[0]?.fields).toMatchObject({
      startsAt: '2012-02-13T10:00:00',
      endsAt: '2012-02-17T18:00:00',
      timeZone: 'Europe/Vienna',
    });
    const missing = (await sample('icalendar_issue_722_missing_timezones.ics')).items[0]?.fields;
    expect(missing).toMatchObject({
      startsAt: '2014-08-29T08:00:00',
      timeZone: 'America/New_York',
      // Eight o'clock in Los Angeles.
      endsAt: '2014-08-29T15:00:00Z',
    });
  });

  it('keeps an event whose line is faulty, and says which line', async () => {
    const result = await sample('icalendar_broken_ical.ics');
    expect(result.items[0]?.fields).toMatchObject({
      title: 'An Event with too many semicolons',
      startsAt: '2014-04-09T09:30:00',
    });
    expect(result.warnings).toMatchObject([{ place: { card: 1, line: 4 } }]);
  });

  it('ties changed occurrences to their series by identifier, with the start that they replace', async () => {
    const [series, ...changed] = (await sample('icaljs_recur_instances.ics')).items.map(
      ({ fields }) => fields as FieldsOf<'meeting'>,
    );
    expect(series).toMatchObject({ recurrence: 'FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU' });
    expect(changed.map(({ reference, recurrenceId }) => [reference, recurrenceId])).toEqual([
      [series?.reference, '2012-10-02T10:00:00'],
      [series?.reference, '2012-11-05T18:00:00Z'],
    ]);
  });

  it('keeps rules of other calendars as text', async () => {
    const rules = (await sample('icalendar_rfc_7529.ics')).items.map(
      ({ fields }) => (fields as FieldsOf<'meeting'>).recurrence,
    );
    expect(rules[0]).toBe('RSCALE=CHINESE;FREQ=YEARLY');
    expect(rules[2]).toBe('RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD');
  });

  it('never makes 2 March of 30 February', async () => {
    const { fields, unmapped, warnings } = await event('DTSTART;VALUE=DATE:20260230');
    expect(fields.startsAt).toBeUndefined();
    expect(unmapped).toContainEqual({ label: 'DTSTART', value: '20260230' });
    expect(warnings).toEqual(['value-not-understood']);
    const rule = await event('DTSTART:20260101T090000Z', 'RRULE:FREQ=DAILY;UNTIL=20260230T000000Z');
    expect(rule.fields.recurrence).toBeUndefined();
    expect(rule.unmapped).toContainEqual({ label: 'RRULE', value: 'FREQ=DAILY;UNTIL=20260230T000000Z' });
  });

  it('ends by duration: days by the calendar, hours by the clock', async () => {
    const day = await event('DTSTART;VALUE=DATE:20260227', 'DURATION:P3D');
    expect(day.fields).toMatchObject({ isAllDay: true, endsAt: '2026-03-02' });
    const night = await event('DTSTART;TZID=Europe/Paris:20260328T220000', 'DURATION:PT6H');
    // The night in which the clocks are put forward.
    expect(night.fields.endsAt).toBe('2026-03-29T05:00:00');
    const back = await event('DTSTART:20260328T220000Z', 'DURATION:-PT6H');
    expect(back.fields.endsAt).toBeUndefined();
    expect(back.warnings).toEqual(['value-not-understood']);
  });

  it('knows zones by the names that programs give them, and says when it does not', async () => {
    const named = async (tzid: string) =>
      (await event(`DTSTART;TZID=${tzid}:20260105T090000`)).fields.timeZone;
    expect(await named('W. Europe Standard Time')).toBe('Europe/Berlin');
    expect(await named('/mozilla.org/20050126_1/Africa/Nairobi')).toBe('Africa/Nairobi');
    expect(await named('/freeassociation.sourceforge.net/America/Argentina/Salta')).toBe(
      'America/Argentina/Salta',
    );
    const own = await read(
      'BEGIN:VTIMEZONE',
      'TZID:Our time',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'SUMMARY:Meeting',
      'DTSTART;TZID=Our time:20260105T090000',
      'END:VEVENT',
    );
    expect(own.items[0]?.fields).toMatchObject({ timeZone: 'Etc/GMT-3' });
    const unknown = await event('DTSTART;TZID=Elsewhere:20260105T090000');
    expect(unknown.fields).toMatchObject({ startsAt: '2026-01-05T09:00:00' });
    expect(unknown.fields.timeZone).toBeUndefined();
    expect(unknown.warnings).toEqual(['value-not-understood']);
  });

  it('says who calls and who is asked, and that a meeting is called off', async () => {
    const result = await read(
      'METHOD:CANCEL',
      'BEGIN:VEVENT',
      'SUMMARY:Committee\\, second part',
      'DTSTART:20260105T090000Z',
      'SEQUENCE:3',
      'ORGANIZER;CN="Diallo, Awa":mailto:awa@example.org',
      'ATTENDEE:mailto:b@example.org',
      'END:VEVENT',
    );
    expect(result.items[0]?.fields).toMatchObject({
      title: 'Committee, second part',
      method: 'cancel',
      state: 'cancelled',
      sequence: 3,
      organiser: 'Diallo, Awa <awa@example.org>',
      attendees: ['b@example.org'],
    });
  });

  it('leaves out tasks without a day, what is busy, and what is attached, and says so', async () => {
    const result = await read(
      'BEGIN:VTODO',
      'SUMMARY:Some day',
      'END:VTODO',
      'BEGIN:VFREEBUSY',
      'FREEBUSY:20260105T090000Z/PT1H',
      'END:VFREEBUSY',
      'BEGIN:VEVENT',
      'SUMMARY:Meeting',
      'DTSTART:20260105T090000Z',
      'ATTACH;ENCODING=BASE64;VALUE=BINARY:QUJD',
      'END:VEVENT',
    );
    expect(result.items).toHaveLength(1);
    expect(result.warnings.map(({ code, detail }) => [code, detail['label']])).toEqual([
      ['component-skipped', 'VFREEBUSY'],
      ['attachment-dropped', 'ATTACH'],
      ['component-skipped', 'VTODO'],
    ]);
  });

  it('never expands a rule, however long it would run', async () => {
    const { fields } = await event('DTSTART:20260101T000000Z', 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30');
    expect(fields.recurrence).toBe('FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30');
  });

  it('takes whole days of Outlook, from midnight to midnight, for days', async () => {
    const day = await event(
      'DTSTART;TZID=Romance Standard Time:20260105T000000',
      'DTEND;TZID=Romance Standard Time:20260106T000000',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    );
    expect(day.fields).toMatchObject({ startsAt: '2026-01-05', endsAt: '2026-01-06', isAllDay: true });
    expect(day.unmapped).toEqual([]);
    const night = await event('DTSTART:20260105T000000', 'DTEND:20260106T000000');
    expect(night.fields.isAllDay).toBeUndefined();
  });

  it('takes times without a zone for those of the zone that the calendar names', async () => {
    const result = await read(
      'X-WR-TIMEZONE:Africa/Dakar',
      'BEGIN:VEVENT',
      'SUMMARY:Meeting',
      'DTSTART:20260105T090000',
      'END:VEVENT',
    );
    expect(result.items[0]?.fields).toMatchObject({
      startsAt: '2026-01-05T09:00:00',
      timeZone: 'Africa/Dakar',
    });
  });

  it('reads times as programs write them that know ISO 8601 better than calendars', async () => {
    const { fields, warnings } = await event(
      'DTSTART:2026-01-05T09:00:00.000Z',
      'DTEND:20260105T113000+0100',
    );
    expect(fields).toMatchObject({ startsAt: '2026-01-05T09:00:00Z', endsAt: '2026-01-05T10:30:00Z' });
    expect(warnings).toEqual([]);
    expect((await event('DTSTART:20260105T200000', 'DTEND:20260105T240000')).fields.endsAt).toBe(
      '2026-01-06T00:00:00',
    );
    expect((await event('DTSTART:99991231T230000-0500')).fields.startsAt).toBeUndefined();
  });

  it('joins a line that is folded between blanks', async () => {
    const { fields, unmapped } = await event(
      'DTSTART:20260105T090000Z',
      'DESCRIPTION:Agenda of the committee',
      '  ',
      ' Note: bring papers',
      'LOCATION:Room 1',
    );
    expect(fields).toMatchObject({ note: 'Agenda of the committee Note: bring papers', place: 'Room 1' });
    expect(unmapped).toEqual([]);
  });

  it('says that a change holds for all that follow, and in which zone added days are', async () => {
    const { unmapped } = await event(
      'DTSTART:20260105T090000Z',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260105T080000Z',
      'RDATE;TZID=Europe/Paris:20260203T090000',
    );
    expect(unmapped).toEqual([
      { label: 'RECURRENCE-ID RANGE', value: 'THISANDFUTURE' },
      { label: 'RDATE Europe/Paris', value: '20260203T090000' },
    ]);
  });

  it('says that an event has no beginning', async () => {
    expect((await event('DTEND:20260105T090000Z')).warnings).toContain('required-missing');
  });

  it('is found below what a program wrote above it', async () => {
    const text =
      '; exported\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:M\r\nDTSTART:20260105\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    const result = await readFile({ fileName: 'a.ics', bytes: new TextEncoder().encode(text) });
    expect(result.items).toHaveLength(1);
    expect(result.warnings).toMatchObject([{ code: 'line-not-understood', place: { line: 1 } }]);
  });
});
