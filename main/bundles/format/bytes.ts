import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/kernel/errors.ts';

/** A file of known size that can be read more than once. Each call of `chunks` begins at the first byte. */
export interface ByteSource {
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}

/** Makes a source of bytes that are in memory; a source stays as it is. */
export function toSource(bytes: Uint8Array | ByteSource): ByteSource {
  if (!(bytes instanceof Uint8Array)) return bytes;
  return { size: bytes.length, chunks: () => fromList([bytes]) };
}

/** Gives pieces that are in memory as a file would. */
// eslint-disable-next-line @typescript-eslint/require-await -- asynchronous because files are
export async function* fromList(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** Joins chunks into one array. */
export function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return joined;
}

/** Reads all chunks into memory. */
export async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const list: Uint8Array[] = [];
  for await (const chunk of chunks) list.push(chunk);
  return concat(list);
}

/**
 * Passes a source on, and sees that it has the size it said and no file changed while it was read.
 * @throws AppError `files/unreadable` when it is longer or shorter
 */
export async function* exactly(source: ByteSource): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of source.chunks()) {
    length += chunk.length;
    if (length > source.size) break;
    yield chunk;
  }
  if (length !== source.size) throw new AppError('files/unreadable');
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** True when both hold the same bytes. Not for secrets: it stops at the first difference. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
