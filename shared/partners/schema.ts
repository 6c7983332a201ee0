import { z } from 'zod';
import { CountryCode } from '../kernel/countries.ts';
import { Instant } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { Line, OptionalLine, Paragraph } from '../kernel/text.ts';
import { RecordMeta } from '../records/schema.ts';
import { CARD_CONTACT_KINDS } from './card.ts';

export const PartnerId = idOf('partner');
export type PartnerId = z.infer<typeof PartnerId>;

/** How far we trust that a card belongs to the mission it names. */
export const TRUST_STATES = ['seen', 'confirmed', 'revoked'] as const;
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
