import { concat } from '../main/bundles/format/bytes.ts';
import type { Random } from './random.ts';

/** A way to change bytes; the result may be the same by chance. */
export interface Mutator {
  name: string;
  change(bytes: Uint8Array, random: Random): Uint8Array;
}

const AGE_CHUNK = 65_552;

const flip: Mutator = {
  name: 'bit flipped',
  change: (bytes, random) =>
    replaceAt(bytes, random.below(bytes.length), (byte) => byte ^ (1 << random.below(8))),
};
const set: Mutator = {
  name: 'byte replaced',
  change: (bytes, random) => replaceAt(bytes, random.below(bytes.length), () => random.below(256)),
};
const headFlip: Mutator = {
  name: 'bit flipped in the first 512 bytes',
  change: (bytes, random) =>
    replaceAt(bytes, random.below(Math.min(512, bytes.length)), (byte) => byte ^ (1 << random.below(8))),
};
const tailFlip: Mutator = {
  name: 'bit flipped in the last 32 bytes',
  change: (bytes, random) =>
    replaceAt(
      bytes,
      Math.max(0, bytes.length - 1 - random.below(32)),
      (byte) => byte ^ (1 << random.below(8)),
    ),
};
const cut: Mutator = {
  name: 'end cut',
  change: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
};
const cutStart: Mutator = {
  name: 'start cut',
  change: (bytes, random) => bytes.subarray(1 + random.below(Math.max(1, bytes.length - 1))),
};
const append: Mutator = {
  name: 'bytes appended',
  change: (bytes, random) => concat([bytes, random.bytes(1 + random.below(600))]),
};
const appendZeros: Mutator = {
  name: 'zero blocks appended',
  change: (bytes, random) => concat([bytes, new Uint8Array(512 * (1 + random.below(4)))]),
};
const insert: Mutator = {
  name: 'bytes inserted',
  change: (bytes, random) => {
    const place = random.below(bytes.length);
    return concat([bytes.subarray(0, place), random.bytes(1 + random.below(64)), bytes.subarray(place)]);
  },
};
const remove: Mutator = {
  name: 'bytes removed',
  change: (bytes, random) => {
    const place = random.below(bytes.length);
    return concat([bytes.subarray(0, place), bytes.subarray(place + 1 + random.below(64))]);
  },
};
const copy: Mutator = {
  name: 'stretch copied over another',
  change: (bytes, random) => {
    const length = 1 + random.below(Math.min(512, bytes.length));
    const from = random.below(bytes.length - length + 1);
    const changed = bytes.slice();
    changed.set(bytes.subarray(from, from + length), random.below(bytes.length - length + 1));
    return changed;
  },
};
const swapBlocks = (size: number): Mutator => ({
  name: `blocks of ${String(size)} exchanged`,
  change: (bytes, random) => {
    const count = Math.floor(bytes.length / size);
    if (count < 2) return flip.change(bytes, random);
    const [a, b] = [random.below(count), random.below(count)];
    const changed = bytes.slice();
    changed.set(bytes.subarray(b * size, (b + 1) * size), a * size);
    changed.set(bytes.subarray(a * size, (a + 1) * size), b * size);
    return changed;
  },
});
/** Exchanges encrypted chunks of the age payload, which begins after header and nonce. */
const swapChunks: Mutator = {
  name: 'age chunks exchanged',
  change: (bytes, random) => {
    const mac = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n--- ');
    const start = mac + 1 + 48 + 16;
    const payload = bytes.subarray(start);
    return concat([bytes.subarray(0, start), swapBlocks(AGE_CHUNK).change(payload, random)]);
  },
};

/** Ways to change any bytes. */
export const MUTATORS: readonly [Mutator, ...Mutator[]] = [
  flip,
  set,
  headFlip,
  tailFlip,
  cut,
  cutStart,
  append,
  appendZeros,
  insert,
  remove,
  copy,
  swapBlocks(512),
];

/** Ways to change an age file. */
export const OUTER_MUTATORS: readonly [Mutator, ...Mutator[]] = [...MUTATORS, swapChunks];

function replaceAt(bytes: Uint8Array, index: number, change: (byte: number) => number): Uint8Array {
  const changed = bytes.slice();
  changed[index] = change(changed[index] ?? 0);
  return changed;
}
