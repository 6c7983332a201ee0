import { z } from 'zod';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Schema of a record id: UUIDv7, lower case, branded by its record kind so that a case id cannot be passed
 * where a person id is due.
 * @see RFC 9562, section 5.7
 */
// The kind stands in the brand of the result alone, which the rule cannot see.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function idOf<Kind extends string>(kind: Kind) {
  return z
    .string()
    .regex(UUID_V7)
    .brand<Kind>()
    .meta({ description: `id of a ${kind} (UUIDv7)` });
}

/** Any record id, whatever its kind. */
export const RecordId = z.string().regex(UUID_V7).meta({ description: 'id of a record (UUIDv7)' });
export type RecordId = z.infer<typeof RecordId>;

/**
 * Lays out a UUIDv7.
 * @param atMs milliseconds since 1970 (48 bits)
 * @param random ten random bytes
 * @see RFC 9562, section 5.7
 */
export function uuidV7(atMs: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  bytes.set(random.subarray(0, 10), 6);
  let time = atMs;
  for (let index = 5; index >= 0; index--) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
