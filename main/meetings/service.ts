import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { Instant } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { WINDOW_DAYS, type meetingsCalls } from '../../shared/meetings/calls.ts';
import { durationMs } from '../../shared/meetings/rules.ts';
import { MeetingId, type MeetingInput } from '../../shared/meetings/schema.ts';
import { todayThere } from '../contacts/service.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { listHistory } from '../records/history.ts';
import { metaOf } from '../records/meta.ts';
import { instantAt, nextStart, startsWithin, type NotExpanded } from './recurrence.ts';
import {
  changedOccurrences,
  hasMeetings,
  isSortField,
  listRows,
  meetingStore,
  meetingsOfTitle,
  meetingsOfUid,
  meetingsWithin,
  namesContact,
  nextNumber,
  promiseRows,
  runningSeries,
  type StoredMeetingRecord,
} from './repository.ts';

export { meetingInputOf } from './candidate.ts';
export { hasMeetings, namesContact };

type MeetingAnswer = AnswerOf<typeof meetingsCalls.get>;
type OccurrencesAnswer = AnswerOf<typeof meetingsCalls.occurrences>;

/** More occurrences than a month of any mission has. */
const MOST_OCCURRENCES = 2000;

/** Adds a meeting or a series, with the next number. `id` is given only where it was made before the record. */
export function createMeeting(
  db: WritableDb,
  meeting: MeetingInput,
  options: { id?: string } = {},
): MeetingAnswer {
  return answer(db, meetingStore.create(db, { ...meeting, number: nextNumber(db) }, options));
}

/** What a calendar elsewhere has to learn of. @see RFC 5545, section 3.8.7.4 */
const PLANNED = ['startsAt', 'endsAt', 'timeZone', 'isAllDay', 'recurrence', 'exceptions', 'state'] as const;

/**
 * Changes a meeting; its number stays, and it counts when it was moved.
 * @param revision the one that was seen, or `null` where the core itself decides
 * @throws AppError `not-found`, `records/stale-revision`
 */
export function updateMeeting(
  db: WritableDb,
  id: string,
  revision: number | null,
  meeting: MeetingInput,
): MeetingAnswer {
  const old = meetingStore.get(db, id).fields;
  const isMoved = PLANNED.some((field) => JSON.stringify(meeting[field]) !== JSON.stringify(old[field]));
  // Calendars that have an older one take the one with the higher number.
  const sequence = isMoved && meeting.sequence === old.sequence ? old.sequence + 1 : meeting.sequence;
  return answer(db, meetingStore.update(db, id, revision, { ...meeting, sequence, number: old.number }));
}

/** Takes a meeting out of the lists, or brings it back. @throws AppError `not-found`, `records/stale-revision` */
export function setMeetingArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): MeetingAnswer {
  return answer(db, meetingStore.setArchived(db, id, revision, archived));
}

/** Opens one meeting, archived or not. @throws AppError `not-found` */
export function getMeeting(db: ReadableDb, id: string): MeetingAnswer {
  return answer(db, meetingStore.get(db, id));
}

/** What a meeting on record is recognised by: its identifier in calendars, else title and start. */
export interface AskedMeeting {
  uid?: string;
  title: string;
  startsAt: Instant | null;
  /** Start that a changed occurrence would have had in its series; `null` = not of a series. */
  occurrence?: Instant | null;
}

/**
 * The meeting in use that a candidate is about; `null` when there is none. Of one identifier the series and each of its changed occurrences
 * are different meetings. A meeting without identifier is recognised by its title (in any spelling of letters) and its start.
 */
export function findMeeting(db: ReadableDb, asked: AskedMeeting): MeetingAnswer | null {
  const { uid = '', occurrence = null } = asked;
  const sameUid = uid === '' ? [] : meetingsOfUid(db, uid);
  const found =
    sameUid.find(({ fields }) => fields.occurrence === occurrence) ??
    meetingsOfTitle(db, asked.title, asked.startsAt).find(
      ({ fields }) => fields.occurrence === occurrence && (uid === '' || fields.uid === ''),
    );
  return found === undefined ? null : answer(db, found);
}

/** The series in use with this identifier of a calendar; `null` when there is none. */
export function findSeries(db: ReadableDb, uid: string): MeetingAnswer | null {
  const series =
    uid === '' ? undefined : meetingsOfUid(db, uid).find(({ fields }) => fields.occurrence === null);
  return series === undefined ? null : answer(db, series);
}

/** Every change of a meeting, newest first; empty when there never was one. */
export function historyOfMeeting(db: ReadableDb, id: string): AnswerOf<typeof meetingsCalls.history> {
  return listHistory(db, id);
}

/** A window on the list; sort fields that the list does not know are refused. @throws AppError `invalid-input` */
export function listMeetings(
  db: ReadableDb,
  query: ParsedInputOf<typeof meetingsCalls.list>,
): AnswerOf<typeof meetingsCalls.list> {
  const sorting = query.sorting.map((by) => {
    if (!isSortField(by.field))
      throw new AppError('invalid-input', { issues: [{ path: 'sorting', problem: 'unknown-field' }] });
    return { field: by.field, descending: by.descending };
  });
  const now = nowOf(db.clock);
  const nextAt = new Map<string, Instant>();
  for (const { id, fields } of runningSeries(db, now)) {
    const next = nextStart(fields, now);
    if ('nextAt' in next && next.nextAt !== null) nextAt.set(id, next.nextAt);
  }
  return listRows(db, { ...query, sorting, now, nextAt });
}

/**
 * What takes place between two instants, in order. A changed occurrence stands in place of the one of its series.
 * @throws AppError `invalid-input` when the window is empty or longer than `WINDOW_DAYS`
 */
export function listOccurrences(
  db: ReadableDb,
  { from, until }: ParsedInputOf<typeof meetingsCalls.occurrences>,
): OccurrencesAnswer {
  const lengthMs = Date.parse(until) - Date.parse(from);
  if (!(lengthMs > 0 && lengthMs <= WINDOW_DAYS * 86_400_000))
    throw new AppError('invalid-input', { issues: [{ path: 'until', problem: 'window' }] });
  const rows: OccurrencesAnswer['rows'] = [];
  const notExpanded: OccurrencesAnswer['notExpanded'] = [];
  for (const { id, fields } of meetingsWithin(db, { from, until })) {
    const found = startsWithin(fields, from, until);
    if ('reason' in found) {
      notExpanded.push({ meetingId: id, title: fields.title, reason: found.reason });
      continue;
    }
    const replaced = replacedStarts(db, id, fields);
    const lasts = durationMs(fields);
    for (const startsAt of found.starts) {
      if (replaced.has(startsAt)) continue;
      rows.push({
        meetingId: id,
        title: fields.title,
        kind: fields.kind,
        state: fields.state,
        startsAt,
        endsAt: fields.endsAt === null ? null : instantAt(Date.parse(startsAt) + lasts),
        timeZone: fields.timeZone,
        isAllDay: fields.isAllDay,
        place: fields.place,
        isRecurring: fields.recurrence !== '' || fields.series !== null,
      });
    }
  }
  rows.sort((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0));
  return { rows: rows.slice(0, MOST_OCCURRENCES), isCut: rows.length > MOST_OCCURRENCES, notExpanded };
}

function replacedStarts(
  db: ReadableDb,
  id: string,
  { recurrence }: Pick<MeetingInput, 'recurrence'>,
): ReadonlySet<Instant> {
  if (recurrence === '') return new Set();
  return new Set(changedOccurrences(db, id).flatMap(({ fields }) => fields.occurrence ?? []));
}

/**
 * Says that one occurrence of a series does not take place.
 * @throws AppError `not-found`, `records/stale-revision`, `invalid-input` when the series has no such occurrence
 */
export function skipOccurrence(
  db: WritableDb,
  { id, revision, startsAt }: ParsedInputOf<typeof meetingsCalls.skipOccurrence>,
): MeetingAnswer {
  const { fields } = meetingStore.get(db, id);
  const found = startsWithin(fields, startsAt, new Date(Date.parse(startsAt) + 1).toISOString());
  if (fields.recurrence === '' || !('starts' in found) || !found.starts.includes(startsAt))
    throw new AppError('invalid-input', { issues: [{ path: 'startsAt', problem: 'no-such-occurrence' }] });
  const exceptions = [...fields.exceptions, startsAt].sort();
  return answer(
    db,
    meetingStore.update(db, id, revision, { ...fields, exceptions, sequence: fields.sequence + 1 }),
  );
}

/** A window on the promises made in meetings in use, the first due first. */
export function listPromises(
  db: ReadableDb,
  query: ParsedInputOf<typeof meetingsCalls.promises>,
): AnswerOf<typeof meetingsCalls.promises> {
  return promiseRows(db, { ...query, dueBy: null });
}

/** Open promises due by a day, the first due first, and how many there are. */
export function promisesDueBy(db: ReadableDb, dueBy: string, limit: number): ReturnType<typeof promiseRows> {
  return promiseRows(db, { open: true, dueBy, offset: 0, limit });
}

/**
 * Notes that a promise was kept, or opens it again.
 * @throws AppError `not-found` for the meeting or the promise
 */
export function keepPromise(
  db: WritableDb,
  { id, promiseId, keptOn }: ParsedInputOf<typeof meetingsCalls.keepPromise>,
): MeetingAnswer {
  const { fields } = meetingStore.get(db, id);
  if (!fields.promises.some((promise) => promise.id === promiseId))
    throw new AppError('not-found', { kind: 'promise', id: promiseId });
  const day = keptOn === undefined ? todayThere(db) : keptOn;
  const promises = fields.promises.map((promise) =>
    promise.id === promiseId ? { ...promise, keptOn: day } : promise,
  );
  return answer(db, meetingStore.update(db, id, null, { ...fields, promises }));
}

function answer(db: ReadableDb, record: StoredMeetingRecord): MeetingAnswer {
  const { fields } = record;
  return {
    ...fields,
    ...metaOf(record),
    ...nextOf(fields, nowOf(db.clock)),
    seriesTitle: fields.series === null ? null : (meetingStore.find(db, fields.series)?.fields.title ?? null),
    changed:
      fields.recurrence === ''
        ? []
        : changedOccurrences(db, record.id).map(({ id, fields: { title, occurrence } }) => ({
            id: MeetingId.parse(id),
            title,
            occurrence,
          })),
  };
}

function nextOf(
  meeting: MeetingInput,
  now: Instant,
): { nextAt: Instant | null; notExpanded: NotExpanded | null } {
  const next = nextStart(meeting, now);
  return 'reason' in next
    ? { nextAt: null, notExpanded: next.reason }
    : { nextAt: next.nextAt, notExpanded: null };
}
