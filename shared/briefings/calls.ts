import { z } from 'zod';
import { Done, read, task, write } from '../ipc/call.ts';
import { FileRef } from '../kernel/files.ts';
import { RecordId } from '../kernel/ids.ts';
import { CalendarDate } from '../kernel/dates.ts';
import { InterfaceLanguage, LanguageTag } from '../kernel/text.ts';
import {
  DocumentBlock,
  ItemKind,
  ReadFormat,
  ReadPlace,
  ReadTable,
  ReadWarning,
  TableMapping,
} from '../reader/result.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import { UndoOutcome } from '../records/undo.ts';
import {
  Briefing,
  BriefingDetails,
  BriefingId,
  BriefingReading,
  BriefingSummary,
  Candidate,
  CandidateState,
  ComparedEntry,
  ComparedState,
  KindCounts,
  Proposal,
  RecordRef,
} from './schema.ts';

/** So many records at most are told to be unconfirmed. */
export const UNCONFIRMED_LIMIT = 10_000;

/** So many tables at most are told in a preview, each with so many of its first rows. */
export const PREVIEW_TABLES = 50;
export const PREVIEW_ROWS = 8;

const count = z.number().int().nonnegative();
const ItemNumber = z.number().int().positive();
const Mappings = z.array(TableMapping).max(1000);

export const BRIEFINGS_SORT_FIELDS = [
  'receivedOn',
  'title',
  'documentDate',
  'validUntil',
  'updatedAt',
  'pending',
] as const;

/** Filters of the list of briefings; one left out does not filter. */
export const BriefingsFilter = z.strictObject({
  text: z.string().max(200).optional(),
  pendingOnly: z.boolean().default(false),
  archived: z.boolean().default(false),
});
export type BriefingsFilter = z.infer<typeof BriefingsFilter>;

/** One candidate in a preview, numbered as `briefings.accept` takes it. */
export const PreviewItem = z.strictObject({
  number: ItemNumber,
  kind: ItemKind,
  place: ReadPlace,
  fields: z.record(z.string(), z.unknown()),
  unmapped: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  raw: z.array(z.string()),
});

/** The officer's word on one candidate, needed where it differs from a record. */
export const Decision = z.strictObject({
  number: ItemNumber,
  decision: z.enum(['create', 'update', 'link', 'reject']),
  recordId: RecordId.optional().meta({ description: 'for update and link; left out: the record it matches' }),
  edits: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({ description: 'fields of the candidate to take instead; null drops a field' }),
});
export type Decision = z.infer<typeof Decision>;

/** Why a candidate was refused or skipped, keyed for translation. */
export const REASONS = [
  /** Its kind has no home in this version; it stays pending. */
  'later-version',
  /** It differs from a record: say `create`, `update` or `link` for it. */
  'needs-decision',
  /** It was decided before. */
  'already-decided',
  /** There is no candidate of that number. */
  'unknown-number',
  /** The edits do not fit the kind of candidate. */
  'edits-invalid',
  /** The record to change or link is not there, or of another kind. */
  'record-missing',
  /** Its values do not make a valid record. */
  'not-valid',
] as const;
export const Reason = z.enum(REASONS);
export type Reason = z.infer<typeof Reason>;

/** What accepting did: every candidate asked for is counted once, so `asked` is the sum of the others. */
export const AcceptOutcome = z.strictObject({
  briefingId: BriefingId,
  asked: count,
  created: count,
  updated: count,
  same: count.meta({ description: 'said what a record says already; its verification date was refreshed' }),
  linked: count,
  rejected: count,
  skipped: count.meta({ description: 'left pending; `reasons` says why' }),
  refused: count,
  reasons: z
    .array(z.strictObject({ number: z.number().int(), reason: Reason }))
    .max(1000)
    .meta({ description: 'of the skipped and refused, the first thousand' }),
  organisationsCreated: count.meta({ description: 'made because a contact names them; not among `created`' }),
  changeSetIds: z.array(RecordId),
});
export type AcceptOutcome = z.infer<typeof AcceptOutcome>;

/** An edition by its id and title. */
export const EditionRef = z.strictObject({ id: BriefingId, title: z.string() });

/** What the file and the head of its mail say about a briefing, for the officer to correct. */
export const ProposedDetails = z.strictObject({
  title: z.string(),
  sender: z.string(),
  documentDate: CalendarDate.nullable(),
  marking: z.string(),
  language: LanguageTag.nullable(),
  supersedes: EditionRef.nullable().meta({ description: 'of the same sender, with a title alike' }),
});
export type ProposedDetails = z.infer<typeof ProposedDetails>;

/** The widest picture of a page, in pixels. */
export const PAGE_WIDTH_PX = 2000;

/** What an import found. */
export const ImportOutcome = z.strictObject({
  briefing: Briefing,
  alreadyImported: z
    .boolean()
    .meta({ description: 'the very same file was here before: this is its briefing' }),
  warnings: z.array(ReadWarning),
  looksLike: EditionRef.nullable().meta({
    description: 'an earlier edition that it seems to replace, when none was named: nothing is assumed',
  }),
});
export type ImportOutcome = z.infer<typeof ImportOutcome>;

export const briefingsCalls = {
  preview: task({
    right: 'briefings.read',
    summary: 'Reads a file and shows what it would propose. Writes nothing.',
    input: z.strictObject({
      path: FileRef,
      mappings: Mappings.optional(),
      limit: count.optional().meta({ description: 'at most so many items; left out: all' }),
    }),
    output: z.strictObject({
      format: ReadFormat,
      candidates: KindCounts,
      items: z.array(PreviewItem),
      tables: z.array(ReadTable).max(PREVIEW_TABLES).meta({
        description:
          'tables of the file itself with their first rows, as `mappings` speaks of them; empty for what has none',
      }),
      warnings: z.array(ReadWarning),
      proposed: ProposedDetails,
    }),
    namesNobody: true,
  }),
  import: task({
    right: 'briefings.write',
    summary:
      'Keeps a file unchanged and its candidates for review. The very same file again gives the briefing that is there and proposes nothing.',
    input: z.strictObject({ path: FileRef, mappings: Mappings.optional(), ...BriefingDetails.shape }),
    output: ImportOutcome,
  }),
  accept: task({
    right: 'briefings.write',
    summary:
      'Accepts candidates of a briefing: one, some, or all that are pending. With `path` it imports the file first.',
    input: z
      .strictObject({
        briefingId: BriefingId.optional(),
        path: FileRef.optional(),
        items: z
          .union([z.literal('all'), z.array(z.union([ItemNumber, Decision])).max(100_000)])
          .default('all'),
        details: BriefingDetails.prefault({}).meta({ description: 'of the briefing, with `path`' }),
      })
      .refine((input) => (input.briefingId === undefined) !== (input.path === undefined), {
        error: 'briefing-or-path',
      }),
    output: AcceptOutcome,
  }),
  reject: write({
    right: 'briefings.write',
    summary: 'Rejects pending candidates; the same entries in later briefings are not proposed again.',
    input: z.strictObject({ briefingId: BriefingId, numbers: z.array(ItemNumber).min(1).max(10_000) }),
    output: z.strictObject({ rejected: count }),
    namesNobody: true,
  }),
  reopen: write({
    right: 'briefings.write',
    summary: 'Takes rejections back: the candidates wait for review again.',
    input: z.strictObject({ briefingId: BriefingId, numbers: z.array(ItemNumber).min(1).max(10_000) }),
    output: z.strictObject({ reopened: count }),
    namesNobody: true,
  }),
  editCandidate: write({
    right: 'briefings.write',
    summary: 'Corrects a pending candidate before it is accepted; what was read stays beside it.',
    input: z.strictObject({
      briefingId: BriefingId,
      number: ItemNumber,
      fields: z.record(z.string(), z.unknown()).meta({ description: 'all fields of the candidate' }),
    }),
    output: Candidate,
  }),
  undo: task({
    right: 'briefings.write',
    summary:
      'Undoes what a briefing brought: records that nobody touched since go, changed fields go back, the rest is listed.',
    input: z.strictObject({ briefingId: BriefingId }),
    output: UndoOutcome,
    namesNobody: true,
  }),
  update: write({
    right: 'briefings.write',
    summary: 'Changes what is said about a briefing; its file never changes.',
    input: z.strictObject({ id: BriefingId, revision: SeenRevision, details: BriefingDetails }),
    output: Briefing,
  }),
  archive: write({
    right: 'briefings.write',
    summary: 'Takes a briefing out of the list; nothing is lost.',
    input: z.strictObject({ id: BriefingId, revision: SeenRevision }),
    output: Briefing,
    namesNobody: true,
  }),
  restore: write({
    right: 'briefings.write',
    summary: 'Brings an archived briefing back into the list.',
    input: z.strictObject({ id: BriefingId, revision: SeenRevision }),
    output: Briefing,
    namesNobody: true,
  }),
  list: read({
    right: 'briefings.read',
    summary: 'A window on the list of briefings, with the total.',
    input: z.strictObject({ filter: BriefingsFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: count, rows: z.array(BriefingSummary) }),
  }),
  get: read({
    right: 'briefings.read',
    summary: 'Opens one briefing.',
    input: z.strictObject({ id: BriefingId }),
    output: Briefing,
    namesNobody: true,
  }),
  reading: read({
    right: 'briefings.read',
    summary: 'How the file of a briefing was understood: tables, encoding, warnings.',
    input: z.strictObject({ id: BriefingId }),
    output: BriefingReading,
    namesNobody: true,
  }),
  history: read({
    right: 'briefings.read',
    summary: 'Every change of one briefing, newest first.',
    input: z.strictObject({ id: BriefingId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  candidates: read({
    right: 'briefings.read',
    summary: 'A window on the candidates of a briefing in the order of the file, with the total.',
    input: z.strictObject({
      briefingId: BriefingId,
      kind: z.array(ItemKind).optional(),
      state: z.array(CandidateState).optional(),
      proposal: z.array(Proposal).optional(),
      ...Page,
    }),
    output: z.strictObject({ total: count, rows: z.array(Candidate) }),
    sensitive: true,
    namesNobody: true,
  }),
  original: task({
    right: 'briefings.read',
    summary: 'Writes the unchanged original to a file, after comparing it with its hash.',
    input: z.strictObject({ id: BriefingId, path: FileRef }),
    output: Done,
    namesNobody: true,
  }),
  compare: task({
    right: 'briefings.read',
    summary:
      'What an edition changes: new, changed, confirmed and gone entries, against the edition before it and the directory.',
    input: z.strictObject({
      id: BriefingId,
      with: BriefingId.optional().meta({
        description:
          'left out: the edition it replaces; without any, it is compared with the directory alone',
      }),
      state: z
        .array(ComparedState)
        .optional()
        .meta({ description: 'lists that are wanted; left out: all four' }),
      ...Page,
    }),
    output: z.strictObject({
      with: z.strictObject({ id: BriefingId, title: z.string() }).nullable(),
      counts: z.strictObject({ new: count, changed: count, confirmed: count, gone: count }),
      new: z.array(ComparedEntry),
      changed: z.array(ComparedEntry),
      confirmed: z.array(ComparedEntry),
      gone: z.array(ComparedEntry),
    }),
    sensitive: true,
    namesNobody: true,
  }),
  report: task({
    right: 'briefings.read',
    summary: 'Prints what an edition changes as PDF (.pdf) or HTML (.html).',
    input: z.strictObject({
      id: BriefingId,
      with: BriefingId.optional(),
      path: FileRef,
      language: InterfaceLanguage.optional().meta({
        description: 'of headings; left out: that of the lock screen',
      }),
      paper: z.enum(['A4', 'Letter']).default('A4'),
    }),
    output: z.strictObject({ entries: count, bytes: count }),
    namesNobody: true,
  }),
  blocks: read({
    right: 'briefings.read',
    summary: 'A window on the text of a document in its order, with the total; none for tables and cards.',
    input: z.strictObject({ id: BriefingId, ...Page }),
    output: z.strictObject({ total: count, rows: z.array(DocumentBlock) }),
    sensitive: true,
    namesNobody: true,
  }),
  page: task({
    right: 'briefings.read',
    summary:
      'Draws one page of a PDF as a picture. Needs a window: on the command line it answers `reader/no-display`.',
    input: z.strictObject({
      id: BriefingId,
      page: z.number().int().min(1).max(500).meta({ description: 'from 1' }),
      part: z
        .string()
        .max(4000)
        .optional()
        .meta({ description: 'name of the file inside a mail or archive, as in a place' }),
      widthPx: z.number().int().min(100).max(PAGE_WIDTH_PX).default(1200),
    }),
    output: z.strictObject({
      png: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
      widthPx: count,
      heightPx: count,
      pages: count,
    }),
    namesNobody: true,
  }),
  unconfirmed: read({
    right: 'briefings.read',
    summary:
      'Records that only replaced editions name, and that nobody verified since. With `id`: those that the edition before it named and it does not.',
    input: z.strictObject({ id: BriefingId.optional() }),
    output: z.array(RecordRef).max(UNCONFIRMED_LIMIT),
    namesNobody: true,
  }),
} as const;
