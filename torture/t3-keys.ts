import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { isWeakPoint } from '../main/bundles/format/keys.ts';
import {
  keyIdOf,
  publicKeyOf,
  safeParseSignature,
  signMessage,
  verifyEd25519,
} from '../main/bundles/format/minisign.ts';
import { utf8 } from '../main/bundles/format/bytes.ts';
import { readVector, runVector } from '../main/bundles/format/test/cctv.ts';
import { Random } from './random.ts';
import type { Torture, TortureContext, TortureResult } from './torture.ts';

const AGE_VECTORS = 'torture/fixtures/cctv-age';
const ED25519_VECTORS = 'torture/fixtures/cctv-ed25519/ed25519vectors.json';
const WEAK_KEY = ['low_order_A', 'low_order_component_A', 'non_canonical_A'];
const REFUSED = ['low_order_R', 'low_order_residue', 'non_canonical_R'];
const GROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

const Ed25519Vectors = z.array(
  z.object({
    number: z.number(),
    key: z.string(),
    sig: z.string(),
    msg: z.string(),
    flags: z.array(z.string()).nullable(),
  }),
);

/** Judges a signature as we do everywhere: the key is vetted first. */
function isAccepted(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  return !isWeakPoint(publicKey) && verifyEd25519(message, signature, publicKey);
}

export const t3: Torture = {
  id: 'T3',
  title: 'Age and Ed25519 vectors of others; weak keys; the same in both runtimes',
  sample: 1_500,
  full: 3_057,
  runtimes: ['node', 'electron'],
  run: attack,
};

async function attack({ count, seed, deadlineMs, log }: TortureContext): Promise<TortureResult> {
  const failures: string[] = [];
  const outcomes = createHash('sha256');
  let cases = 0;
  const isOver = (): boolean => Date.now() >= deadlineMs || cases >= count;
  const note = (name: string, outcome: string | boolean, isRight: boolean): void => {
    cases += 1;
    outcomes.update(`${name} ${String(outcome)}\n`);
    if (!isRight) failures.push(`${name}: ${String(outcome)}`);
  };

  for (const name of readdirSync(AGE_VECTORS)) {
    if (isOver()) break;
    const outcome = await runVector(readVector(readFileSync(`${AGE_VECTORS}/${name}`)));
    note(`age ${name}`, outcome ?? 'as expected', outcome === null);
  }
  log('T3 age vectors done');
  let weak = 0;
  for (const vector of Ed25519Vectors.parse(JSON.parse(readFileSync(ED25519_VECTORS, 'utf8')))) {
    if (isOver()) break;
    const flags = vector.flags ?? [];
    const key = new Uint8Array(Buffer.from(vector.key, 'hex'));
    const isWeak = flags.some((flag) => WEAK_KEY.includes(flag));
    if (isWeak) weak += 1;
    const expected = !isWeak && !flags.some((flag) => REFUSED.includes(flag));
    const accepted = isAccepted(utf8(vector.msg), new Uint8Array(Buffer.from(vector.sig, 'hex')), key);
    note(`ed25519 ${String(vector.number)}`, accepted, accepted === expected && isWeakPoint(key) === isWeak);
  }
  log('T3 Ed25519 vectors done');
  const random = new Random(seed);
  while (!isOver()) {
    const secret = random.bytes(32);
    const key = publicKeyOf(secret);
    const message = random.bytes(random.below(200));
    const signature = safeParseSignature(signMessage(message, 'x', secret))?.signature ?? new Uint8Array(64);
    note('own signature', isAccepted(message, signature, key), isAccepted(message, signature, key));
    const malleable = plusOrder(signature);
    note('S plus the group order', isAccepted(message, malleable, key), !isAccepted(message, malleable, key));
    const changed = signature.slice();
    const place = random.below(64);
    changed[place] = (changed[place] ?? 0) ^ (1 << random.below(8));
    note('flipped signature', isAccepted(message, changed, key), !isAccepted(message, changed, key));
    note(
      'another message',
      isAccepted(utf8('other'), signature, key),
      !isAccepted(utf8('other'), signature, key),
    );
    note('key id', keyIdOf(key).length === 8, keyIdOf(key).length === 8);
  }
  return { cases, failures, digest: outcomes.digest('hex'), note: `${String(weak)} weak keys among them` };
}

/** The same signature with S raised by the group order: mathematically valid, to be refused (RFC 8032, 5.1.7). */
function plusOrder(signature: Uint8Array): Uint8Array {
  const s = signature.subarray(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + GROUP_ORDER;
  const raised = signature.slice();
  for (let index = 0; index < 32; index++) raised[32 + index] = Number((s >> BigInt(8 * index)) & 0xffn);
  return raised;
}
