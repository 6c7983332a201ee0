import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import { KdfParameters } from './kdf.ts';

const Hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${String(bytes * 2)}}$`));

/** One wrapped copy of the data key. A user slot is opened by a passphrase, the recovery slot by the printed code. */
export const Slot = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('user'),
    officerId: z.string(),
    kdf: KdfParameters,
    nonce: Hex(12),
    wrapped: Hex(48),
  }),
  z.strictObject({ type: z.literal('recovery'), salt: Hex(16), nonce: Hex(12), wrapped: Hex(48) }),
]);
export type Slot = z.infer<typeof Slot>;

/** `vault.json`: the wrapped data key and nothing about the mission. */
export const VaultFile = z.strictObject({
  format: z.literal('chancery-vault'),
  version: z.literal(1),
  id: z.string(),
  slots: z.array(Slot).min(1).max(40),
});
export type VaultFile = z.infer<typeof VaultFile>;

/**
 * Reads a vault file strictly.
 * @throws AppError `vault/newer` when a newer Chancery made it, `vault/damaged` otherwise
 */
export function parseVaultFile(text: string): VaultFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new AppError('vault/damaged');
  }
  const head = z.looseObject({ format: z.literal('chancery-vault'), version: z.number() }).safeParse(json);
  if (head.success && head.data.version > 1) throw new AppError('vault/newer');
  const file = VaultFile.safeParse(json);
  if (!file.success) throw new AppError('vault/damaged');
  return file.data;
}

type UserHeader = Pick<Extract<Slot, { type: 'user' }>, 'type' | 'officerId' | 'kdf'>;
type RecoveryHeader = Pick<Extract<Slot, { type: 'recovery' }>, 'type' | 'salt'>;

/** Wraps the data key (32 bytes) by AES-256-GCM; header and vault id are authenticated with it. */
export function wrapKey<Header extends UserHeader | RecoveryHeader>(
  header: Header,
  vaultId: string,
  wrappingKey: Uint8Array,
  dataKey: Uint8Array,
) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce);
  cipher.setAAD(associatedData(header, vaultId));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return { ...header, nonce: nonce.toString('hex'), wrapped: wrapped.toString('hex') };
}

/** Unwraps the data key; `null` when the wrapping key or the slot is not the right one. */
export function unwrapKey(slot: Slot, vaultId: string, wrappingKey: Uint8Array): Uint8Array | null {
  const wrapped = Buffer.from(slot.wrapped, 'hex');
  const header =
    slot.type === 'user'
      ? { type: slot.type, officerId: slot.officerId, kdf: slot.kdf }
      : { type: slot.type, salt: slot.salt };
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(slot.nonce, 'hex'), {
    authTagLength: 16,
  });
  decipher.setAAD(associatedData(header, vaultId));
  decipher.setAuthTag(wrapped.subarray(32));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(0, 32)), decipher.final()]);
  } catch {
    return null;
  }
}

/** The key of the recovery slot: HKDF-SHA-256 of the 160-bit code. */
export function recoveryWrappingKey(code: Uint8Array, salt: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', code, Buffer.from(salt, 'hex'), 'chancery-recovery-v1', 32));
}

function associatedData(header: UserHeader | RecoveryHeader, vaultId: string): Buffer {
  return Buffer.from(JSON.stringify({ header, vaultId }, sortedKeys));
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
