import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import { encodeBase64, safeDecodeBase64 } from './base64.ts';
import { concat, sameBytes, utf8 } from './bytes.ts';

/**
 * Signatures that minisign verifies: pure Ed25519 (algorithm `Ed`), with a signed trusted comment.
 * @see docs/bundle-format.md section 5, https://jedisct1.github.io/minisign/
 */

const ALGORITHM = utf8('Ed');
const KEY_ID_BYTES = 8;
const UNTRUSTED_COMMENT = 'untrusted comment: chancery';
const TRUSTED_PREFIX = 'trusted comment: ';
/** Comments hold nothing else, so that a signature file is the same in every 8-bit encoding. */
const PRINTABLE_ASCII = /^[ -~]*$/;
/** DER around the 32 bytes of a private and of a public Ed25519 key (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** The parts of a signature file. */
export interface Minisig {
  keyId: Uint8Array;
  /** 64 bytes over the message. */
  signature: Uint8Array;
  trustedComment: string;
  /** 64 bytes over signature and trusted comment. */
  globalSignature: Uint8Array;
}

/** Why a signature is refused. */
export type SignatureFault = 'signature-key-id' | 'signature' | 'trusted-comment-signature';

/** The key id of a public key: the first 8 bytes of its SHA-256, so that a key has one spelling. */
export function keyIdOf(publicKey: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(publicKey).digest().subarray(0, KEY_ID_BYTES));
}

/** Writes a public key (32 bytes) as minisign does: 56 characters beginning with `RW`. */
export function formatPublicKey(publicKey: Uint8Array): string {
  return encodeBase64(concat([ALGORITHM, keyIdOf(publicKey), publicKey]));
}

/**
 * Reads a public key in minisign's encoding; does not judge its strength (see `isWeakSigningKey`).
 * @returns 32 bytes, or `null` when the text is not the one spelling of a key
 */
export function safeParsePublicKey(text: string): Uint8Array | null {
  const bytes = safeDecodeBase64(text);
  if (bytes?.length !== ALGORITHM.length + KEY_ID_BYTES + 32) return null;
  const publicKey = bytes.subarray(ALGORITHM.length + KEY_ID_BYTES);
  return formatPublicKey(publicKey) === text ? publicKey : null;
}

/** The two lines of a public-key file, for `minisign -V -p`. */
export function publicKeyFile(sign: string): string {
  const publicKey = safeParsePublicKey(sign);
  const id =
    publicKey === null ? '' : Buffer.from(keyIdOf(publicKey)).reverse().toString('hex').toUpperCase();
  return `untrusted comment: minisign public key ${id}\n${sign}\n`;
}

/** The public key (32 bytes) of a secret seed (32 bytes). */
export function publicKeyOf(seed: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKey(seed)).export({ type: 'spki', format: 'der' });
  return new Uint8Array(spki.subarray(SPKI_PREFIX.length));
}

/**
 * Signs a message and a trusted comment.
 * @param seed the secret key, 32 bytes
 * @param trustedComment one line of printable ASCII
 * @returns the four lines of the signature file
 */
export function signMessage(message: Uint8Array, trustedComment: string, seed: Uint8Array): string {
  const key = privateKey(seed);
  const signature = sign(null, message, key);
  const globalSignature = sign(null, concat([signature, utf8(trustedComment)]), key);
  return formatSignature({ keyId: keyIdOf(publicKeyOf(seed)), signature, trustedComment, globalSignature });
}

/** The four lines of a signature file. */
export function formatSignature({ keyId, signature, trustedComment, globalSignature }: Minisig): string {
  const first = encodeBase64(concat([ALGORITHM, keyId, signature]));
  return `${UNTRUSTED_COMMENT}\n${first}\n${TRUSTED_PREFIX}${trustedComment}\n${encodeBase64(globalSignature)}\n`;
}

/** Reads a signature file strictly; `null` when it is not the one spelling of its parts. */
export function safeParseSignature(text: string): Minisig | null {
  const [, signed = '', comment = '', global = ''] = text.split('\n');
  const bytes = safeDecodeBase64(signed);
  const globalSignature = safeDecodeBase64(global);
  if (bytes?.length !== ALGORITHM.length + KEY_ID_BYTES + 64 || globalSignature?.length !== 64) return null;
  const minisig = {
    keyId: bytes.subarray(ALGORITHM.length, ALGORITHM.length + KEY_ID_BYTES),
    signature: bytes.subarray(ALGORITHM.length + KEY_ID_BYTES),
    trustedComment: comment.slice(TRUSTED_PREFIX.length),
    globalSignature,
  };
  const isPlain = PRINTABLE_ASCII.test(minisig.trustedComment);
  return isPlain && formatSignature(minisig) === text ? minisig : null;
}

/**
 * Verifies both signatures. The key must have been vetted: some crypto libraries accept forgeries under weak keys.
 * @returns `null` when both hold, else the first fault
 */
export function verifySignature(
  message: Uint8Array,
  minisig: Minisig,
  publicKey: Uint8Array,
): SignatureFault | null {
  if (!sameBytes(minisig.keyId, keyIdOf(publicKey))) return 'signature-key-id';
  if (!verifyEd25519(message, minisig.signature, publicKey)) return 'signature';
  const signed = concat([minisig.signature, utf8(minisig.trustedComment)]);
  return verifyEd25519(signed, minisig.globalSignature, publicKey) ? null : 'trusted-comment-signature';
}

/**
 * Pure Ed25519 by the runtime's own library; false also for a public key that it cannot read. A signature whose R is of
 * small order is refused: no honest signer makes one, OpenSSL refuses it, BoringSSL does not.
 */
export function verifyEd25519(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    if (ed25519.Point.fromBytes(signature.subarray(0, 32)).isSmallOrder()) return false;
    const key = createPublicKey({
      key: Buffer.concat([SPKI_PREFIX, publicKey]),
      format: 'der',
      type: 'spki',
    });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
}

function privateKey(seed: Uint8Array) {
  return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}
