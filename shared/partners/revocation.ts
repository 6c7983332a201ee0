import { z } from 'zod';
import {
  Extensions,
  REVOCATION_REASONS,
  SignedLine,
  SigningKey,
  Uuid,
  X25519Recipient,
  distinct,
} from '../bundles/values.ts';
import { Instant } from '../kernel/dates.ts';

/** The version of the revocation format that this program writes and reads. */
export const REVOCATION_VERSION = 1;
/** The ending of a revocation's file name. */
export const REVOCATION_EXTENSION = '.chancery-revocation';
/** The ending of a co-signature's file name. */
export const CO_SIGNATURE_EXTENSION = '.chancery-co-signature';

/**
 * Says that keys are no longer good, signed by `sign` itself. Parsing changes nothing.
 * @see docs/bundle-format.md section 11
 */
export const RevocationFile = z
  .strictObject({
    format: z.literal('chancery-revocation'),
    version: z.literal(REVOCATION_VERSION),
    mission: z.strictObject({ id: Uuid, name: SignedLine }),
    sign: SigningKey,
    age: X25519Recipient,
    reason: z.enum(REVOCATION_REASONS),
    since: Instant.nullable().meta({ description: 'null: not known, so nothing that they signed is good' }),
    created: Instant.meta({ description: "the maker's clock: shown, never compared" }),
    ext: Extensions,
    critical: z.array(z.string()).max(64).refine(distinct, { error: 'twice' }),
  })
  .refine((revocation) => revocation.critical.every((name) => Object.hasOwn(revocation.ext, name)), {
    error: 'critical',
    path: ['critical'],
  });
export type RevocationFile = z.infer<typeof RevocationFile>;

/** A mission's statement that it confirmed the keys of another. @see docs/bundle-format.md section 9 */
export const CoSignatureStatement = z.strictObject({
  format: z.literal('chancery-co-signature'),
  version: z.literal(1),
  mission: Uuid,
  sign: SigningKey,
  age: X25519Recipient,
  coSigner: z.strictObject({ mission: Uuid, sign: SigningKey }),
});
export type CoSignatureStatement = z.infer<typeof CoSignatureStatement>;
