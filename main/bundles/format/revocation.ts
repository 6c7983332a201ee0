import { AppError } from '../../../shared/kernel/errors.ts';
import { REVOCATION_VERSION, RevocationFile } from '../../../shared/partners/revocation.ts';
import { utf8 } from './bytes.ts';
import { contentFault, revocationFault } from './fault.ts';
import type { MissionKeys } from './keys.ts';
import { isWeakRecipient, isWeakSigningKey } from './keys.ts';
import { isNewerFormat, isSigned, safeReadSignedLine, signLine } from './signed-line.ts';

/** The largest revocation, in bytes. */
export const MAX_REVOCATION_BYTES = 4_096;

/** What a revocation says beside the keys that it revokes. */
export type RevocationContent = Pick<RevocationFile, 'mission' | 'reason' | 'since' | 'created'>;

/**
 * Writes a revocation of keys, signed by them.
 * @returns the bytes of the `.chancery-revocation` file
 * @throws AppError `invalid-input` when the content does not fit
 * @see docs/bundle-format.md section 11
 */
export function writeRevocation(content: RevocationContent, keys: MissionKeys): Uint8Array<ArrayBuffer> {
  const result = RevocationFile.safeParse({
    ...content,
    format: 'chancery-revocation',
    version: REVOCATION_VERSION,
    sign: keys.sign.public,
    age: keys.age.recipient,
    ext: {},
    critical: [],
  });
  if (!result.success) throw contentFault(result.error);
  const { line, signature } = signLine(result.data, commentOf(result.data), keys);
  return utf8(line + signature);
}

/**
 * Reads a revocation strictly. One that comes back was signed by the key that it revokes.
 * @throws AppError `partners/revocation-damaged` with a `fault` of `REVOCATION_FAULTS`, `partners/revocation-newer`, `partners/key-weak`
 */
export function parseRevocation(bytes: Uint8Array): RevocationFile {
  const read = safeReadSignedLine(bytes, MAX_REVOCATION_BYTES);
  if (typeof read === 'string') throw revocationFault(`revocation-${read}`);
  if (isNewerFormat(read.value, 'chancery-revocation', REVOCATION_VERSION))
    throw new AppError('partners/revocation-newer');
  const parsed = RevocationFile.safeParse(read.value);
  if (!parsed.success) throw revocationFault('revocation-schema');
  const revocation = parsed.data;
  if (revocation.critical.length > 0) throw new AppError('partners/revocation-newer');
  if (isWeakSigningKey(revocation.sign) || isWeakRecipient(revocation.age))
    throw new AppError('partners/key-weak');
  if (!isSigned({ ...read, comment: commentOf(revocation), sign: revocation.sign }))
    throw revocationFault('revocation-signature');
  return revocation;
}

function commentOf({ version, mission, created }: RevocationFile): string {
  return `chancery-revocation version:${String(version)} mission:${mission.id} created:${created}`;
}
