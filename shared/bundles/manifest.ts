import { z } from 'zod';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import {
  AgeRecipient,
  Extensions,
  REVOCATION_REASONS,
  RecordKind,
  Sha256,
  SignedLine,
  SignedText,
  SigningKey,
  Slug,
  Uuid,
  distinct,
} from './values.ts';

/** The version of the bundle format that this program writes and reads. */
export const BUNDLE_VERSION = 1;

/** What a bundle is for. */
export const BUNDLE_KINDS = ['records', 'receipt', 'keys', 'revocation', 'recall'] as const;

/** The message types known today; others are shown with their text and carried. */
export const MESSAGE_TYPES = [
  'ASSIST_REQ',
  'ASSIST_RESP',
  'POPULATION_REPORT',
  'EVAC_NOMINATION',
  'STATUS_UPDATE',
  'DESTINATION_INFO',
  'REFERRAL_REQ',
  'REFERRAL_CONFIRM',
  'IDVER_REQ',
  'IDVER_RESP',
  'TRACING_REQ',
  'TRACING_RESP',
  'FAMILY_MESSAGE',
  'CONSULT_REQ',
  'CONSULT_RESP',
  'HANDOVER_OFFER',
  'HANDOVER_ACCEPT',
  'HANDOVER_DECLINE',
  'SEAT_OFFER',
  'SEAT_CLAIM',
  'MANIFEST',
  'ARRIVAL_CONFIRM',
  'UNDERTAKING',
  'CLAIM',
  'CLAIM_RESP',
  'CONTACT_DIRECTORY',
  'ALERT',
  'ACK',
  'NACK',
  'RECALL',
] as const;

const RecordReference = z.strictObject({ kind: RecordKind, id: Uuid });
const count = z.number().int().nonnegative();

/** One message between missions, about some of the bundle's records. */
export const Message = z.strictObject({
  id: Uuid,
  type: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/),
  inReplyTo: Uuid.nullable().meta({
    description: 'the message that this one answers; null when it opens a matter',
  }),
  records: z.array(RecordReference).max(1000),
  text: SignedText.nullable(),
});
export type Message = z.infer<typeof Message>;

/** A mission and the age recipient that the bundle is sealed to. */
export const BundleRecipient = z.strictObject({ mission: Uuid, age: AgeRecipient });
export type BundleRecipient = z.infer<typeof BundleRecipient>;

/** One entry of the archive after manifest and signature. */
export const BundleFile = z.strictObject({
  path: z.string().regex(/^(?:records\.jsonl|att\/[0-9a-f]{64}|pad)$/),
  size: count.meta({ description: 'bytes' }),
  sha256: Sha256,
  media: z
    .string()
    .max(127)
    .regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/),
});
export type BundleFile = z.infer<typeof BundleFile>;

/** What a receiver did with a bundle. `refused` names single records, at most 5,000; it is empty when the whole bundle was refused. */
export const Receipt = z.strictObject({
  bundle: Uuid,
  manifest: Sha256.meta({ description: 'SHA-256 of the manifest.json that is answered' }),
  result: z.enum(['applied', 'partly', 'refused', 'already-applied']),
  counts: z.strictObject({
    records: count,
    applied: count,
    unchanged: count,
    conflicts: count,
    refused: count,
  }),
  refused: z.array(z.strictObject({ kind: RecordKind, id: Uuid, reason: Slug })).max(5000),
  trail: Sha256.nullable().meta({
    description: "head of the receiver's audit chain; null when it keeps none",
  }),
});
export type Receipt = z.infer<typeof Receipt>;

/** Says that keys are no longer good, and since when (`null`: not known). */
export const Revocation = z.strictObject({
  mission: Uuid,
  sign: SigningKey,
  age: AgeRecipient,
  reason: z.enum(REVOCATION_REASONS),
  since: Instant.nullable(),
});
export type Revocation = z.infer<typeof Revocation>;

/** Asks a partner to remove what a bundle brought. */
export const Recall = z.strictObject({ bundle: Uuid, reason: SignedLine });
export type Recall = z.infer<typeof Recall>;

/** What a writer decides about every bundle, whatever its kind. */
const written = {
  id: Uuid,
  created: Instant.meta({ description: "the sender's clock: shown, never compared" }),
  stream: Uuid.meta({ description: 'one per sending device and set of recipients' }),
  seq: z.number().int().positive(),
  prev: Sha256.nullable().meta({
    description: "SHA-256 of the stream's previous manifest; null exactly when seq is 1",
  }),
  inReplyTo: Uuid.nullable(),
  purpose: SignedLine,
  basis: z.strictObject({ agreement: SignedLine, clause: SignedLine.nullable() }).nullable(),
  profile: Slug.meta({ description: 'how much was included, such as headcount, identity, full-case' }),
  handling: z.array(Slug).max(16).refine(distinct, { error: 'twice' }),
  expiresOn: CalendarDate.nullable(),
  exercise: z.boolean(),
  messages: z.array(Message).max(1000),
  ext: Extensions,
  critical: z.array(z.string()).max(64).refine(distinct, { error: 'twice' }),
};

/** What the format adds. */
const sealed = {
  format: z.literal('chancery-bundle'),
  version: z.literal(BUNDLE_VERSION),
  sender: z.strictObject({ mission: Uuid, sign: SigningKey }),
  recipients: z.array(BundleRecipient).min(1).max(16),
  files: z.array(BundleFile).min(1).max(1002),
};

const kinds = {
  records: { kind: z.literal('records') },
  keys: { kind: z.literal('keys') },
  receipt: { kind: z.literal('receipt'), receipt: Receipt },
  revocation: { kind: z.literal('revocation'), revocation: Revocation },
  recall: { kind: z.literal('recall'), recall: Recall },
};

/** The signed manifest of a bundle, version 1. Parsing changes nothing. @see docs/bundle-format.md section 4 */
export const Manifest = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...sealed, ...written, ...kinds.records }),
    z.strictObject({ ...sealed, ...written, ...kinds.keys }),
    z.strictObject({ ...sealed, ...written, ...kinds.receipt }),
    z.strictObject({ ...sealed, ...written, ...kinds.revocation }),
    z.strictObject({ ...sealed, ...written, ...kinds.recall }),
  ])
  .refine((manifest) => (manifest.prev === null) === (manifest.seq === 1), { error: 'prev', path: ['prev'] })
  .refine((manifest) => distinct(manifest.recipients.map(({ age }) => age)), {
    error: 'twice',
    path: ['recipients'],
  })
  .refine((manifest) => new Set(manifest.recipients.map(({ age }) => age.startsWith('age1pq1'))).size === 1, {
    error: 'mixed',
    path: ['recipients'],
  })
  .refine((manifest) => manifest.recipients.some(({ mission }) => mission === manifest.sender.mission), {
    error: 'sender-missing',
    path: ['recipients'],
  })
  .refine((manifest) => manifest.critical.every((name) => Object.hasOwn(manifest.ext, name)), {
    error: 'critical',
    path: ['critical'],
  });
export type Manifest = z.infer<typeof Manifest>;

/** What the writer of a bundle says; sender, recipients and files are added when it is sealed. */
export const ManifestDraft = z.discriminatedUnion('kind', [
  z.strictObject({ ...written, ...kinds.records }),
  z.strictObject({ ...written, ...kinds.keys }),
  z.strictObject({ ...written, ...kinds.receipt }),
  z.strictObject({ ...written, ...kinds.revocation }),
  z.strictObject({ ...written, ...kinds.recall }),
]);
export type ManifestDraft = z.infer<typeof ManifestDraft>;
