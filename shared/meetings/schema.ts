import { z } from 'zod';
import { ContactId, Unmapped } from '../contacts/schema.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { RecordMeta } from '../records/schema.ts';
import { isTimeZone } from '../kernel/time-zones.ts';

export const MeetingId = idOf('meeting');
export type MeetingId = z.infer<typeof MeetingId>;

/** What a meeting is. `deadline` = a day by which something is due, no gathering. */
export const MEETING_KINDS = [
  'coordination',
  'committee',
  'briefing',
  'bilateral',
  'visit',
  'exercise',
  'deadline',
  'other',
] as const;
export const MeetingKind = z.enum(MEETING_KINDS);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** @see RFC 5545, section 3.8.1.11 */
export const MEETING_STATES = ['tentative', 'confirmed', 'cancelled'] as const;
export const MeetingState = z.enum(MEETING_STATES);
export type MeetingState = z.infer<typeof MeetingState>;

/** An IANA time zone that this machine knows. */
export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { error: 'time-zone' })
  .meta({ description: 'IANA time zone, such as Africa/Nairobi' });

export const PARTICIPANT_ROLES = ['convener', 'chair', 'participant', 'minutes'] as const;
export const ATTENDANCES = ['invited', 'attended', 'excused', 'absent'] as const;

/** Somebody at the table: an office of the directory, or only a name. The name stays when the office is gone. */
export const Participant = z.strictObject({
  id: RecordId,
  name: Line,
  contactId: ContactId.nullable().default(null).meta({ description: 'entry of the directory; null = none' }),
  role: z.enum(PARTICIPANT_ROLES).default('participant'),
  attendance: z.enum(ATTENDANCES).default('invited'),
});
export type Participant = z.infer<typeof Participant>;

export const AgendaItem = z.strictObject({ id: RecordId, text: Line, note: OptionalLine });
export type AgendaItem = z.infer<typeof AgendaItem>;

/** What somebody undertook to do: an officer of ours by name, or an office of the directory. */
export const MeetingPromise = z.strictObject({
  id: RecordId,
  text: Line,
  owner: OptionalLine.meta({ description: 'who promised, by name; empty = nobody was named' }),
  contactId: ContactId.nullable().default(null),
  dueOn: CalendarDate.nullable().default(null).meta({ description: 'null = no day was agreed' }),
  keptOn: CalendarDate.nullable().default(null).meta({ description: 'null = still open' }),
});
export type MeetingPromise = z.infer<typeof MeetingPromise>;

/**
 * A rule of recurrence, the value of an RRULE; empty = once. Parts that cannot be expanded here (`RSCALE` of another calendar) are kept.
 * @see RFC 5545, section 3.3.10
 */
export const Recurrence = z
  .string()
  .trim()
  .max(1000)
  .regex(/^(?:[A-Za-z-]+=[^;=\s]+(?:;[A-Za-z-]+=[^;=\s]+)*)?$/)
  .refine((rule) => rule === '' || /(?:^|;)FREQ=/i.test(rule))
  .default('')
  .meta({ description: 'value of an RRULE, such as FREQ=WEEKLY;UNTIL=20261231T235959Z; empty = once' });

/**
 * A meeting, or a series of them. An all-day one starts and ends at midnight UTC of its first day and of the day after its last,
 * whatever its zone: those are days, not instants. One that stands for a single changed occurrence names its `series` and the
 * `occurrence` that it replaces.
 */
export const MeetingInput = z.strictObject({
  title: Line,
  kind: MeetingKind.default('coordination'),
  series: MeetingId.nullable().default(null).meta({
    description: 'the recurring meeting of which this is one changed occurrence; null = none',
  }),
  occurrence: Instant.nullable().default(null).meta({
    description: 'start that the occurrence would have had in its series; null = not of a series',
  }),
  startsAt: Instant.nullable().default(null).meta({ description: 'null = not agreed yet' }),
  endsAt: Instant.nullable().default(null).meta({ description: 'null = not known' }),
  timeZone: TimeZone.default('UTC'),
  isAllDay: z.boolean().default(false),
  place: OptionalLine,
  agenda: z.array(AgendaItem).max(100).default([]),
  participants: z.array(Participant).max(500).default([]),
  minutes: Paragraph,
  promises: z.array(MeetingPromise).max(200).default([]),
  recurrence: Recurrence,
  exceptions: z
    .array(Instant)
    .max(1000)
    .default([])
    .meta({ description: 'starts of the series that do not take place' }),
  uid: z.string().trim().max(1000).default('').meta({
    description: 'identifier in calendars; empty = ours, made from the record',
  }),
  sequence: z.number().int().nonnegative().max(2_147_483_647).default(0),
  state: MeetingState.default('confirmed'),
  note: Paragraph,
  unmapped: z.array(Unmapped).max(200).default([]),
});
export type MeetingInput = z.infer<typeof MeetingInput>;

/** A meeting as stored: its number names it where no title may stand. */
export const StoredMeeting = MeetingInput.extend({
  number: z.number().int().positive().default(1).meta({ description: 'short number in this database' }),
});

/** Why a series cannot be shown by its days: another calendar, or more days than anybody means. */
export const NOT_EXPANDED = ['calendar', 'endless', 'not-understood'] as const;

/** A meeting as its page shows it. */
export const Meeting = StoredMeeting.extend({
  id: MeetingId,
  ...RecordMeta.shape,
  nextAt: Instant.nullable().meta({ description: 'start of the next or running occurrence; null = none' }),
  notExpanded: z.enum(NOT_EXPANDED).nullable().meta({ description: 'null = its days are known' }),
  seriesTitle: z.string().nullable().meta({ description: 'title of its series; null = not of a series' }),
  changed: z
    .array(z.strictObject({ id: MeetingId, title: z.string(), occurrence: Instant.nullable() }))
    .meta({ description: 'changed occurrences of this series' }),
});
export type Meeting = z.infer<typeof Meeting>;

/** A line of the list. */
export const MeetingSummary = z.strictObject({
  id: MeetingId,
  number: z.number().int(),
  title: z.string(),
  kind: MeetingKind,
  state: MeetingState,
  startsAt: Instant.nullable(),
  endsAt: Instant.nullable(),
  nextAt: Instant.nullable(),
  timeZone: z.string(),
  isAllDay: z.boolean(),
  place: z.string(),
  recurrence: z.string(),
  participants: z.number().int().nonnegative(),
  openPromises: z.number().int().nonnegative(),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;

/** One occurrence inside a window. */
export const Occurrence = z.strictObject({
  meetingId: MeetingId,
  title: z.string(),
  kind: MeetingKind,
  state: MeetingState,
  startsAt: Instant,
  endsAt: Instant.nullable(),
  timeZone: z.string(),
  isAllDay: z.boolean(),
  place: z.string(),
  isRecurring: z.boolean(),
});
export type Occurrence = z.infer<typeof Occurrence>;

/** A promise with the meeting where it was made. */
export const PromiseSummary = MeetingPromise.extend({
  meetingId: MeetingId,
  meetingTitle: z.string(),
  meetingStartsAt: Instant.nullable(),
  meetingTimeZone: z.string(),
  meetingIsAllDay: z.boolean(),
});
export type PromiseSummary = z.infer<typeof PromiseSummary>;
