import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { Decrypter, armor } from 'age-encryption';

const CHUNK = 65_536;

/** A test vector of C2SP/CCTV: what is expected, and the age file. */
export interface CctvVector {
  expect: string;
  payloadSha256: string | null;
  identities: string[];
  passphrases: string[];
  armored: boolean;
  file: Uint8Array;
}

/** Reads a vector: header lines, an empty line, the age file (deflated where the header says so). */
export function readVector(bytes: Uint8Array): CctvVector {
  const buffer = Buffer.from(bytes);
  const end = buffer.indexOf('\n\n');
  const lines = buffer
    .subarray(0, end)
    .toString('utf8')
    .split('\n')
    .map((line): [string, string] => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
  const values = (name: string): string[] => lines.filter(([key]) => key === name).map(([, value]) => value);
  const body = buffer.subarray(end + 2);
  return {
    expect: values('expect')[0] ?? '',
    payloadSha256: values('payload')[0] ?? null,
    identities: values('identity'),
    passphrases: values('passphrase'),
    armored: values('armored')[0] === 'yes',
    file: new Uint8Array(values('compressed')[0] === 'zlib' ? inflateSync(body) : body),
  };
}

/** Runs a vector through the age library, in pieces. `null` when it went as expected, else what went wrong. */
export async function runVector(vector: CctvVector): Promise<string | null> {
  const hash = createHash('sha256');
  let released = 0;
  let opened = true;
  try {
    const decrypter = new Decrypter();
    for (const identity of vector.identities) decrypter.addIdentity(identity);
    for (const passphrase of vector.passphrases) decrypter.addPassphrase(passphrase);
    const file = vector.armored ? armor.decode(new TextDecoder('latin1').decode(vector.file)) : vector.file;
    const payload = await decrypter.decrypt(inPieces(file));
    const reader = payload.getReader();
    for (;;) {
      const next = await reader.read();
      if (next.done) break;
      hash.update(next.value);
      released += next.value.length;
    }
  } catch {
    opened = false;
  }
  if (opened !== (vector.expect === 'success')) return opened ? 'opened' : 'refused';
  const matches = vector.payloadSha256 === null || hash.digest('hex') === vector.payloadSha256;
  // The library may stop one authentic chunk earlier than the reference does; half a chunk would be a fault.
  const stoppedEarlier = !opened && released % CHUNK === 0;
  return matches || stoppedEarlier ? null : 'payload';
}

function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (let offset = 0; offset < bytes.length; offset += 10_007)
        controller.enqueue(bytes.slice(offset, offset + 10_007));
      controller.close();
    },
  });
}
