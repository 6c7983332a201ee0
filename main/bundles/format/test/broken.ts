import { randomUUID } from 'node:crypto';
import type { BundleFault } from '../../../../shared/bundles/faults.ts';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { concat, utf8 } from '../bytes.ts';
import type { ForgedEntry, Forgery, LooseManifest } from './forge.ts';
import { entryOf, forge, recordLine } from './forge.ts';
import type { World } from './world.ts';
import { aBundleRecord, reader } from './world.ts';

/** One way to break a bundle for each fault; Bob opens it. */
type Breaker = (world: World) => Promise<Uint8Array>;

const by =
  (forgery: Forgery): Breaker =>
  (world) =>
    forge(world, forgery);
const filesOf = (manifest: LooseManifest): unknown[] =>
  Array.isArray(manifest['files']) ? manifest['files'] : [];
const withFiles = (change: (files: unknown[]) => unknown[]): Breaker =>
  by({
    manifest: (manifest) => ({
      ...manifest,
      files: change(filesOf(manifest)),
    }),
  });
const onText =
  (change: (text: string) => string) =>
  (bytes: Uint8Array): Uint8Array =>
    new Uint8Array(Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1'));
const at = (index: number, change: (entry: ForgedEntry) => ForgedEntry) => (entries: ForgedEntry[]) =>
  entries.map((entry, place) => (place === index ? change(entry) : entry));
const patched = (bytes: Uint8Array, offset: number, value: number): Uint8Array =>
  bytes.map((byte, index) => (index === offset ? value : byte));
/** Replaces a line of the signature file by the one with its bytes from `offset` on flipped. */
const flipSignature = (lineNumber: number, offset: number) => (text: string) =>
  text
    .split('\n')
    .map((line, index) => {
      if (index !== lineNumber) return line;
      const bytes = Buffer.from(line, 'base64');
      return Buffer.from(patched(bytes, offset, 0xff ^ (bytes[offset] ?? 0))).toString('base64');
    })
    .join('\n');
const record = (change: (record: LooseManifest) => unknown): Breaker => {
  return by({ records: recordLine(change({ ...aBundleRecord() })) });
};
const twice = (): string => {
  const line = recordLine();
  return line + line;
};
const MANY = 17;
const HEADER_BOMB_BYTES = 70_000;
const PAD = {
  path: 'pad',
  size: 3,
  sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
  media: 'application/octet-stream',
};

/** Over 1 MB, so they are made by the tests alone. */
export const TOO_LARGE_TO_PUBLISH: readonly string[] = ['record-size'];

/** For each fault, a bundle that is refused for that fault and no other. */
export const BREAKERS: Record<BundleFault, Breaker> = {
  'header-magic': by({
    outer: onText((text) => text.replace('age-encryption.org/v1', 'age-encryption.org/v3')),
  }),
  'header-size': by({
    outer: onText((text) => text.replace('\n--- ', `\n${'A'.repeat(HEADER_BOMB_BYTES)}\n--- `)),
  }),
  'header-stanzas': async (world) => {
    const crowd = await Promise.all(
      Array.from({ length: MANY }, async () => identityToRecipient(await generateX25519Identity())),
    );
    return forge(world, { sealedTo: crowd });
  },
  'header-syntax': by({ outer: onText((text) => text.replace('-> X25519 ', '-> X25519 !')) }),
  'header-type': by({ foreignStanzas: 1 }),
  'no-identity': (world) =>
    forge(world, { sealedTo: [world.alice.keys.age.recipient, world.carol.keys.age.recipient] }),
  'header-mac': by({
    outer: onText((text) =>
      text.replace(/\n--- (.)/, (_, first: string) => `\n--- ${first === 'A' ? 'B' : 'A'}`),
    ),
  }),
  payload: by({ outer: (bytes) => patched(bytes, bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1) }),
  'no-manifest': by({ entries: ([, ...rest]) => [entryOf('readme', utf8('hello')), ...rest] }),
  'tar-header': by({ entries: at(2, (entry) => ({ ...entry, header: patched(entry.header, 105, 0x37) })) }),
  'tar-order': by({
    entries: ([manifest, signature, ...rest]) =>
      [manifest, ...rest, signature].filter((entry) => entry !== undefined),
  }),
  'tar-padding': by({ entries: at(2, (entry) => ({ ...entry, fill: patched(entry.fill, 0, 1) })) }),
  'tar-cut': by({ tar: (bytes) => bytes.subarray(0, bytes.length - 512) }),
  'tar-trailing': by({ tar: (bytes) => concat([bytes, new Uint8Array(512)]) }),
  'manifest-size': by({ manifestText: () => '', signature: (text) => text }),
  'manifest-canonical': by({ manifestText: (text) => text.replace('{', '{ ') }),
  format: by({ manifest: (manifest) => ({ ...manifest, format: 'chancery-parcel' }) }),
  version: by({ manifest: (manifest) => ({ ...manifest, version: 2, purposes: [] }) }),
  'manifest-schema': by({ manifest: (manifest) => ({ ...manifest, urgent: true }) }),
  'sender-mission': (world) =>
    forge(world, { sender: world.mallory, named: [reader(world.mallory), reader(world.bob)] }),
  'sender-key': (world) => forge(world, { sender: { ...world.mallory, mission: world.alice.mission } }),
  'sender-key-weak': (world) =>
    forge(world, {
      named: [{ ...reader(world.alice), mission: world.weak.mission }, reader(world.bob)],
      manifest: (manifest) => ({ ...manifest, sender: world.weak }),
    }),
  'sender-revoked': (world) =>
    forge(world, { sender: world.dave, named: [reader(world.dave), reader(world.bob)] }),
  'signature-syntax': by({ signature: (text) => `${text}\n` }),
  'signature-key-id': by({ signature: flipSignature(1, 2) }),
  signature: by({ signature: flipSignature(1, 12) }),
  'trusted-comment-signature': by({ signature: (text) => text.replace(' seq:1 ', ' seq:2 ') }),
  'trusted-comment': by({ trustedComment: (comment) => comment.replace(' seq:1 ', ' seq:2 ') }),
  critical: by({ manifest: (manifest) => ({ ...manifest, ext: { embargo: true }, critical: ['embargo'] }) }),
  'not-named': (world) =>
    forge(world, {
      named: [reader(world.alice), reader(world.carol)],
      sealedTo: [world.alice, world.bob].map((actor) => actor.keys.age.recipient),
    }),
  'reader-count': (world) =>
    forge(world, {
      sealedTo: [world.alice, world.bob, world.carol].map((actor) => actor.keys.age.recipient),
    }),
  'reader-type': (world) => {
    const named = [world.alice.mission, world.bob.mission].map((mission, index) => ({
      mission,
      age:
        index === 0
          ? world.bobHybrid.recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'))
          : world.bobHybrid.recipient,
    }));
    return forge(world, {
      named,
      sealedTo: [world.alice, world.bob].map((actor) => actor.keys.age.recipient),
    });
  },
  'file-duplicate': withFiles((files) => [...files, ...files]),
  'file-order': (world) =>
    forge(world, {
      attachments: [utf8('one'), utf8('two')],
      manifest: (manifest) => {
        const [records, first, second] = filesOf(manifest);
        return { ...manifest, files: [records, second, first] };
      },
    }),
  'records-size': withFiles((files) => files.map((file) => Object.assign({}, file, { size: 134_217_729 }))),
  'records-not-allowed': by({
    manifest: (manifest) => ({
      ...manifest,
      kind: 'recall',
      recall: { bundle: randomUUID(), reason: 'Sent by mistake' },
    }),
  }),
  'file-list': by({ entries: (entries) => [...entries, entryOf(`att/${'0'.repeat(64)}`, utf8('smuggled'))] }),
  'file-size': by({ entries: at(2, () => entryOf('records.jsonl', utf8(recordLine() + recordLine()))) }),
  'file-hash': by({ entries: at(2, (entry) => ({ ...entry, content: patched(entry.content, 20, 0x41) })) }),
  'pad-content': by({
    manifest: (manifest) => ({
      ...manifest,
      files: [...filesOf(manifest), PAD],
    }),
    entries: (entries) => [...entries, entryOf('pad', Uint8Array.of(1, 2, 3))],
  }),
  'record-size': record((value) => ({ ...value, ext: { note: 'x'.repeat(1_048_576) } })),
  'record-canonical': by({ records: recordLine().replace('{', '{ ') }),
  'record-schema': record((value) => ({ ...value, colour: 'red' })),
  'record-dot': record((value) => ({ ...value, context: {} })),
  'record-duplicate': by({ records: twice() }),
};
