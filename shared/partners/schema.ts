import { z } from 'zod';
import { CountryCode } from '../kernel/countries.ts';
import { Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { RecordMeta } from '../records/schema.ts';
import { REVOCATION_REASONS } from '../bundles/values.ts';
import { CARD_CONTACT_KINDS } from './card.ts';

export const PartnerId = idOf('partner');
export type PartnerId = z.infer<typeof PartnerId>;

/** How far we trust that a card belongs to the mission it names; `changed`: it was confirmed, and has new keys since. */
export const TRUST_STATES = ['seen', 'confirmed', 'changed', 'revoked'] as const;
/** How we know that keys are no longer good: by a revocation that they signed, or by another way. */
export const REVOCATION_WAYS = ['file', 'told'] as const;
/** What ended keys: their successor was signed by them, was not, or they were revoked. */
export const KEY_ENDINGS = ['rotated', 'replaced', 'revoked'] as const;

/** What became of keys that were revoked; all `null` while they were not. */
const revoked = {
  revokedAt: Instant.nullable().default(null).meta({ description: 'when we learned it; null: not revoked' }),
  revokedSince: Instant.nullable()
    .default(null)
    .meta({ description: 'from when they are no good; null with revokedAt: not known' }),
  revokedReason: z.enum(REVOCATION_REASONS).nullable().default(null),
  revokedWay: z.enum(REVOCATION_WAYS).nullable().default(null),
};

/** Keys that a partner used before. */
export const FormerKeys = z.strictObject({
  id: RecordId,
  sign: z.string(),
  age: z.string(),
  validFrom: Instant,
  until: Instant.meta({ description: 'when we took over the keys that followed' }),
  ending: z.enum(KEY_ENDINGS),
  confirmedAt: Instant.nullable().meta({ description: 'null: never confirmed' }),
  ...revoked,
});
export type FormerKeys = z.infer<typeof FormerKeys>;
/** How the fingerprint was compared. Reading a file or a mail is no comparison. */
export const CONFIRMATION_WAYS = ['voice', 'in-person', 'printed-card'] as const;

/** A mission we exchange with, as its card says. The keys come from the card alone. */
export const PartnerInput = z.strictObject({
  missionId: z.string(),
  name: Line,
  shortName: Line,
  sendingState: CountryCode,
  hostState: CountryCode,
  city: Line,
  contactPoints: z
    .array(
      z.strictObject({ id: RecordId, kind: z.enum(CARD_CONTACT_KINDS), value: Line, label: OptionalLine }),
    )
    .max(20)
    .default([]),
  sign: z.string().meta({ description: 'Ed25519 public key, minisign encoding' }),
  age: z.string().meta({ description: 'age recipient' }),
  validFrom: Instant,
  trust: z.enum(TRUST_STATES).default('seen'),
  confirmedAt: Instant.nullable().default(null),
  confirmedBy: OptionalLine,
  confirmedWay: z.enum(CONFIRMATION_WAYS).nullable().default(null),
  ...revoked,
  formerKeys: z.array(FormerKeys).max(200).default([]),
  coSignerId: z.string().nullable().default(null).meta({
    description: 'the partner, confirmed by us, that signed for these keys; null when none did',
  }),
  note: Paragraph,
});
export type PartnerInput = z.infer<typeof PartnerInput>;

/** Fingerprint rows as read aloud: four groups of five digits and a check digit each. */
export const FingerprintRows = z.array(z.strictObject({ groups: z.array(z.string()), check: z.string() }));

/** A partner as its page shows it. */
export const Partner = PartnerInput.extend({
  id: PartnerId,
  fingerprint: FingerprintRows,
  ...RecordMeta.shape,
});
export type Partner = z.infer<typeof Partner>;
