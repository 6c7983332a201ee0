import { Decrypter, Encrypter } from 'age-encryption';
import type { ByteSource } from './bytes.ts';
import { concat, exactly } from './bytes.ts';
import { bundleFault } from './fault.ts';

/**
 * The outer file: age, behind a guard that bounds its header before the library sees it.
 * @see docs/bundle-format.md section 2, https://age-encryption.org/v1
 */

/** The most bytes that a header may take. */
export const MAX_HEADER_BYTES = 65_536;
/** The most readers of a file. */
export const MAX_STANZAS = 16;

/** Kinds of stanza that a bundle may have; one kind per file. */
export type StanzaType = 'X25519' | 'mlkem768x25519';

/** What the header of a sealed file tells without any key. */
export interface AgeHeader {
  bytes: Uint8Array;
  /** The number of readers. */
  stanzas: number;
  type: StanzaType;
}

const MAGIC = 'age-encryption.org/v1\n';
const CHUNK = 65_536;
const TAG = 16;
const NONCE = 16;
/** 32 bytes in base64 without padding; the unused bits of the last character are zero. */
const BASE64_32 = '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]';
const BODY = new RegExp(`^${BASE64_32}$`);
const MAC = new RegExp(`^--- ${BASE64_32}$`);
const FIRST_LINES: Record<StanzaType, RegExp> = {
  X25519: new RegExp(`^-> X25519 ${BASE64_32}$`),
  mlkem768x25519: /^-> mlkem768x25519 [A-Za-z0-9+/]{1493}[AQgw]$/,
};

/**
 * Judges the header of a file by its first bytes.
 * @param prefix the first 65,536 bytes of the file, or all of it
 * @throws AppError with fault `header-magic`, `header-size`, `header-stanzas`, `header-type`, `header-syntax`
 */
export function guardHeader(prefix: Uint8Array): AgeHeader {
  const text = new TextDecoder('latin1').decode(prefix.subarray(0, MAX_HEADER_BYTES));
  if (!text.startsWith(MAGIC)) throw bundleFault('header-magic');
  const mac = text.indexOf('\n--- ');
  const end = mac < 0 ? -1 : text.indexOf('\n', mac + 1);
  if (end < 0) throw bundleFault('header-size');
  const lines = text.slice(MAGIC.length, end).split('\n');
  const macLine = lines.pop() ?? '';
  const stanzas = lines.filter((line) => line.startsWith('-> ')).length;
  if (stanzas < 1 || stanzas > MAX_STANZAS) throw bundleFault('header-stanzas');

  const type = lines[0]?.startsWith('-> mlkem768x25519 ') === true ? 'mlkem768x25519' : 'X25519';
  if (lines.some((line) => line.startsWith('-> ') && !line.startsWith(`-> ${type} `)))
    throw bundleFault('header-type');
  // Both types have a body of one line, so that stanzas are pairs of lines.
  const wellFormed = lines.every((line, index) => (index % 2 === 0 ? FIRST_LINES[type] : BODY).test(line));
  if (!wellFormed || lines.length !== 2 * stanzas || !MAC.test(macLine)) throw bundleFault('header-syntax');
  return { bytes: prefix.slice(0, end + 1), stanzas, type };
}

/** Reads as much of a file as its header may take. */
export async function readPrefix(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= MAX_HEADER_BYTES) break;
  }
  return concat(chunks).subarray(0, MAX_HEADER_BYTES);
}

/**
 * Finds the file key with one of our identities.
 * @throws AppError with fault `no-identity` or `header-mac`
 */
export async function unwrapFileKey(header: AgeHeader, identities: readonly string[]): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return await decrypter.decryptHeader(header.bytes);
  } catch (error) {
    const unmatched = error instanceof Error && error.message.startsWith('no identity matched');
    throw bundleFault(unmatched ? 'no-identity' : 'header-mac');
  }
}

/**
 * Decrypts the payload. A chunk that comes out is authentic, but whether the file is whole is known only when the
 * last one came. An error of the source itself is passed on.
 * @throws AppError with fault `header-mac` or `payload`
 */
export async function* decryptPayload(source: ByteSource, fileKey: Uint8Array): AsyncGenerator<Uint8Array> {
  const failure: { error?: unknown } = {};
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  try {
    yield* fromStream(await decrypter.decrypt(toStream(noting(exactly(source), failure))));
  } catch {
    throw 'error' in failure ? failure.error : bundleFault('payload');
  }
}

/**
 * Encrypts for the recipients, which are all X25519 or all hybrid.
 * @param recipients `age1…` or `age1pq1…`, 1 to 16
 */
export async function* encryptPayload(
  chunks: AsyncIterable<Uint8Array>,
  recipients: readonly string[],
): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  yield* fromStream(await encrypter.encrypt(toStream(chunks)));
}

/** Bytes of the age file for so many bytes of payload. */
export function encryptedLength(payload: number, recipients: readonly string[]): number {
  const stanza = (recipient: string): number =>
    (recipient.startsWith('age1pq1') ? 18 + 1494 : 10 + 43) + 1 + 44;
  const header = MAGIC.length + recipients.reduce((sum, recipient) => sum + stanza(recipient), 0) + 48;
  return header + NONCE + payload + TAG * Math.max(1, Math.ceil(payload / CHUNK));
}

async function* noting(
  chunks: AsyncIterable<Uint8Array>,
  failure: { error?: unknown },
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    failure.error = error;
    throw error;
  }
}

function toStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

async function* fromStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) {
        ended = true;
        return;
      }
      yield next.value;
    }
  } finally {
    // Stopped early (or failed): lets the source close its file.
    if (!ended) await reader.cancel().catch(() => undefined);
  }
}
