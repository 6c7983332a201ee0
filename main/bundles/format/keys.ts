import { randomBytes } from 'node:crypto';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { safeDecodeBech32 } from './bech32.ts';
import { formatPublicKey, publicKeyOf, safeParsePublicKey } from './minisign.ts';

/** The secret and public keys of a mission. They leave the vault only in a `keys` bundle for a colleague's laptop. */
export interface MissionKeys {
  sign: {
    /** Ed25519 seed, 32 bytes, base64. */
    secret: string;
    /** Ed25519 public key, minisign encoding. */
    public: string;
  };
  age: {
    /** `AGE-SECRET-KEY-1…` */
    identity: string;
    /** `age1…` */
    recipient: string;
  };
}

/** Makes new keys for a mission. */
export async function generateMissionKeys(): Promise<MissionKeys> {
  const seed = randomBytes(32);
  const identity = await generateX25519Identity();
  return {
    sign: { secret: seed.toString('base64'), public: formatPublicKey(publicKeyOf(seed)) },
    age: { identity, recipient: await identityToRecipient(identity) },
  };
}

/** The secret seed of a mission's signing key as bytes. */
export function seedOf(keys: MissionKeys): Uint8Array {
  return new Uint8Array(Buffer.from(keys.sign.secret, 'base64'));
}

/**
 * True for a signing key that must not be used: not the one spelling of a canonical point, of small order, or with a
 * component outside the prime-order group. Some libraries verify forgeries under such keys.
 * @param sign minisign encoding
 */
export function isWeakSigningKey(sign: string): boolean {
  const bytes = safeParsePublicKey(sign);
  return bytes === null || isWeakPoint(bytes);
}

/** The same for the 32 bytes of a key. */
export function isWeakPoint(bytes: Uint8Array): boolean {
  try {
    const point = ed25519.Point.fromBytes(bytes);
    return point.isSmallOrder() || !point.isTorsionFree();
  } catch {
    return true;
  }
}

/** True for an X25519 age recipient that must not be used: misspelled, not reduced, or of small order. */
export function isWeakRecipient(age: string): boolean {
  const decoded = safeDecodeBech32(age);
  if (decoded?.prefix !== 'age' || decoded.bytes.length !== 32) return true;
  const { bytes } = decoded;
  if (littleEndian(bytes) >= FIELD_PRIME) return true;
  try {
    // An all-zero secret, whatever our scalar, gives small order away.
    x25519.getSharedSecret(PROBE_SCALAR, bytes);
    return false;
  } catch {
    return true;
  }
}

const FIELD_PRIME = 2n ** 255n - 19n;
const PROBE_SCALAR = new Uint8Array(32).fill(7);

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
}
