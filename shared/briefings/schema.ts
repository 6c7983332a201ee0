import { z } from 'zod';
import { OrganisationId } from '../contacts/schema.ts';
import { RECORD_KINDS } from '../ipc/events.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { LanguageTag, Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { ItemKind, ReadFormat, ReadMail, ReadPlace, ReadTable, ReadWarning } from '../reader/result.ts';
import { RecordMeta } from '../records/schema.ts';

export const BriefingId = idOf('briefing');
export type BriefingId = z.infer<typeof BriefingId>;

/** What an officer says about a briefing; everything may be left out and added later. */
export const BriefingDetails = z.strictObject({
  title: OptionalLine.meta({ description: 'left out: the file name without its ending' }),
  sender: OptionalLine.meta({
    description: 'who sent it, as text; empty when `senderId` says it or it is not known',
  }),
  senderId: OrganisationId.nullable().default(null),
  receivedOn: CalendarDate.nullable().default(null).meta({ description: 'left out: today' }),
  documentDate: CalendarDate.nullable().default(null).meta({ description: 'null = not stated' }),
  validFrom: CalendarDate.nullable().default(null).meta({ description: 'null = not stated' }),
  validUntil: CalendarDate.nullable()
    .default(null)
    .meta({ description: 'last day it holds; null = not stated' }),
  marking: OptionalLine.meta({ description: 'protective marking as it stands on the document' }),
  language: LanguageTag.nullable().default(null),
  note: Paragraph,
  supersedesId: BriefingId.nullable()
    .default(null)
    .meta({ description: 'the earlier edition that this one replaces' }),
});
export type BriefingDetails = z.infer<typeof BriefingDetails>;

/** A briefing as it is kept: what the officer says, and what the file itself is. */
export const BriefingInput = BriefingDetails.extend({
  title: Line,
  receivedOn: CalendarDate,
  fileName: z.string().min(1).max(255).meta({ description: 'base name of the original' }),
  fileSize: z.number().int().positive().meta({ description: 'bytes' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256 of the original, hexadecimal' }),
  format: ReadFormat,
});
export type BriefingInput = z.infer<typeof BriefingInput>;

/**
 * Where a candidate stands.
 * - `pending`: waits for the officer
 * - `accepted`: made a record, or changed one
 * - `rejected`: not wanted
 * - `linked`: tied to a record without changing it
 * - `same`: says nothing that the record does not say already
 */
export const CANDIDATE_STATES = ['pending', 'accepted', 'rejected', 'linked', 'same'] as const;
export const CandidateState = z.enum(CANDIDATE_STATES);
export type CandidateState = z.infer<typeof CandidateState>;

const count = z.number().int().nonnegative();

/** How many of each; kinds that a file does not hold are left out. */
export const KindCounts = z.partialRecord(ItemKind, count);
export type KindCounts = z.infer<typeof KindCounts>;

/** How many candidates stand where. */
export const StateCounts = z.strictObject({
  pending: count,
  accepted: count,
  rejected: count,
  linked: count,
  same: count,
});
export type StateCounts = z.infer<typeof StateCounts>;

/** A briefing as its page shows it. */
export const Briefing = BriefingInput.extend({
  id: BriefingId,
  senderName: z
    .string()
    .meta({ description: 'name of the sending organisation, or `sender`; empty when not known' }),
  kinds: KindCounts,
  states: StateCounts,
  canUndo: z.boolean().meta({ description: 'whether something that it brought still stands' }),
  ...RecordMeta.shape,
});
export type Briefing = z.infer<typeof Briefing>;

/** A line of the list of briefings. */
export const BriefingSummary = z.strictObject({
  id: BriefingId,
  title: z.string(),
  senderName: z.string(),
  receivedOn: CalendarDate,
  documentDate: CalendarDate.nullable(),
  validUntil: CalendarDate.nullable(),
  marking: z.string(),
  format: ReadFormat,
  fileName: z.string(),
  candidates: count,
  pending: count,
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type BriefingSummary = z.infer<typeof BriefingSummary>;

/** One field that a candidate and a record say differently. */
export const FieldDifference = z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() });
export type FieldDifference = z.infer<typeof FieldDifference>;

/** The record that a candidate speaks of, or became. */
export const RecordRef = z.strictObject({ kind: z.enum(RECORD_KINDS), id: RecordId, name: z.string() });
export type RecordRef = z.infer<typeof RecordRef>;

/**
 * What accepting a candidate would do: `create` a record, `update` the one it matches, nothing (`same`), or nothing yet
 * because its kind has no home in this version (`later`).
 */
export const PROPOSALS = ['create', 'update', 'same', 'later'] as const;
export const Proposal = z.enum(PROPOSALS);
export type Proposal = z.infer<typeof Proposal>;

/** A candidate beside its source. Everything in it comes from the file and is to be shown as text only. */
export const Candidate = z.strictObject({
  number: z.number().int().positive().meta({ description: 'place in the file, from 1' }),
  kind: ItemKind,
  name: z.string(),
  place: ReadPlace,
  fields: z.record(z.string(), z.unknown()).meta({ description: 'as read, with the edits of the officer' }),
  isEdited: z.boolean(),
  unmapped: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  raw: z.array(z.string()).meta({ description: 'the row’s cells or the card’s lines' }),
  state: CandidateState,
  isRemembered: z.boolean().meta({
    description: 'decided by itself, because the very same entry was decided in an earlier briefing',
  }),
  proposal: Proposal,
  record: RecordRef.nullable().meta({ description: 'what it matches or became; null when there is none' }),
  differences: z.array(FieldDifference).meta({ description: 'what accepting would change in `record`' }),
  decidedAloneBy: RecordId.nullable().meta({
    description:
      'change set that decided it and nothing else, to be undone; null = not decided, or together with others',
  }),
});
export type Candidate = z.infer<typeof Candidate>;

/** What reading found beside the candidates: how the file was understood, and what was odd about it. */
export const BriefingReading = z.strictObject({
  encoding: z.string().nullable(),
  tables: z.array(ReadTable.omit({ preview: true })),
  warnings: z.array(ReadWarning),
  document: z
    .strictObject({ title: z.string().nullable(), pages: count.nullable(), blocks: count })
    .nullable()
    .default(null)
    .meta({ description: 'how long its text is; null for what is no document' }),
  mail: ReadMail.nullable().default(null).meta({ description: 'null for what is no mail' }),
});
export type BriefingReading = z.infer<typeof BriefingReading>;

/** How a document speaks for a record; `named`: only beside another record, as an organisation in the row of its office. */
export const SOURCE_STATES = ['accepted', 'linked', 'same', 'named'] as const;

/** A document that says something of a record, and where. Everything in it comes from the file and is to be shown as text only. */
export const RecordSource = z.strictObject({
  briefingId: BriefingId,
  number: z.number().int().positive().meta({ description: 'the candidate that says it' }),
  title: z.string(),
  senderName: z.string(),
  receivedOn: CalendarDate,
  documentDate: CalendarDate.nullable(),
  marking: z.string(),
  format: ReadFormat,
  place: ReadPlace,
  passage: z
    .string()
    .meta({ description: 'the passage of a document’s text; empty for rows, cards and what has no text' }),
  raw: z.array(z.string()).meta({ description: 'the row’s cells or the card’s lines' }),
  state: z.enum(SOURCE_STATES),
  fields: z.array(
    z.strictObject({
      field: z.string().meta({ description: 'of the record; an item of a list is `list#id`' }),
      value: z.unknown().meta({ description: 'what the document says' }),
      isCurrent: z.boolean().meta({ description: 'whether the record still says it' }),
    }),
  ),
  replacedBy: z
    .strictObject({
      id: BriefingId,
      title: z.string(),
      isNamed: z.boolean().meta({ description: 'false: the newer edition no longer has the record' }),
    })
    .nullable()
    .meta({ description: 'the latest edition in force that replaces this one' }),
});
export type RecordSource = z.infer<typeof RecordSource>;

/** Where a record comes from. */
export const RecordSources = z.strictObject({
  isUnconfirmed: z.boolean().meta({ description: 'only editions that were replaced name it' }),
  sources: z
    .array(RecordSource)
    .meta({ description: 'the latest document first; empty when an officer or a partner entered it' }),
});
export type RecordSources = z.infer<typeof RecordSources>;

/** How an entry of an edition stands to the edition before and to the directory. */
export const COMPARED_STATES = ['new', 'changed', 'confirmed', 'gone'] as const;
export const ComparedState = z.enum(COMPARED_STATES);
export type ComparedState = z.infer<typeof ComparedState>;

/** One entry of two editions. */
export const ComparedEntry = z.strictObject({
  state: ComparedState,
  briefingId: BriefingId.meta({
    description: 'the edition that `number` counts in: for `gone` the earlier one',
  }),
  number: z.number().int().positive(),
  earlierNumber: z
    .number()
    .int()
    .positive()
    .nullable()
    .meta({ description: 'its entry in the earlier edition' }),
  kind: ItemKind,
  name: z.string(),
  place: ReadPlace,
  candidateState: CandidateState,
  record: RecordRef.nullable().meta({ description: 'the record that either edition supports' }),
  changes: z
    .array(FieldDifference)
    .meta({ description: 'of `changed`: what the earlier edition says and what this one says' }),
  differences: z
    .array(FieldDifference)
    .meta({ description: 'what the record says and what accepting would make of it; of those that wait' }),
});
export type ComparedEntry = z.infer<typeof ComparedEntry>;
