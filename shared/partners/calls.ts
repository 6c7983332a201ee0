import { z } from 'zod';
import { NoInput, read, task, write } from '../ipc/call.ts';
import { REVOCATION_REASONS } from '../bundles/values.ts';
import { Instant } from '../kernel/dates.ts';
import { RecordId } from '../kernel/ids.ts';
import { FileRef } from '../kernel/files.ts';
import { Paragraph } from '../kernel/text.ts';
import { HistoryEntry, SeenRevision } from '../records/schema.ts';
import { CardContactPoint, CardMission } from './card.ts';
import { CONFIRMATION_WAYS, FingerprintRows, Partner, PartnerId } from './schema.ts';

const OurCard = z.strictObject({
  mission: CardMission,
  sign: z.string(),
  age: z.string(),
  contactPoints: z.array(CardContactPoint),
  validFrom: Instant,
  fingerprint: FingerprintRows,
  text: z.string().meta({ description: 'the whole signed card as text, for the QR code' }),
});

const FileWritten = z.strictObject({ fileName: z.string() });

/** Why we make new keys: in good order, or because the old ones are no longer good. */
export const ROTATION_REASONS = ['rotated', ...REVOCATION_REASONS] as const;

/** Keys of our mission. */
const OwnKeys = z.strictObject({
  id: RecordId,
  sign: z.string(),
  age: z.string(),
  fingerprint: FingerprintRows,
  validFrom: Instant,
  retiredAt: Instant.nullable().meta({ description: 'null: in use' }),
  retiredReason: z.enum(ROTATION_REASONS).nullable().meta({ description: 'null: in use' }),
  coSigner: z.string().nullable().meta({
    description:
      'the mission that signed for them, by name; empty when it is no partner here; null when none did',
  }),
});

/** What a card would do if it were read. */
export const CARD_CHANGES = ['new', 'same', 'updated', 'rotated', 'replaced'] as const;

/** A bundle that was applied though a revoked key may have signed it. */
const AffectedBundle = z.strictObject({
  bundleId: z.string(),
  at: Instant.meta({ description: 'when we applied it, by our clock' }),
  purpose: z.string(),
  fileName: z.string(),
  keysKnown: z.boolean().meta({ description: 'false: applied before the keys of bundles were kept' }),
  records: z.array(z.strictObject({ kind: z.string(), id: RecordId, title: z.string() })),
  isUndone: z.boolean(),
});

export const partnersCalls = {
  ownKeys: read({
    right: 'partners.read',
    summary: 'Our keys, those in use first, with fingerprints, times, and why they were retired.',
    input: NoInput,
    output: z.array(OwnKeys),
    namesNobody: true,
  }),
  rotate: task({
    right: 'partners.write',
    summary:
      'Makes new keys of ours; the old ones stay for reading. With the reason "rotated" the new card is signed by the old key too.',
    input: z.strictObject({ reason: z.enum(ROTATION_REASONS).default('rotated') }),
    output: z.strictObject({
      sign: z.string(),
      age: z.string(),
      validFrom: Instant,
      fingerprint: FingerprintRows,
    }),
    namesNobody: true,
  }),
  exportRevocation: task({
    right: 'partners.write',
    summary:
      'Writes a revocation of keys of ours, signed by them. It changes nothing here: it may be made in advance and locked away.',
    input: z.strictObject({
      path: FileRef,
      reason: z.enum(REVOCATION_REASONS),
      since: Instant.nullable().default(null).meta({ description: 'null: not known' }),
      keysId: RecordId.nullable().default(null).meta({ description: 'null: the keys in use' }),
    }),
    output: FileWritten,
    namesNobody: true,
  }),
  importRevocation: task({
    right: 'partners.write',
    summary: "Reads a partner's revocation, signed by the key that it revokes.",
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({
      partnerId: PartnerId,
      keys: z.enum(['in-use', 'former']).meta({ description: 'which keys of the partner it revokes' }),
      partner: Partner,
    }),
    namesNobody: true,
  }),
  revoke: write({
    right: 'partners.write',
    summary: "Revokes a partner's keys ourselves, told by another way than a signed revocation.",
    input: z.strictObject({
      id: PartnerId,
      revision: SeenRevision,
      reason: z.enum(REVOCATION_REASONS),
      since: Instant.nullable().default(null).meta({ description: 'null: not known' }),
    }),
    output: Partner,
    namesNobody: true,
  }),
  inspectCard: task({
    right: 'partners.read',
    summary: 'Tells what a card says and would do, and who signed for its keys. Writes nothing.',
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({
      mission: CardMission,
      change: z.enum(CARD_CHANGES).meta({ description: '`replaced`: new keys that no key we know signed' }),
      partnerId: PartnerId.nullable(),
      coSigner: z.strictObject({ id: PartnerId, name: z.string() }).nullable().meta({
        description: 'a partner confirmed by us that signed for these keys; null when none did',
      }),
    }),
    namesNobody: true,
  }),
  replaceKeys: task({
    right: 'partners.write',
    summary:
      'Takes a card with new keys that the old key did not sign. The partner is then seen, and its digits are read again.',
    input: z.strictObject({
      path: FileRef,
      coSignerId: PartnerId.nullable().default(null).meta({
        description: 'the partner that must have signed for the new keys; null: none needs to',
      }),
    }),
    output: Partner,
    namesNobody: true,
  }),
  coSign: task({
    right: 'partners.write',
    summary: 'Writes our statement that we confirmed the keys of a partner, for it to put on its card.',
    input: z.strictObject({ id: PartnerId, path: FileRef }),
    output: FileWritten,
    namesNobody: true,
  }),
  importCoSignature: task({
    right: 'partners.write',
    summary: "Reads another mission's statement that it confirmed our keys in use; our card carries it then.",
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({ name: z.string().meta({ description: 'empty when it is no partner here' }) }),
    namesNobody: true,
  }),
  affected: read({
    right: 'partners.read',
    summary:
      'What was applied from bundles signed with a revoked key of a partner after it was no good, newest first.',
    input: z.strictObject({ id: PartnerId }),
    output: z.array(AffectedBundle),
    namesNobody: true,
  }),
  ourCard: read({
    right: 'partners.read',
    summary: 'Our own mission card: who we are, our public keys, our fingerprint.',
    input: NoInput,
    output: OurCard,
    namesNobody: true,
  }),
  exportCard: task({
    right: 'partners.read',
    summary: 'Writes our signed mission card to a file for partners.',
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({ fingerprint: FingerprintRows, sign: z.string(), age: z.string() }),
    namesNobody: true,
  }),
  importCard: task({
    right: 'partners.write',
    summary: "Reads a partner's mission card. A new partner starts as seen, not confirmed.",
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({
      partnerId: PartnerId,
      change: z.enum(['new', 'same', 'updated', 'rotated']),
      partner: Partner,
    }),
    namesNobody: true,
  }),
  confirm: write({
    right: 'partners.write',
    summary: 'Confirms a partner by the 40 digits (with or without check digits) that it read aloud.',
    input: z.strictObject({
      partnerId: PartnerId,
      fingerprint: z.string().max(200).meta({ description: 'digits as heard; blanks do not matter' }),
      way: z.enum(CONFIRMATION_WAYS).default('voice'),
    }),
    output: Partner,
    namesNobody: true,
  }),
  list: read({
    right: 'partners.read',
    summary: 'Every partner.',
    input: z.strictObject({ archived: z.boolean().default(false) }),
    output: z.array(Partner),
    namesNobody: true,
  }),
  get: read({
    right: 'partners.read',
    summary: 'One partner.',
    input: z.strictObject({ id: PartnerId }),
    output: Partner,
    namesNobody: true,
  }),
  setNote: write({
    right: 'partners.write',
    summary: 'Keeps a note about a partner.',
    input: z.strictObject({ id: PartnerId, revision: SeenRevision, note: Paragraph }),
    output: Partner,
  }),
  archive: write({
    right: 'partners.write',
    summary: 'Takes a partner out of the list; its bundles are then refused as from an unknown sender.',
    input: z.strictObject({ id: PartnerId, revision: SeenRevision }),
    output: Partner,
    namesNobody: true,
  }),
  restore: write({
    right: 'partners.write',
    summary: 'Brings an archived partner back.',
    input: z.strictObject({ id: PartnerId, revision: SeenRevision }),
    output: Partner,
    namesNobody: true,
  }),
  history: read({
    right: 'partners.read',
    summary: 'Every change of one partner, newest first.',
    input: z.strictObject({ id: PartnerId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
} as const;
