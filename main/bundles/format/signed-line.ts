import { utf8 } from './bytes.ts';
import { canonicalJson, safeParseCanonical } from './canonical.ts';
import type { MissionKeys } from './keys.ts';
import { seedOf } from './keys.ts';
import { safeParsePublicKey, safeParseSignature, signMessage, verifySignature } from './minisign.ts';

/** Files that are one line of canonical JSON and the four lines of its minisign signature. @see docs/bundle-format.md section 9 */

const SIGNATURE_LINES = 4;

/** A line with its signature; nothing of it is believed yet. */
export interface SignedLine {
  value: unknown;
  /** The bytes that were signed: the line with its line feed. */
  message: Uint8Array;
  signature: string;
}

/** Writes a value as a signed line. @returns the line with its line feed, and the four lines of its signature */
export function signLine(
  value: unknown,
  comment: string,
  keys: MissionKeys,
): { line: string; signature: string } {
  const line = `${canonicalJson(value)}\n`;
  return { line, signature: signMessage(utf8(line), comment, seedOf(keys)) };
}

/** Reads a file of that shape, or tells what is wrong with it. */
export function safeReadSignedLine(
  bytes: Uint8Array,
  maxBytes: number,
): SignedLine | 'size' | 'syntax' | 'canonical' {
  if (bytes.length === 0 || bytes.length > maxBytes) return 'size';
  const end = bytes.indexOf(0x0a) + 1;
  if (end === 0) return 'syntax';
  const parsed = safeParseCanonical(bytes.subarray(0, end - 1));
  if (parsed === null) return 'canonical';
  const signature = new TextDecoder('latin1').decode(bytes.subarray(end));
  if (signature.split('\n').length !== SIGNATURE_LINES + 1) return 'syntax';
  return { value: parsed.value, message: bytes.subarray(0, end), signature };
}

/** Whether a signature is by that key, over that message, with that trusted comment. The key must have been vetted. */
export function isSigned(given: {
  message: Uint8Array;
  signature: string;
  comment: string;
  sign: string;
}): boolean {
  const minisig = safeParseSignature(given.signature);
  const publicKey = safeParsePublicKey(given.sign);
  return (
    minisig !== null &&
    publicKey !== null &&
    verifySignature(given.message, minisig, publicKey) === null &&
    minisig.trustedComment === given.comment
  );
}

/** Whether a value says that it is of that format in a higher version, before its schema is asked. */
export function isNewerFormat(value: unknown, format: string, known: number): boolean {
  const said: { format?: unknown; version?: unknown } =
    typeof value === 'object' && value !== null ? value : {};
  return said.format === format && Number.isSafeInteger(said.version) && Number(said.version) > known;
}
