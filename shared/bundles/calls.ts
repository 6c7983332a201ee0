import { z } from 'zod';
import { EntryKind } from '../contacts/schema.ts';
import { NoInput, read, task, write } from '../ipc/call.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { FileRef } from '../kernel/files.ts';
import { RecordId } from '../kernel/ids.ts';
import { OptionalLine } from '../kernel/text.ts';
import { PartnerId } from '../partners/schema.ts';
import { RecordMeta, SeenRevision } from '../records/schema.ts';
import { UndoOutcome } from '../records/undo.ts';
import { BundleBasis, Ground, NoGround } from './basis.ts';
import { HeadcountFields } from './headcount.ts';
import { BUNDLE_KINDS } from './manifest.ts';
import { ExchangeProfileInput, PROFILES } from './profiles.ts';

const count = z.number().int().nonnegative();

/** What a bundle is made of, for whom, and on what ground. */
const Selection = {
  partnerId: PartnerId,
  caseIds: z.array(RecordId).max(1000).default([]).meta({
    description: 'cases with what belongs to them; none for a headcount = all that run',
  }),
  entries: z
    .array(z.strictObject({ kind: EntryKind, id: RecordId }))
    .max(1000)
    .default([])
    .meta({ description: 'entries of the directory, for the profile contact-directory' }),
  profile: z.enum(PROFILES).default('full-case').meta({ description: 'what the bundle is for' }),
  profileId: RecordId.nullable().default(null).meta({ description: 'an own profile, in place of `profile`' }),
  legalBasis: BundleBasis.nullable().default(null).meta({
    description:
      "holds for all people in it; null = each person's consent, or the agreement where one is named",
  }),
  agreement: OptionalLine.meta({ description: 'agreement or rule that the basis rests on' }),
  clause: OptionalLine,
  expiresOn: CalendarDate.nullable().default(null).meta({ description: 'last day of use; null = none' }),
};

/** A profile that our mission defined. */
export const ExchangeProfile = z.strictObject({
  id: RecordId,
  ...ExchangeProfileInput.shape,
  ...RecordMeta.shape,
});
export type ExchangeProfile = z.infer<typeof ExchangeProfile>;

/** How a recall stands: `asked` = not answered. */
export const RECALL_STATES = ['asked', 'removed', 'partly', 'kept'] as const;

/** Why a mission keeps what was recalled; the receipt tells the sender. */
export const KEEP_REASONS = ['legal-duty', 'case-runs', 'own-source', 'person-asked'] as const;

const Recall = z.strictObject({
  recallId: z.string(),
  at: Instant,
  reason: z.string(),
  state: z.enum(RECALL_STATES),
});

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
  removal: z
    .strictObject({ where: z.enum(['here', 'there']), reason: z.string() })
    .nullable()
    .meta({ description: 'which side removed the record; null when neither did' }),
  likely: z.array(z.strictObject({ id: z.string(), title: z.string(), score: z.number() })).meta({
    description: 'records of ours that are likely the same, entered independently; never joined by accepting',
  }),
});
export type IncomingChange = z.infer<typeof IncomingChange>;

const Head = {
  bundleId: z.string(),
  kind: z.enum(BUNDLE_KINDS),
  partnerId: PartnerId.nullable(),
  senderName: z.string(),
  ownBundle: z.boolean().meta({ description: 'true for one that we made ourselves' }),
  signedByFormerKey: z.boolean().meta({
    description: 'true when its partner signed with keys that it has replaced in good order since',
  }),
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

/** How keys of a bundle stand today. */
export const KEY_STATES = ['in-use', 'former', 'revoked', 'unknown'] as const;

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

/** Why a record that we removed comes back; the history keeps it. */
export const READDING_REASONS = ['needed-again', 'removed-by-mistake', 'new-facts'] as const;

/** The officer's decision about one incoming record; `choices` settles its conflicts field by field. */
export const RecordDecision = z.strictObject({
  id: z.string(),
  decision: z.enum(['accept', 'refuse', 'later']),
  reason: z.enum(REFUSAL_REASONS).default('declined').meta({ description: 'used when refused' }),
  choices: z
    .record(z.string(), z.enum(['mine', 'theirs']))
    .default({})
    .meta({
      description:
        'whose value stands: one for every conflict; mine for a field that would be theirs keeps ours',
    }),
  readding: z
    .enum(READDING_REASONS)
    .nullable()
    .default(null)
    .meta({ description: 'accepts a record that we removed: without it the record waits' }),
});
export type RecordDecision = z.infer<typeof RecordDecision>;

export const ApplyResult = z.strictObject({
  bundleId: z.string(),
  result: z.enum(['applied', 'partly', 'refused', 'already-applied', 'receipt', 'recall']),
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

const Basis = z.strictObject({
  legalBasis: BundleBasis.nullable(),
  agreement: z.string(),
  clause: z.string(),
});

/** What speaks for a bundle, or against it, beside the faults of its format. */
const VERDICT_REASONS = [
  'sender-confirmed',
  'sender-own',
  'sender-unconfirmed',
  'already-applied',
  'older-than-applied',
  'number-missing',
  'last-day-over',
] as const;

/** Why a field was decided as it was. */
export const MERGE_REASONS = [
  'never-had',
  'same-write',
  'same-value',
  'they-saw-ours',
  'we-saw-theirs',
  'neither-saw',
  'decided-apart',
  'not-together',
  'merged-away',
  'removed-here',
] as const;

const MergedValue = z.strictObject({
  value: z.unknown(),
  device: z.string().meta({ description: 'the device that wrote it' }),
  counter: count.meta({ description: 'its place among the writes of that device' }),
  by: z.string().meta({ description: 'who wrote it, as told; empty when not known. Never compared' }),
  at: z.string().meta({ description: 'when, by that clock; empty when not known. Never compared' }),
});

export const bundlesCalls = {
  verify: task({
    right: 'bundles.read',
    summary:
      'Checks a bundle for anybody who is a recipient, also of a sender whom nobody here knows. Writes nothing, and tells a verdict with its reasons.',
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({
      verdict: z.enum(['good', 'doubtful', 'refused']).meta({
        description:
          'good = from a confirmed partner; doubtful = sound, but look at the reasons; refused = not to be believed',
      }),
      reasons: z.array(z.string()).meta({
        description: `names of checks that refused (docs/bundle-format.md section 7), and ${VERDICT_REASONS.join(', ')}`,
      }),
      manifest: z
        .strictObject({
          format: z.string(),
          version: count,
          bundleId: z.string(),
          kind: z.enum(BUNDLE_KINDS),
          sender: z.strictObject({ missionId: z.string(), name: z.string(), sign: z.string() }),
          recipients: z.array(
            z.strictObject({ missionId: z.string(), name: z.string(), age: z.string(), own: z.boolean() }),
          ),
          stream: z.string(),
          seq: count,
          missing: z.array(count),
          purpose: z.string(),
          profile: z.string(),
          createdAt: Instant,
          expiresOn: CalendarDate.nullable(),
          records: count,
        })
        .nullable()
        .meta({ description: 'null when it could not be read, or is not to be believed' }),
    }),
    namesNobody: true,
  }),
  explainMerge: task({
    right: 'bundles.read',
    summary:
      'Tells for each field of one record of a bundle which side wrote what after what, and why it is theirs, ours, the same or a conflict.',
    input: z.strictObject({
      path: FileRef.optional(),
      bundleId: z.string().optional().meta({ description: 'in place of a file: a record that waits' }),
      recordId: z.string(),
    }),
    output: z.strictObject({
      kind: z.string(),
      id: z.string(),
      title: z.string(),
      outcome: IncomingChange.shape.outcome,
      removal: IncomingChange.shape.removal,
      fields: z.array(
        z.strictObject({
          field: z.string(),
          decision: IncomingField.shape.decision,
          reason: z.enum(MERGE_REASONS),
          base: z.unknown(),
          mine: MergedValue.nullable().meta({ description: 'null when we never knew the field' }),
          theirs: MergedValue,
          theySawOurs: z.boolean(),
          weSawTheirs: z.boolean(),
        }),
      ),
    }),
    namesNobody: true,
  }),
  undo: task({
    right: 'bundles.write',
    summary:
      'Takes back all that a received bundle brought, also what was decided later, or brings it back again; what was written since stays and is listed.',
    input: z.strictObject({ bundleId: z.string() }),
    output: UndoOutcome.extend({
      isUndone: z.boolean().meta({ description: 'false when it was brought back' }),
    }),
    namesNobody: true,
  }),
  purposes: read({
    right: 'bundles.read',
    summary:
      'What a bundle may be for: by kind of record the fields that leave. Built-in profiles, then our own.',
    input: NoInput,
    output: z.array(
      z.strictObject({
        profile: z.enum(PROFILES).nullable().meta({ description: 'null for an own one' }),
        profileId: RecordId.nullable().meta({ description: 'null for a built-in one' }),
        name: z.string().meta({ description: 'of an own one; empty for a built-in one' }),
        agreement: z.string(),
        shares: z.record(z.string(), z.array(z.string())),
      }),
    ),
    namesNobody: true,
  }),
  profiles: read({
    right: 'bundles.read',
    summary: 'The profiles that our mission defined, by name.',
    input: NoInput,
    output: z.array(ExchangeProfile),
    namesNobody: true,
  }),
  saveProfile: write({
    right: 'bundles.write',
    summary:
      'Defines a profile for an agreement, or changes one: by kind of record the fields that may leave.',
    input: z.strictObject({
      id: RecordId.nullable().default(null).meta({ description: 'null = a new one' }),
      revision: SeenRevision.nullable().default(null),
      profile: ExchangeProfileInput,
    }),
    output: ExchangeProfile,
    namesNobody: true,
  }),
  removeProfile: write({
    right: 'bundles.write',
    summary: 'Removes a profile of our own; bundles sealed with it keep its name.',
    input: z.strictObject({ id: RecordId, revision: SeenRevision }),
    output: z.strictObject({ removed: z.literal(true) }),
    namesNobody: true,
  }),
  recall: task({
    right: 'bundles.write',
    summary: 'Seals a recall of a bundle of ours for the partner who holds it.',
    input: z.strictObject({
      bundleId: z.string(),
      reason: z.string().trim().min(1).max(300),
      path: FileRef,
    }),
    output: z.strictObject({ recallId: z.string(), fileName: z.string() }),
    namesNobody: true,
  }),
  answerRecall: task({
    right: 'bundles.write',
    summary:
      'Answers a recall that was taken over: removes what the bundle brought, or keeps it for a reason. The receipt is then exported as for any bundle.',
    input: z.strictObject({
      recallId: z.string(),
      answer: z.enum(['remove', 'keep']),
      reason: z.enum(KEEP_REASONS).default('legal-duty').meta({ description: 'used when kept' }),
    }),
    output: z.strictObject({
      state: z.enum(RECALL_STATES),
      removed: count,
      kept: z.array(z.strictObject({ kind: z.string(), id: z.string(), reason: z.string() })),
    }),
    namesNobody: true,
  }),
  expired: read({
    right: 'bundles.read',
    summary: 'What partners hold of ours, and we of theirs, beyond its last day.',
    input: NoInput,
    output: z.array(z.strictObject({ bundle: BundleSummary, expiresOn: CalendarDate })),
    namesNobody: true,
  }),
  headcount: read({
    right: 'bundles.read',
    summary: 'The headcount that a bundle took along or brought; null when it has none.',
    input: z.strictObject({ bundleId: z.string() }),
    output: HeadcountFields.nullable(),
    namesNobody: true,
  }),
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
      grounds: z
        .array(
          z.strictObject({
            personId: z.string(),
            title: z.string(),
            ground: Ground.nullable(),
            refusal: NoGround.nullable().meta({
              description: 'why this person has to stay; sealing refuses',
            }),
          }),
        )
        .meta({ description: 'everybody whom the bundle is about, and on what ground they leave' }),
      expiresOn: CalendarDate.nullable().meta({
        description: 'last day of use: as asked, or the first day on which a record of ours has to go',
      }),
      leftOut: count.meta({
        description:
          "running cases that a headcount leaves out, since the partner's State must not hear of them",
      }),
    }),
    sensitive: true,
    namesNobody: true,
  }),
  seal: task({
    right: 'bundles.write',
    summary:
      'Seals what is chosen, cut down to its profile, for one confirmed partner, signs, and writes the file. Refuses people without a ground.',
    input: z.strictObject({
      ...Selection,
      path: FileRef,
      purpose: z.string().trim().min(1).max(300).default('consular assistance'),
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
  decide: task({
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
      keys: z
        .strictObject({
          sender: z.strictObject({ name: z.string(), sign: z.string(), state: z.enum(KEY_STATES) }),
          recipients: z.array(
            z.strictObject({ name: z.string(), age: z.string(), state: z.enum(KEY_STATES) }),
          ),
        })
        .nullable()
        .meta({
          description:
            'the keys it was signed with and sealed to; null for one of before they were kept; names are empty for a mission that is no partner',
        }),
      expiresOn: CalendarDate.nullable(),
      basis: Basis.nullable().meta({ description: 'what one of ours rests on; null for theirs' }),
      recall: z
        .strictObject({
          bundleId: z.string(),
          reason: z.string(),
          state: z.enum(RECALL_STATES),
          isHere: z.boolean().meta({ description: 'whether the bundle recalled was sent or received here' }),
          brought: z
            .array(z.strictObject({ kind: z.string(), id: z.string(), title: z.string() }))
            .meta({ description: 'what it brought that is still here; empty for a recall of ours' }),
        })
        .nullable()
        .meta({ description: 'what this bundle recalls; null when it is no recall' }),
      recalls: z.array(Recall).meta({ description: 'recalls of this bundle, the newest first' }),
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
        profileName: z.string().meta({ description: 'of an own profile; empty for a built-in one' }),
        ground: Ground.nullable().meta({
          description: 'null where no person left, or grounds were not kept yet',
        }),
        basis: Basis.nullable(),
        expiresOn: CalendarDate.nullable(),
        recall: Recall.nullable().meta({
          description: 'the newest recall of the bundle; null = never recalled',
        }),
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
