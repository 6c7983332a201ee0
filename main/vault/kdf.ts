import { argon2id } from 'hash-wasm';
import { z } from 'zod';

/**
 * Parameters of Argon2id as a slot stores them. Outside these bounds a vault file is refused, so that a changed file
 * can neither weaken the derivation nor exhaust the machine.
 * @see RFC 9106
 */
export const KdfParameters = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z
    .number()
    .int()
    .min(64 * 1024)
    .max(1024 * 1024),
  passes: z.number().int().min(2).max(10),
  parallelism: z.number().int().min(1).max(8),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
});
export type KdfParameters = z.infer<typeof KdfParameters>;

/** What derivation is asked; also the message to the worker. */
export interface KdfRequest {
  passphrase: string;
  parameters: KdfParameters;
}

/** Derives the 32-byte key that wraps the data key. The passphrase is NFKC so that keyboards agree. */
export async function deriveKey(request: KdfRequest): Promise<Uint8Array> {
  const { parameters } = request;
  return argon2id({
    password: request.passphrase.normalize('NFKC'),
    salt: Buffer.from(parameters.salt, 'hex'),
    memorySize: parameters.memoryKiB,
    iterations: parameters.passes,
    parallelism: parameters.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
}
