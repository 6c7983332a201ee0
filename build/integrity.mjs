import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * Whether a file is byte for byte the one that was pinned.
 * @param {string} file
 * @param {string} integrity `sha512-` and the hash in base 64, as npm writes it
 */
export async function hasIntegrity(file, integrity) {
  const expected = /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(integrity)?.[1];
  if (expected === undefined)
    throw new Error('An integrity is written as sha512- and 88 characters of base 64.');
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64') === expected;
}
