import { z } from 'zod';
import { NoInput, read, task, write } from '../ipc/call.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { FileRef } from '../kernel/files.ts';
import { RecordId } from '../kernel/ids.ts';
import { OptionalLine } from '../kernel/text.ts';
import { PartnerId } from '../partners/schema.ts';
import { BUNDLE_KINDS } from './manifest.ts';
import { PROFILES } from './profiles.ts';

const count = z.number().int().nonnegative();

/** What a bundle is made of. */
const Selection = {
  partnerId: PartnerId,
  caseIds: z.array(RecordId).min(1).max(200),
  profile: z.enum(PROFILES).default('full-case'),
};

/** One field that leaves, with what this partner last got of it. */
export const LeavingField = z.strictObject({
  field: z.string(),
  value: z.unknown(),
  sensitive: z.boolean(),
  since: z.enum(['new', 'changed', 'same']).meta({ description: 'against the last bundle to this partner' }),
});

/** One record that leaves, and the names of its fields that stay here. */
export const LeavingRecord = z.strictObject({
  kind: z.string(),
  id: RecordId,
  title: z.string(),
  fields: z.array(LeavingField),
  withheld: z.array(z.string()),
});

/** Who will be able to read, and how sure we are that it is them. */
const Reader = z.strictObject({
  missionId: z.string(),
  name: z.string(),
  shortName: z.string(),
  sendingState: z.string(),
  own: z.boolean(),
  confirmedAt: Instant.nullable(),
});

/** How one incoming field compares with ours. `base` is the last value that both had; null when there is none. */
export const IncomingField = z.strictObject({
  field: z.string(),
  decision: z
    .enum(['theirs', 'mine', 'same', 'conflict'])
    .meta({ description: 'theirs = newer than ours; mine = ours is newer; conflict = both changed it' }),
  base: z.unknown(),
  mine: z.unknown(),
  theirs: z.unknown(),
  by: z.string(),
  at: z.string(),
});

/** What accepting one incoming record would do. */
export const IncomingChange = z.strictObject({
  kind: z.string(),
  id: z.string(),
  title: z.string(),
  outcome: z.enum(['new', 'changed', 'conflict', 'unchanged', 'removed', 'invalid', 'unknown-kind']),
  fields: z.array(IncomingField),
});
export type IncomingChange = z.infer<typeof IncomingChange>;

const Head = {
  bundleId: z.string(),
  kind: z.enum(BUNDLE_KINDS),
  partnerId: PartnerId.nullable(),
  senderName: z.string(),
  ownBundle: z.boolean().meta({ description: 'true for one that we made ourselves' }),
  createdAt: Instant,
  purpose: z.string(),
  profile: z.string(),
  handling: z.array(z.string()),
  expiresOn: CalendarDate.nullable(),
  exercise: z.boolean(),
  stream: z.string(),
  seq: count,
  missing: z.array(count).meta({ description: 'numbers of this stream that never arrived' }),
  alreadyApplied: z.boolean(),
  olderThanApplied: z.boolean().meta({ description: 'a later bundle of this stream was applied before' }),
};

/** What a receipt answers about a bundle of ours. */
const ReceiptAnswer = z.strictObject({
  bundleId: z.string(),
  known: z.boolean(),
  result: z.enum(['applied', 'partly', 'refused', 'already-applied']),
  counts: z.strictObject({
    records: count,
    applied: count,
    unchanged: count,
    conflicts: count,
    refused: count,
  }),
});

/** Why an officer refuses a record; the receipt tells the sender. */
export const REFUSAL_REASONS = [
  'declined',
  'not-ours',
  'known-already',
  'wrong-person',
  'incomplete',
] as const;

/** The officer's decision about one incoming record; `choices` settles its conflicts field by field. */
export const RecordDecision = z.strictObject({
  id: z.string(),
  decision: z.enum(['accept', 'refuse', 'later']),
  reason: z.enum(REFUSAL_REASONS).default('declined').meta({ description: 'used when refused' }),
  choices: z.record(z.string(), z.enum(['mine', 'theirs'])).default({}),
});
export type RecordDecision = z.infer<typeof RecordDecision>;

export const ApplyResult = z.strictObject({
  bundleId: z.string(),
  result: z.enum(['applied', 'partly', 'refused', 'already-applied', 'receipt']),
  applied: count,
  unchanged: count,
  conflicts: count.meta({ description: 'records that wait for a decision; nothing of them was applied' }),
  refused: count,
  waiting: z.array(z.strictObject({ kind: z.string(), id: z.string(), title: z.string() })),
  changeSetId: RecordId.nullable().meta({ description: 'what undo takes back; null when nothing changed' }),
});

/** State of a bundle; saved, sent and received are different words. */
export const BUNDLE_STATES = [
  'exported',
  'overdue',
  'accepted',
  'partly',
  'refused',
  'received',
  'waiting',
] as const;

export const BundleSummary = z.strictObject({
  id: z.string(),
  direction: z.enum(['sent', 'received']),
  partnerId: PartnerId.nullable(),
  partnerName: z.string(),
  kind: z.enum(BUNDLE_KINDS),
  state: z.enum(BUNDLE_STATES),
  at: Instant,
  fileName: z.string(),
  seq: count,
  profile: z.string(),
  purpose: z.string(),
  records: count,
  applied: count.nullable(),
  refused: count.nullable(),
  answeredAt: Instant.nullable(),
  receiptExported: z.boolean(),
  changeSetId: RecordId.nullable(),
});
export type BundleSummary = z.infer<typeof BundleSummary>;

export const bundlesCalls = {
  preview: read({
    right: 'bundles.read',
    summary: 'What would leave this office: every field of every record, and what stays.',
    input: z.strictObject(Selection),
    output: z.strictObject({
      records: z.array(LeavingRecord),
      readers: z.array(Reader),
      people: count,
      sensitiveFields: count,
      typeNameToConfirm: z
        .string()
        .nullable()
        .meta({ description: 'short name to type because the recipient is new; null when not asked' }),
      lastSentAt: Instant.nullable(),
    }),
    sensitive: true,
    namesNobody: true,
  }),
  seal: task({
    right: 'bundles.write',
    summary:
      'Seals cases with their people, notes and tasks for one confirmed partner, signs, and writes the file.',
    input: z.strictObject({
      ...Selection,
      path: FileRef,
      purpose: z.string().trim().min(1).max(300).default('consular assistance'),
      agreement: OptionalLine,
      expiresOn: CalendarDate.nullable().default(null),
      handling: z
        .array(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/))
        .max(16)
        .default([]),
      inReplyTo: z.string().nullable().default(null),
    }),
    output: z.strictObject({
      bundleId: z.string(),
      fileName: z.string(),
      size: count,
      seq: count,
      records: count,
      sha256: z.string(),
    }),
    namesNobody: true,
  }),
  inspect: task({
    right: 'bundles.read',
    summary:
      'Opens a bundle and tells who sent it, for whom, and what is in it, without comparing it with our records.',
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({
      ...Head,
      readers: z.array(z.strictObject({ missionId: z.string(), name: z.string() })),
      counts: z.record(z.string(), count),
      size: count,
    }),
    namesNobody: true,
  }),
  open: task({
    right: 'bundles.read',
    summary: 'Opens a bundle and tells what accepting it would change, field by field. Writes nothing.',
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({ ...Head, changes: z.array(IncomingChange), receipt: ReceiptAnswer.nullable() }),
    namesNobody: true,
  }),
  apply: task({
    right: 'bundles.write',
    summary:
      'Applies a bundle: what is decided here, everything without conflict otherwise. A record with an undecided conflict waits.',
    input: z.strictObject({
      path: FileRef,
      decisions: z.array(RecordDecision).default([]),
      receiptPath: FileRef.optional().meta({ description: 'also writes the signed receipt there' }),
    }),
    output: ApplyResult,
    namesNobody: true,
  }),
  waiting: read({
    right: 'bundles.read',
    summary:
      'What of a received bundle still waits for a decision, compared with our records as they are now.',
    input: z.strictObject({ bundleId: z.string() }),
    output: z.array(IncomingChange),
    namesNobody: true,
  }),
  decide: write({
    right: 'bundles.write',
    summary: 'Decides records of a received bundle that were left waiting.',
    input: z.strictObject({ bundleId: z.string(), decisions: z.array(RecordDecision).min(1) }),
    output: ApplyResult,
    namesNobody: true,
  }),
  exportReceipt: task({
    right: 'bundles.read',
    summary: 'Writes the signed receipt for a received bundle to a file for its sender.',
    input: z.strictObject({ bundleId: z.string(), path: FileRef }),
    output: z.strictObject({ receiptId: z.string(), fileName: z.string() }),
    namesNobody: true,
  }),
  list: read({
    right: 'bundles.read',
    summary: 'Bundles sent and received, newest first, with their state.',
    input: z.strictObject({ partnerId: PartnerId.optional() }),
    output: z.array(BundleSummary),
    namesNobody: true,
  }),
  get: read({
    right: 'bundles.read',
    summary: 'One bundle sent or received: its state, what was refused of it, and what undo would take back.',
    input: z.strictObject({ id: z.string() }),
    output: z.strictObject({
      bundle: BundleSummary,
      expiresOn: CalendarDate.nullable(),
      waiting: count.meta({ description: 'records that wait for our decision' }),
      refused: z.array(
        z.strictObject({
          kind: z.string(),
          id: z.string(),
          title: z.string().meta({ description: 'empty when we do not hold the record' }),
          reason: z.string(),
        }),
      ),
      undo: z.strictObject({ changeSetId: RecordId, isUndone: z.boolean() }).nullable().meta({
        description:
          'the change set to undo, or to bring back when it is undone; null when nothing was applied',
      }),
    }),
    namesNobody: true,
  }),
  disclosures: read({
    right: 'bundles.read',
    summary: 'Who holds what about a record: every bundle that took it out of this office.',
    input: z.strictObject({ recordId: RecordId }),
    output: z.array(
      z.strictObject({
        bundleId: z.string(),
        partnerId: PartnerId,
        partnerName: z.string(),
        at: Instant,
        purpose: z.string(),
        profile: z.string(),
        expiresOn: CalendarDate.nullable(),
        fields: z.array(z.string()),
      }),
    ),
    namesNobody: true,
  }),
  unanswered: read({
    right: 'bundles.read',
    summary: 'Bundles of ours without a receipt after the days that the mission set.',
    input: NoInput,
    output: z.array(BundleSummary),
    namesNobody: true,
  }),
} as const;
