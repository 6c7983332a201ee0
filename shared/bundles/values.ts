import { z } from 'zod';

/**
 * Values that travel in signed documents. None of these schemas changes its input (no trimming, no defaults): a signed
 * document has one spelling.
 * @see docs/bundle-format.md section 1
 */

const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_LINE_FEED = /[^\P{Cc}\n]/u;

/** A UUID of any version, lower case. */
export const Uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  .meta({ description: 'UUID, lower case' });

/** A SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256, hexadecimal' });

/** One line of text: no control characters, no blank at either end. */
export const SignedLine = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => !CONTROL.test(text) && text === text.trim(), { error: 'signed-line' });

/** Text of several lines: no control characters but line feeds, no blank at either end. */
export const SignedText = z
  .string()
  .min(1)
  .max(20_000)
  .refine((text) => !CONTROL_BUT_LINE_FEED.test(text) && text === text.trim(), { error: 'signed-text' });

/** A name of a closed or growing list, such as `no-onward`. */
export const Slug = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** The kind of a record, such as `person`. Unknown kinds are carried. */
export const RecordKind = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

/** An Ed25519 public key as minisign writes it (56 characters). Its strength is not checked here. */
export const SigningKey = z
  .string()
  .regex(/^RW[A-Za-z0-9+/]{54}$/)
  .meta({ description: 'Ed25519 public key, minisign encoding' });

/** An age X25519 recipient (62 characters). */
export const X25519Recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);

/** An age recipient of a mission: X25519 or MLKEM768-X25519 hybrid. */
export const AgeRecipient = z
  .string()
  .regex(/^(?:age1[02-9ac-hj-np-z]{58}|age1pq1[02-9ac-hj-np-z]{1952})$/)
  .meta({ description: 'age recipient' });

/** Why keys are no longer good. */
export const REVOCATION_REASONS = ['lost', 'stolen', 'compromised', 'superseded', 'closed'] as const;

/** Any JSON value. */
export const Json = z.json();
export type Json = z.infer<typeof Json>;

/** Additions of later minor versions: name to value. */
export const Extensions = z.record(z.string().regex(/^[a-z][A-Za-z0-9.-]{0,63}$/), Json);

/** True when no value occurs twice. */
export function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
