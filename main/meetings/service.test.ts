import { describe, expect, it } from 'vitest';
import { MeetingInput } from '../../shared/meetings/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { ourMission, updateMission } from '../mission/service.ts';
import { openTestDatabase } from '../test/database.ts';
import { plansOf } from '../test/plans.ts';
import { meetingsHome } from './home.ts';
import { listRows } from './repository.ts';
import {
  createMeeting,
  findMeeting,
  getMeeting,
  historyOfMeeting,
  keepPromise,
  listMeetings,
  listOccurrences,
  listPromises,
  promisesDueBy,
  setMeetingArchived,
  skipOccurrence,
  updateMeeting,
} from './service.ts';

/** The clock of the test database stands at 2026-11-24 08:00 UTC. */
function aMeeting(fields: Partial<typeof MeetingInput._zod.input> = {}): MeetingInput {
  return MeetingInput.parse({
    title: 'Crisis coordination',
    startsAt: '2026-11-26T09:30:00.000Z',
    endsAt: '2026-11-26T11:00:00.000Z',
    timeZone: 'Europe/Lisbon',
    ...fields,
  });
}

const promise = (fields: { text: string; owner: string; dueOn?: string }) => ({
  id: newId(systemClock),
  ...fields,
});
const list = (when?: 'upcoming' | 'past') => ({
  filter: { archived: false, ...(when === undefined ? {} : { when }) },
  sorting: [{ field: 'nextAt', descending: false }],
  offset: 0,
  limit: 50,
});

describe('meetings', () => {
  it('are numbered, kept with their history, taken out of the lists', () => {
    const { read, write } = openTestDatabase();
    const first = write((db) => createMeeting(db, aMeeting()));
    const second = write((db) => createMeeting(db, aMeeting({ title: 'Committee on shelters' })));
    expect([first.number, second.number]).toEqual([1, 2]);
    const changed = write((db) =>
      updateMeeting(db, first.id, first.revision, aMeeting({ minutes: 'Agreed on two routes.' })),
    );
    expect(changed).toMatchObject({ number: 1, minutes: 'Agreed on two routes.' });
    expect(() => write((db) => updateMeeting(db, first.id, first.revision, aMeeting()))).toThrow(
      'records/stale-revision',
    );
    write((db) => setMeetingArchived(db, second.id, second.revision, true));
    expect(read((db) => listMeetings(db, list())).rows.map(({ title }) => title)).toEqual([
      'Crisis coordination',
    ]);
    expect(read((db) => historyOfMeeting(db, first.id)).map(({ action }) => action)).toEqual([
      'changed',
      'created',
    ]);
  });

  it('are upcoming until they are over; a series comes by its next day, one without a day last', () => {
    const { read, write } = openTestDatabase();
    const add = (fields: Parameters<typeof aMeeting>[0]) =>
      write((db) => createMeeting(db, aMeeting(fields)));
    add({ title: 'Over', startsAt: '2026-11-23T09:00:00.000Z', endsAt: '2026-11-23T10:00:00.000Z' });
    add({ title: 'Running', startsAt: '2026-11-24T07:30:00.000Z', endsAt: '2026-11-24T09:00:00.000Z' });
    add({
      title: 'Weekly',
      startsAt: '2026-01-07T14:00:00.000Z',
      endsAt: '2026-01-07T15:00:00.000Z',
      recurrence: 'FREQ=WEEKLY',
    });
    add({ title: 'To be agreed', startsAt: null, endsAt: null });
    add({
      title: 'Ended series',
      startsAt: '2026-01-05T14:00:00.000Z',
      endsAt: '2026-01-05T15:00:00.000Z',
      recurrence: 'FREQ=WEEKLY;UNTIL=20260301T235959Z',
    });
    const upcoming = read((db) => listMeetings(db, list('upcoming'))).rows;
    expect(upcoming.map(({ title, nextAt }) => [title, nextAt])).toEqual([
      ['Running', '2026-11-24T07:30:00.000Z'],
      ['Weekly', '2026-11-25T14:00:00.000Z'],
      ['To be agreed', null],
    ]);
    const past = read((db) => listMeetings(db, list('past'))).rows.map(({ title }) => title);
    expect(past.sort()).toEqual(['Ended series', 'Over']);
  });

  it('show a series on each of its days, with what was changed in place of what was planned', () => {
    const { read, write } = openTestDatabase();
    const series = write((db) =>
      createMeeting(
        db,
        aMeeting({
          title: 'Weekly',
          startsAt: '2026-11-04T10:00:00.000Z',
          endsAt: '2026-11-04T11:00:00.000Z',
          recurrence: 'FREQ=WEEKLY',
        }),
      ),
    );
    write((db) =>
      createMeeting(
        db,
        aMeeting({
          title: 'Weekly, moved',
          series: series.id,
          occurrence: '2026-11-11T10:00:00.000Z',
          startsAt: '2026-11-12T15:00:00.000Z',
          endsAt: '2026-11-12T16:00:00.000Z',
        }),
      ),
    );
    write((db) =>
      skipOccurrence(db, {
        id: series.id,
        revision: series.revision,
        startsAt: '2026-11-18T10:00:00.000Z',
      }),
    );
    const window = { from: '2026-11-01T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z' };
    const { rows } = read((db) => listOccurrences(db, window));
    expect(rows.map(({ title, startsAt }) => [title, startsAt])).toEqual([
      ['Weekly', '2026-11-04T10:00:00.000Z'],
      ['Weekly, moved', '2026-11-12T15:00:00.000Z'],
      ['Weekly', '2026-11-25T10:00:00.000Z'],
    ]);
    expect(read((db) => getMeeting(db, series.id)).changed).toMatchObject([{ title: 'Weekly, moved' }]);
    const stale = { id: series.id, revision: 2, startsAt: '2026-11-19T10:00:00.000Z' };
    expect(() => write((db) => skipOccurrence(db, stale))).toThrow('invalid-input');
    const years = { from: '2026-01-01T00:00:00.000Z', until: '2028-01-01T00:00:00.000Z' };
    expect(() => read((db) => listOccurrences(db, years))).toThrow('invalid-input');
  });

  it('keep a rule that cannot be expanded, and say so', () => {
    const { read, write } = openTestDatabase();
    const start = { isAllDay: true, startsAt: '2026-01-01T00:00:00.000Z', endsAt: null };
    for (const [title, recurrence] of [
      ['Chinese', 'RSCALE=CHINESE;FREQ=YEARLY'],
      ['Every second', 'FREQ=SECONDLY'],
      ['Every second of the day', 'FREQ=DAILY;BYHOUR=1,2,3;BYSECOND=1,2,3'],
      ['Nonsense', 'FREQ=SOMETIMES'],
    ] as const)
      write((db) => createMeeting(db, aMeeting({ title, recurrence, ...start })));
    // It never matches: there is no 30 February.
    write((db) =>
      createMeeting(db, aMeeting({ ...start, recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' })),
    );
    const window = { from: '2026-11-01T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z' };
    const found = read((db) => listOccurrences(db, window));
    expect(found.rows).toEqual([]);
    expect(new Map(found.notExpanded.map(({ title, reason }) => [title, reason]))).toEqual(
      new Map([
        ['Chinese', 'calendar'],
        ['Every second', 'endless'],
        ['Every second of the day', 'endless'],
        ['Nonsense', 'not-understood'],
      ]),
    );
  });

  it('are found again by the identifier of a calendar, else by title with start', () => {
    const { read, write } = openTestDatabase();
    const series = write((db) => createMeeting(db, aMeeting({ uid: 'abc@host', recurrence: 'FREQ=WEEKLY' })));
    const changed = write((db) =>
      createMeeting(
        db,
        aMeeting({ uid: 'abc@host', series: series.id, occurrence: '2026-12-03T09:30:00.000Z' }),
      ),
    );
    const plain = write((db) => createMeeting(db, aMeeting({ title: 'Réunion' })));
    const start = '2026-11-26T09:30:00.000Z';
    const asked = { uid: 'abc@host', title: 'Other words', startsAt: null };
    expect(read((db) => findMeeting(db, asked))?.id).toBe(series.id);
    const occurrence = '2026-12-03T09:30:00.000Z';
    expect(read((db) => findMeeting(db, { ...asked, occurrence }))?.id).toBe(changed.id);
    expect(read((db) => findMeeting(db, { title: 'reunion', startsAt: start }))?.id).toBe(plain.id);
    expect(read((db) => findMeeting(db, { title: 'reunion', startsAt: null }))).toBeNull();
    expect(read((db) => findMeeting(db, { uid: 'xyz', title: 'Nothing', startsAt: start }))).toBeNull();
  });

  it('list their open promises, the first due first, until they are kept', () => {
    const { read, write } = openTestDatabase();
    const promises = [
      promise({ text: 'Send the list of shelters', owner: 'Amina Test', dueOn: '2026-12-01' }),
      promise({ text: 'Name a focal point', owner: 'Ministry' }),
      promise({ text: 'Share the routes', owner: 'Civil protection', dueOn: '2026-11-20' }),
    ];
    const meeting = write((db) => createMeeting(db, aMeeting({ promises })));
    const open = () => read((db) => listPromises(db, { open: true, offset: 0, limit: 10 }));
    expect(open().rows.map(({ text }) => text)).toEqual([
      'Share the routes',
      'Send the list of shelters',
      'Name a focal point',
    ]);
    expect(read((db) => promisesDueBy(db, '2026-11-24', 10)).total).toBe(1);
    const promiseId = promises[2]?.id ?? '';
    write((db) => keepPromise(db, { id: meeting.id, promiseId }));
    expect(open().total).toBe(2);
    const kept = read((db) => getMeeting(db, meeting.id)).promises?.find(({ id }) => id === promiseId);
    expect(kept?.keptOn).toBe('2026-11-24');
    write((db) => keepPromise(db, { id: meeting.id, promiseId, keptOn: null }));
    expect(open().total).toBe(3);
    expect(() => write((db) => keepPromise(db, { id: meeting.id, promiseId: newId(systemClock) }))).toThrow(
      'not-found',
    );
  });

  it('have promises that are overdue when their day is over in the host State', () => {
    const { read, write, clock } = openTestDatabase();
    write((db) => updateMission(db, { ...ourMission(db), hostState: 'NZL', city: 'Wellington' }));
    const promises = [promise({ text: 'Share the routes', owner: 'Ministry', dueOn: '2026-11-24' })];
    const meeting = write((db) => createMeeting(db, aMeeting({ promises })));
    const reasons = () => read((db) => meetingsHome.lines(db, 'en').map(({ reason }) => reason));
    expect(reasons()).toEqual(['promise-due']);
    clock.tick(4 * 3_600_000);
    expect(reasons()).toEqual(['promise-overdue']);
    write((db) => keepPromise(db, { id: meeting.id, promiseId: promises[0]?.id ?? '' }));
    expect(read((db) => getMeeting(db, meeting.id)).promises?.[0]?.keptOn).toBe('2026-11-25');
  });

  it('reads a window of the list by an index', () => {
    const { read } = openTestDatabase();
    const plans = read((db) =>
      plansOf(db, (watched) =>
        listRows(watched, {
          filter: { archived: false, when: 'upcoming' },
          sorting: [{ field: 'nextAt', descending: false }],
          offset: 0,
          limit: 50,
          now: '2026-11-24T08:00:00.000Z',
          nextAt: new Map(),
        }),
      ),
    );
    expect(plans.join('\n')).toContain('USING INDEX meetingByEnd');
  });
});
