import { isExpected } from '../shared/kernel/errors.ts';
import { concat, fromList, sameBytes, utf8 } from '../main/bundles/format/bytes.ts';
import { canonicalJson } from '../main/bundles/format/canonical.ts';
import { parseCard, writeCard } from '../main/bundles/format/card.ts';
import { readManifest, readRecords } from '../main/bundles/format/checks.ts';
import {
  formatPublicKey,
  formatSignature,
  safeParsePublicKey,
  safeParseSignature,
  signMessage,
} from '../main/bundles/format/minisign.ts';
import { entryOf, forgeTar, recordLine } from '../main/bundles/format/test/forge.ts';
import { aCard, makeWorld } from '../main/bundles/format/test/world.ts';
import { readTar, writeTar } from '../main/bundles/format/tar.ts';
import fc from 'fast-check';
import type { Torture, TortureContext, TortureResult } from './torture.ts';

/** A document that has one spelling: valid bytes to start from, and what reading and writing again makes of any bytes. */
interface Document {
  name: string;
  seeds: Uint8Array[];
  /** `null` when the bytes are refused. */
  rewrite(bytes: Uint8Array): Uint8Array | null | Promise<Uint8Array | null>;
}

export const t2: Torture = {
  id: 'T2',
  title: 'What parses is written again with the same bytes',
  sample: 3_000,
  full: 100_000,
  runtimes: ['node', 'electron'],
  run: attack,
};

/** One character a byte; `TextDecoder('latin1')` would be windows-1252. */
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

async function attack({ count, seed, deadlineMs, log }: TortureContext): Promise<TortureResult> {
  const documents = await makeDocuments();
  const share = Math.ceil(count / documents.length);
  const failures: string[] = [];
  let cases = 0;
  let parsed = 0;
  for (const document of documents) {
    const property = fc.asyncProperty(arbitraryBytes(document.seeds), async (bytes) => {
      if (Date.now() >= deadlineMs) return;
      cases += 1;
      const again = await document.rewrite(bytes);
      if (again === null) return;
      parsed += 1;
      if (!sameBytes(again, bytes)) throw new Error('written differently');
    });
    const result = await fc.check(property, { seed, numRuns: share });
    if (result.failed)
      failures.push(`${document.name}, seed ${String(seed)}, path ${result.counterexamplePath ?? ''}`);
    log(`T2 ${document.name} done`);
  }
  return { cases, failures, note: `${String(parsed)} of the cases parsed` };
}

/** Valid documents, most of them changed in one to three places. */
function arbitraryBytes(seeds: Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const edit = fc.record({
    kind: fc.constantFrom('flip', 'set', 'insert', 'remove', 'repeat', 'blank'),
    place: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    byte: fc.integer({ min: 0, max: 255 }),
  });
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 3 }))
    .map(([start, edits]) => edits.reduce(applyEdit, start));
}

function applyEdit(
  bytes: Uint8Array,
  { kind, place, length, byte }: { kind: string; place: number; length: number; byte: number },
): Uint8Array {
  if (bytes.length === 0) return bytes;
  const index = place % bytes.length;
  const [before, after] = [bytes.subarray(0, index), bytes.subarray(index)];
  if (kind === 'insert') return concat([before, Uint8Array.of(byte), after]);
  if (kind === 'blank') return concat([before, Uint8Array.of([0x20, 0x0a, 0x0d, 0][byte % 4] ?? 0), after]);
  if (kind === 'remove') return concat([before, after.subarray(length)]);
  if (kind === 'repeat') return concat([before, after.subarray(0, length), after]);
  const changed = bytes.slice();
  changed[index] = kind === 'flip' ? (changed[index] ?? 0) ^ (1 << (byte % 8)) : byte;
  return changed;
}

async function makeDocuments(): Promise<Document[]> {
  const world = await makeWorld();
  const { alice, mallory } = world;
  const secret = new Uint8Array(32).fill(4);
  const key = safeParsePublicKey(alice.keys.sign.public) ?? new Uint8Array(32);
  const tars = [forgeTar(world, {}), writeTar([]), writeTar([{ name: 'a', bytes: new Uint8Array(511) }])];
  const manifests = [0, 1].map(() => entryContent(forgeTar(world, {})));
  return [
    { name: 'archive', seeds: tars, rewrite: rewriteTar },
    {
      name: 'manifest',
      seeds: manifests,
      rewrite: (bytes) => orNull(() => utf8(canonicalJson(readManifest(bytes)))),
    },
    {
      name: 'records',
      seeds: [utf8(recordLine()), utf8(recordLine() + recordLine()), new Uint8Array()],
      rewrite: (bytes) =>
        orNull(() => utf8([...readRecords(bytes)].map((record) => recordLine(record)).join(''))),
    },
    {
      name: 'signature',
      seeds: [utf8(signMessage(utf8('x'), 'comment', secret)), utf8(signMessage(utf8('y'), '', secret))],
      rewrite: (bytes) => {
        const minisig = safeParseSignature(text(bytes));
        return minisig === null ? null : new Uint8Array(Buffer.from(formatSignature(minisig), 'latin1'));
      },
    },
    {
      name: 'public key',
      seeds: [utf8(formatPublicKey(key))],
      rewrite: (bytes) => {
        const read = safeParsePublicKey(text(bytes));
        return read === null ? null : utf8(formatPublicKey(read));
      },
    },
    {
      name: 'mission card',
      seeds: [writeCard(aCard(alice), alice.keys), writeCard(aCard(alice), mallory.keys, alice.keys)],
      rewrite: (bytes) =>
        orNull(() => {
          const card = parseCard(bytes);
          const keys = card.sign === alice.keys.sign.public ? alice.keys : mallory.keys;
          const { mission, contactPoints, validFrom } = card;
          return writeCard(
            { mission, contactPoints, validFrom },
            keys,
            card.previous === null ? undefined : alice.keys,
          );
        }),
    },
  ];
}

async function rewriteTar(bytes: Uint8Array): Promise<Uint8Array | null> {
  const entries: { name: string; pieces: Uint8Array[] }[] = [];
  try {
    for await (const part of readTar(fromList([bytes]))) {
      if ('entry' in part) entries.push({ name: part.entry.name, pieces: [] });
      else entries.at(-1)?.pieces.push(part.data);
    }
  } catch (error) {
    if (isExpected(error)) return null;
    throw error;
  }
  return writeTar(entries.map(({ name, pieces }) => ({ name, bytes: concat(pieces) })));
}

function orNull(rewrite: () => Uint8Array): Uint8Array | null {
  try {
    return rewrite();
  } catch (error) {
    if (isExpected(error)) return null;
    throw error;
  }
}

function entryContent(tar: Uint8Array): Uint8Array {
  const size = Number.parseInt(text(tar.subarray(124, 135)), 8);
  return entryOf('manifest.json', tar.slice(512, 512 + size)).content;
}
