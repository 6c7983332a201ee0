import { z } from 'zod';
import { ContactId } from '../contacts/schema.ts';
import { read, task, write } from '../ipc/call.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { FileRef } from '../kernel/files.ts';
import { RecordId } from '../kernel/ids.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import { hasSaneTimes } from './rules.ts';
import {
  Meeting,
  MeetingId,
  MeetingInput,
  MeetingKind,
  MeetingSummary,
  NOT_EXPANDED,
  Occurrence,
  PromiseSummary,
} from './schema.ts';

export const MEETING_TIMES = ['upcoming', 'past'] as const;

/** Filters of the list of meetings; one left out does not filter. */
export const MeetingsFilter = z.strictObject({
  text: z.string().max(200).optional().meta({ description: 'in title, place, participants or agenda' }),
  when: z.enum(MEETING_TIMES).optional().meta({
    description: 'upcoming = not over yet, or without a day; past = over',
  }),
  kind: z.array(MeetingKind).optional(),
  contactId: ContactId.optional().meta({ description: 'meetings with this office' }),
  archived: z.boolean().default(false),
});
export type MeetingsFilter = z.infer<typeof MeetingsFilter>;

export const MEETINGS_SORT_FIELDS = ['title', 'kind', 'nextAt', 'place', 'promises', 'updatedAt'] as const;

/** Days that a window on occurrences may hold. */
export const WINDOW_DAYS = 400;

/** A series needs a start, an end lies behind its start, an occurrence belongs to a series. */
export const NewMeeting = MeetingInput.refine(hasSaneTimes, { error: 'times', path: ['endsAt'] }).refine(
  ({ recurrence, startsAt }) => recurrence === '' || startsAt !== null,
  { error: 'series-without-start', path: ['startsAt'] },
);

const reads = { right: 'meetings.read' } as const;
const writes = { right: 'meetings.write' } as const;
const opened = z.strictObject({ id: MeetingId });
const seen = z.strictObject({ id: MeetingId, revision: SeenRevision });

export const meetingsCalls = {
  create: write({ ...writes, summary: 'Adds a meeting or a series.', input: NewMeeting, output: Meeting }),
  update: write({
    ...writes,
    summary: 'Changes a meeting; refused when somebody changed it since it was read.',
    input: seen.extend({ meeting: NewMeeting }),
    output: Meeting,
  }),
  archive: write({
    ...writes,
    summary: 'Takes a meeting out of the lists; its promises go with it.',
    input: seen,
    output: Meeting,
    namesNobody: true,
  }),
  restore: write({
    ...writes,
    summary: 'Brings an archived meeting back into the lists.',
    input: seen,
    output: Meeting,
    namesNobody: true,
  }),
  get: read({ ...reads, summary: 'Opens one meeting.', input: opened, output: Meeting, namesNobody: true }),
  history: read({
    ...reads,
    summary: 'Every change of one meeting, newest first.',
    input: opened,
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    ...reads,
    summary: 'A window on the meetings with when each is next, sorted and filtered, with the total.',
    input: z.strictObject({ filter: MeetingsFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(MeetingSummary) }),
  }),
  occurrences: read({
    ...reads,
    summary: `What takes place between two instants, at most ${String(WINDOW_DAYS)} days apart, in order; series by each of their days.`,
    input: z.strictObject({ from: Instant, until: Instant }),
    output: z.strictObject({
      rows: z.array(Occurrence),
      isCut: z.boolean().meta({ description: 'there are more than are shown' }),
      notExpanded: z
        .array(z.strictObject({ meetingId: MeetingId, title: z.string(), reason: z.enum(NOT_EXPANDED) }))
        .meta({ description: 'series whose days cannot be told' }),
    }),
    namesNobody: true,
  }),
  skipOccurrence: write({
    ...writes,
    summary: 'Says that one occurrence of a series does not take place.',
    input: seen.extend({ startsAt: Instant }),
    output: Meeting,
    namesNobody: true,
  }),
  promises: read({
    ...reads,
    summary: 'Promises made in meetings, the most pressing first; `open` leaves out those that were kept.',
    input: z.strictObject({ open: z.boolean().default(true), ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(PromiseSummary) }),
    namesNobody: true,
  }),
  keepPromise: write({
    ...writes,
    summary: 'Notes that a promise was kept, on that day or today; `null` opens it again.',
    input: z.strictObject({
      id: MeetingId,
      promiseId: RecordId,
      keptOn: CalendarDate.nullable().optional().meta({ description: 'left out: today' }),
    }),
    output: Meeting,
    namesNobody: true,
  }),
  export: task({
    ...reads,
    summary: 'Writes meetings as iCalendar; titles are kind and number unless asked for.',
    input: z.strictObject({
      path: FileRef,
      from: Instant.optional().meta({ description: 'left out what is over by then' }),
      until: Instant.optional().meta({ description: 'left out what begins at or after it' }),
      titles: z
        .boolean()
        .default(false)
        .meta({ description: 'with titles and places, of those that name nobody on record' }),
    }),
    output: z.strictObject({
      meetings: z.number().int().nonnegative(),
      bytes: z.number().int().nonnegative(),
      titlesHeld: z
        .number()
        .int()
        .nonnegative()
        .meta({ description: 'titles kept back because they name somebody on record' }),
    }),
  }),
} as const;
