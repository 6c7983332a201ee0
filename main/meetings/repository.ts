import { z } from 'zod';
import type { MEETINGS_SORT_FIELDS, MeetingsFilter } from '../../shared/meetings/calls.ts';
import type { Instant } from '../../shared/kernel/dates.ts';
import { MeetingSummary, PromiseSummary, StoredMeeting } from '../../shared/meetings/schema.ts';
import type { ReadableDb, SqlParameters, WritableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { RecordStore, type Stored } from '../records/store.ts';
import { NEVER_OVER, overAtOf } from './recurrence.ts';

type Fields = z.output<typeof StoredMeeting>;
export type StoredMeetingRecord = Stored<typeof StoredMeeting>;

/** Meetings in the database. */
export const meetingStore = new RecordStore({
  kind: 'meeting',
  table: 'meeting',
  fields: StoredMeeting,
  lists: ['agenda', 'participants', 'promises', 'unmapped'],
  derive: (meeting) => ({
    sortTitle: foldText(meeting.title),
    searchText: foldText(
      [
        meeting.title,
        meeting.place,
        ...meeting.participants.map(({ name }) => name),
        ...meeting.agenda.map(({ text }) => text),
        ...meeting.promises.map(({ text, owner }) => `${text}\n${owner}`),
      ].join('\n'),
    ),
    overAt: overAtOf(meeting),
  }),
  index: indexParts,
});

/** Notes promises and offices apart, so that lists find them without opening every meeting. */
function indexParts(db: WritableDb, id: string, meeting: Fields | null): void {
  db.run(`DELETE FROM meetingPromise WHERE meetingId = @id`, { id });
  db.run(`DELETE FROM meetingContact WHERE meetingId = @id`, { id });
  if (meeting === null) return;
  for (const [position, promise] of meeting.promises.entries())
    db.run(
      `INSERT INTO meetingPromise (meetingId, id, position, text, owner, contactId, dueOn, keptOn)
       VALUES (@meetingId, @id, @position, @text, @owner, @contactId, @dueOn, @keptOn)`,
      { ...promise, meetingId: id, position },
    );
  const named = [...meeting.participants, ...meeting.promises].flatMap(({ contactId }) => contactId ?? []);
  for (const contactId of new Set(named))
    db.run(`INSERT INTO meetingContact (meetingId, contactId) VALUES (@id, @contactId)`, { id, contactId });
}

/** The number of the next meeting made here. */
export function nextNumber(db: ReadableDb): number {
  return z.number().parse(db.value(`SELECT coalesce(max(number), 0) + 1 FROM meeting`, {}));
}

type SortField = (typeof MEETINGS_SORT_FIELDS)[number];

const ORDER: Record<SortField, string> = {
  title: 'sortTitle',
  kind: 'kind',
  nextAt: `coalesce(nextAt, startsAt, '${NEVER_OVER}')`,
  place: 'place COLLATE NOCASE',
  promises: 'openPromises',
  updatedAt: 'updatedAt',
};

/** Which of the sort fields a list may be ordered by. */
export function isSortField(field: string): field is SortField {
  return Object.hasOwn(ORDER, field);
}

const OPEN_PROMISES = `(SELECT count(*) FROM meetingPromise
  WHERE meetingPromise.meetingId = meeting.id AND keptOn IS NULL)`;
const SUMMARY = `meeting.id, number, title, kind, state, startsAt, endsAt, timeZone, isAllDay, place, recurrence,
  json_array_length(participants) AS participants, ${OPEN_PROMISES} AS openPromises, updatedAt, archivedAt`;

const SummaryRow = MeetingSummary.extend({
  isAllDay: z.number().transform((flag) => flag === 1),
});

/** What a window on the list asks for. `nextAt` holds the next start of the series that have one, by id. */
export interface MeetingsQuery {
  filter: MeetingsFilter;
  sorting: readonly { field: SortField; descending: boolean }[];
  offset: number;
  limit: number;
  now: Instant;
  nextAt: ReadonlyMap<string, Instant>;
}

/** A window on the list, and how many there are in all. One that does not recur is next when it starts. */
export function listRows(
  db: ReadableDb,
  query: MeetingsQuery,
): { total: number; rows: z.output<typeof SummaryRow>[] } {
  const { where, parameters } = conditions(query.filter, query.now);
  const order = [
    ...query.sorting.map((by) => `${ORDER[by.field]} ${by.descending ? 'DESC' : 'ASC'}`),
    'sortTitle',
    'meeting.id',
  ].join(', ');
  const total = z.number().parse(db.value(`SELECT count(*) FROM meeting WHERE ${where}`, parameters));
  const rows = db.rows(
    `SELECT ${SUMMARY}, coalesce(next.value, CASE WHEN recurrence = '' AND overAt >= @now THEN startsAt END) AS nextAt
     FROM meeting LEFT JOIN json_each(@nextAt) AS next ON next.key = meeting.id
     WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    {
      ...parameters,
      now: query.now,
      nextAt: JSON.stringify(Object.fromEntries(query.nextAt)),
      limit: query.limit,
      offset: query.offset,
    },
  );
  return { total, rows: rows.map((row) => SummaryRow.parse(row)) };
}

function conditions(
  filter: MeetingsFilter,
  now: Instant,
): { where: string; parameters: Record<string, string> } {
  const where = [
    'meeting.hiddenBy IS NULL',
    filter.archived ? 'meeting.archivedAt IS NOT NULL' : 'meeting.archivedAt IS NULL',
  ];
  const parameters: Record<string, string> = {};
  if (filter.when !== undefined) {
    where.push(filter.when === 'upcoming' ? 'overAt >= @now' : 'overAt < @now');
    parameters['now'] = now;
  }
  if (filter.kind !== undefined && filter.kind.length > 0) {
    where.push(`kind IN (SELECT value FROM json_each(@kinds))`);
    parameters['kinds'] = JSON.stringify(filter.kind);
  }
  if (filter.contactId !== undefined) {
    where.push(`meeting.id IN (SELECT meetingId FROM meetingContact WHERE contactId = @contactId)`);
    parameters['contactId'] = filter.contactId;
  }
  const text = foldText(filter.text ?? '').trim();
  if (text !== '') {
    where.push(`instr(searchText, @text) > 0`);
    parameters['text'] = text;
  }
  return { where: where.join(' AND '), parameters };
}

const IN_USE = `archivedAt IS NULL AND hiddenBy IS NULL`;

/** Series in use that are not over. */
export function runningSeries(db: ReadableDb, now: Instant): StoredMeetingRecord[] {
  return db
    .rows(`SELECT * FROM meeting WHERE ${IN_USE} AND overAt >= @now AND recurrence <> ''`, { now })
    .map((row) => meetingStore.parse(row));
}

/** Meetings in use that may take place in a window: begun before its end, and not over before its beginning. */
export function meetingsWithin(
  db: ReadableDb,
  { from, until }: { from: Instant | null; until: Instant | null },
): StoredMeetingRecord[] {
  const parameters: SqlParameters = { from: from ?? '', until: until ?? NEVER_OVER };
  return db
    .rows(
      `SELECT * FROM meeting WHERE ${IN_USE} AND overAt >= @from AND startsAt < @until ORDER BY startsAt, id`,
      parameters,
    )
    .map((row) => meetingStore.parse(row));
}

/** Changed occurrences of a series, in the order of their place in it. */
export function changedOccurrences(db: ReadableDb, seriesId: string): StoredMeetingRecord[] {
  return db
    .rows(`SELECT * FROM meeting WHERE ${IN_USE} AND series = @seriesId ORDER BY occurrence, id`, {
      seriesId,
    })
    .map((row) => meetingStore.parse(row));
}

/** Meetings in use with this identifier of a calendar: the series first, then its changed occurrences. */
export function meetingsOfUid(db: ReadableDb, uid: string): StoredMeetingRecord[] {
  return db
    .rows(
      `SELECT * FROM meeting WHERE ${IN_USE} AND uid = @uid ORDER BY occurrence IS NOT NULL, occurrence, id`,
      {
        uid,
      },
    )
    .map((row) => meetingStore.parse(row));
}

/** Meetings in use with this title that start then. */
export function meetingsOfTitle(
  db: ReadableDb,
  title: string,
  startsAt: Instant | null,
): StoredMeetingRecord[] {
  return db
    .rows(
      `SELECT * FROM meeting WHERE ${IN_USE} AND sortTitle = @title AND startsAt IS @startsAt ORDER BY id`,
      { title: foldText(title), startsAt },
    )
    .map((row) => meetingStore.parse(row));
}

const PromiseRow = PromiseSummary.extend({ meetingIsAllDay: z.number().transform((flag) => flag === 1) });

/** What a window on the promises asks for. */
export interface PromisesQuery {
  open: boolean;
  /** Only those due by that day; `null` = all. */
  dueBy: string | null;
  offset: number;
  limit: number;
}

/** A window on the promises made in meetings in use, the first due first, those without a day last. */
export function promiseRows(
  db: ReadableDb,
  query: PromisesQuery,
): { total: number; rows: z.output<typeof PromiseRow>[] } {
  const from = `FROM meetingPromise AS promise JOIN meeting ON meeting.id = promise.meetingId
    WHERE meeting.archivedAt IS NULL AND meeting.hiddenBy IS NULL${query.open ? ' AND keptOn IS NULL' : ''}${
      query.dueBy === null ? '' : ' AND dueOn <= @dueBy'
    }`;
  const parameters = query.dueBy === null ? {} : { dueBy: query.dueBy };
  const total = z.number().parse(db.value(`SELECT count(*) ${from}`, parameters));
  const rows = db.rows(
    `SELECT promise.id, promise.text, promise.owner, promise.contactId, promise.dueOn, promise.keptOn, meetingId,
       title AS meetingTitle, startsAt AS meetingStartsAt, timeZone AS meetingTimeZone, isAllDay AS meetingIsAllDay
     ${from} ORDER BY keptOn IS NOT NULL, dueOn IS NULL, dueOn, meetingId, position LIMIT @limit OFFSET @offset`,
    { ...parameters, limit: query.limit, offset: query.offset },
  );
  return { total, rows: rows.map((row) => PromiseRow.parse(row)) };
}

/** Whether a meeting names this office. */
export function namesContact(db: ReadableDb, contactId: string): boolean {
  return (
    db.value(`SELECT 1 FROM meetingContact WHERE contactId = @contactId LIMIT 1`, { contactId }) !== null
  );
}

/** Whether anything was ever entered. */
export function hasMeetings(db: ReadableDb): boolean {
  return db.value(`SELECT 1 FROM meeting WHERE hiddenBy IS NULL LIMIT 1`, {}) !== null;
}
