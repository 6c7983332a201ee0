import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingInput } from '../../shared/meetings/schema.ts';
import type { FieldsOf } from '../../shared/reader/result.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { readFile } from '../reader/reader.ts';
import { openTestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { meetingInputOf } from './candidate.ts';
import { writeCalendar, type CalendarEvent } from './ical-writer.ts';

const ZONES = ['UTC', 'Europe/Lisbon', 'Africa/Nairobi', 'America/New_York', 'Asia/Kathmandu', 'Asia/Tehran'];
const SECOND_MS = 1000;
const instant = fc
  .integer({ min: Date.UTC(1990, 0, 1) / SECOND_MS, max: Date.UTC(2060, 0, 1) / SECOND_MS })
  .map((seconds) => new Date(seconds * SECOND_MS).toISOString());

/** Text as a field of one line keeps it. */
const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).map((text) =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

const event: fc.Arbitrary<CalendarEvent> = fc
  .record({
    summary: line.filter((text) => text !== ''),
    location: line,
    startsAt: instant,
    lastsSeconds: fc.integer({ min: 1, max: 500_000 }),
    timeZone: fc.constantFrom(...ZONES),
    isAllDay: fc.boolean(),
    recurrence: fc.constantFrom('', 'FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20601231T235959Z'),
    skipped: fc.array(instant, { maxLength: 4 }),
    sequence: fc.nat(1000),
    state: fc.constantFrom('tentative', 'confirmed', 'cancelled'),
  })
  .map(({ lastsSeconds, skipped, ...rest }) => {
    const day = (at: string) => `${at.slice(0, 10)}T00:00:00.000Z`;
    const at = rest.isAllDay ? day : (text: string) => text;
    const startsAt = at(rest.startsAt);
    const end = new Date(Date.parse(startsAt) + lastsSeconds * SECOND_MS).toISOString();
    const endsAt = rest.isAllDay ? new Date(Date.parse(day(end)) + 86_400_000).toISOString() : end;
    return { ...rest, startsAt, endsAt, uid: 'urn:uuid:1', exceptions: skipped.map(at), occurrence: null };
  });

async function readBack(text: string): Promise<MeetingInput[]> {
  const { items } = await readFile({ fileName: 'a.ics', bytes: new TextEncoder().encode(text) });
  return items.map(({ fields }) => {
    const candidate = fields as FieldsOf<'meeting'>;
    return meetingInputOf(candidate, { timeZone: 'UTC', newId: () => newId(systemClock) }).meeting;
  });
}

describe('a calendar that leaves', () => {
  it('is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 3 }), async (events) => {
        const text = writeCalendar(events, '2026-11-24T08:00:00.000Z');
        const known = await readBack(text);
        expect(known).toHaveLength(events.length);
        for (const [index, wanted] of events.entries())
          expect(known[index]).toMatchObject({
            title: wanted.summary,
            place: wanted.location,
            startsAt: wanted.startsAt,
            endsAt: wanted.endsAt,
            isAllDay: wanted.isAllDay,
            recurrence: wanted.recurrence,
            exceptions: wanted.exceptions,
            sequence: wanted.sequence,
            state: wanted.state,
          });
        for (const piece of text.split('\r\n')) {
          expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
          expect(piece).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the zone of a series, with the rules of that zone beside it', async () => {
    const series: CalendarEvent = {
      uid: 'urn:uuid:1',
      summary: 'Committee',
      location: '',
      startsAt: '2026-01-07T14:00:00.000Z',
      endsAt: '2026-01-07T15:00:00.000Z',
      timeZone: 'Europe/Lisbon',
      isAllDay: false,
      recurrence: 'FREQ=WEEKLY',
      exceptions: [],
      occurrence: null,
      sequence: 0,
      state: 'confirmed',
    };
    const text = writeCalendar([series], '2026-11-24T08:00:00.000Z');
    expect(text).toContain('DTSTART;TZID=Europe/Lisbon:20260107T140000\r\n');
    // Summer time begins on 29 March 2026 at one o'clock.
    expect(text).toContain(
      'BEGIN:DAYLIGHT\r\nDTSTART:20260329T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nEND:DAYLIGHT\r\n',
    );
    expect(await readBack(text)).toMatchObject([{ timeZone: 'Europe/Lisbon', recurrence: 'FREQ=WEEKLY' }]);
  });

  it('tells the clock changes of these years for a series that began long ago', () => {
    const series: CalendarEvent = {
      uid: 'urn:uuid:1',
      summary: 'Committee',
      location: '',
      startsAt: '1998-01-07T14:00:00.000Z',
      endsAt: null,
      timeZone: 'Europe/Lisbon',
      isAllDay: false,
      recurrence: 'FREQ=WEEKLY',
      exceptions: [],
      occurrence: null,
      sequence: 0,
      state: 'confirmed',
    };
    const text = writeCalendar([series], '2026-11-24T08:00:00.000Z');
    expect(text).toContain('BEGIN:DAYLIGHT\r\nDTSTART:20270328T010000\r\n');
    expect(text).toContain('DTSTART:19980329T010000\r\n');
  });

  it('holds what was moved out of the window, so that its series is right, and refuses a window without length', async () => {
    const { api } = await openTestCore();
    const weekly = await api.meetings.create({
      title: 'Weekly',
      startsAt: '2026-11-04T10:00:00.000Z',
      endsAt: '2026-11-04T11:00:00.000Z',
      timeZone: 'Europe/Lisbon',
      recurrence: 'FREQ=WEEKLY',
    });
    await api.meetings.create({
      title: 'Weekly',
      series: weekly.id,
      occurrence: '2026-11-25T10:00:00.000Z',
      startsAt: '2027-01-20T10:00:00.000Z',
      timeZone: 'Europe/Lisbon',
    });
    const path = join(temporaryFolder(), 'a.ics');
    const window = { from: '2026-11-01T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z' };
    expect(await api.meetings.export({ path, ...window })).toMatchObject({ meetings: 2 });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/Lisbon:20261125T100000\r\n');
    expect(text.match(/SUMMARY:Coordination meeting 1\r\n/g)).toHaveLength(2);
    await expect(api.meetings.export({ path, from: window.until, until: window.from })).rejects.toMatchObject(
      { code: 'invalid-input' },
    );
  });

  it('names nobody: kind with number, unless titles are asked for and they name nobody on record', async () => {
    const { api } = await openTestCore();
    await api.people.create(aPerson());
    const meeting = (title: string, rest: object = {}) =>
      api.meetings.create({
        title,
        startsAt: '2026-11-26T09:30:00.000Z',
        endsAt: '2026-11-26T11:00:00.000Z',
        timeZone: 'Europe/Lisbon',
        place: 'Ministry, room 4',
        uid: 'a.diallo@example.org',
        ...rest,
      });
    await meeting('Visit of Ingrid in prison', { kind: 'visit' });
    await meeting('Shelters', {
      participants: [{ id: newId(systemClock), name: 'Awa Diallo' }],
      minutes: 'Secret',
    });
    await meeting('Lunch with Awa Diallo', {
      participants: [{ id: newId(systemClock), name: 'Awa Diallo' }],
    });
    const folder = temporaryFolder();
    const plain = await api.meetings.export({ path: join(folder, 'a.ics') });
    expect(plain).toMatchObject({ meetings: 3, titlesHeld: 0 });
    const bare = readFileSync(join(folder, 'a.ics'), 'utf8');
    expect(bare).toContain('SUMMARY:Visit 1\r\n');
    expect(bare).toContain('SUMMARY:Coordination meeting 2\r\n');
    expect(bare).not.toMatch(/Ingrid|Awa|Diallo|Shelters|Secret|Ministry|example/i);
    const titled = await api.meetings.export({ path: join(folder, 'b.ics'), titles: true });
    expect(titled.titlesHeld).toBe(2);
    const named = readFileSync(join(folder, 'b.ics'), 'utf8');
    expect(named).toContain('SUMMARY:Shelters\r\n');
    expect(named).not.toMatch(/Ingrid|Awa|Diallo|Secret|example/i);
    expect(named.match(/UID:urn:uuid:/g)).toHaveLength(3);
    const later = await api.meetings.export({
      path: join(folder, 'c.ics'),
      from: '2026-12-01T00:00:00.000Z',
      until: '2027-01-01T00:00:00.000Z',
    });
    expect(later.meetings).toBe(0);
  });
});
