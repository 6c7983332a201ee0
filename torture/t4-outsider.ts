import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { concat, fromList } from '../main/bundles/format/bytes.ts';
import { publicKeyFile } from '../main/bundles/format/minisign.ts';
import { sealBundleStream } from '../main/bundles/format/seal.ts';
import { forge, forgeTar, sealTo } from '../main/bundles/format/test/forge.ts';
import type { World } from '../main/bundles/format/test/world.ts';
import { aBundleRecord, aDraft, keysOf, makeWorld, reader } from '../main/bundles/format/test/world.ts';
import { openBundle } from '../main/bundles/format/v1.ts';
import { missingPrograms, shellBlock } from './document.ts';
import { Random } from './random.ts';
import type { Torture, TortureContext, TortureResult } from './torture.ts';

const PROGRAMS = ['age', 'age-keygen', 'minisign', 'jq', 'tar', 'sha256sum', 'cmp'];
const MIB = 1_048_576;

export const t4: Torture = {
  id: 'T4',
  title: 'An outsider opens and verifies with age, minisign, jq, tar, sha256sum',
  sample: 6,
  full: 50,
  run: attack,
};

/** Every case is a bundle that the outsider must verify, and a tampered one that stops him. */
async function attack({ count, seed, deadlineMs, log }: TortureContext): Promise<TortureResult> {
  const missing = missingPrograms(PROGRAMS);
  if (missing.length > 0)
    return { cases: 0, failures: [], note: `not run: this machine lacks ${missing.join(', ')}` };
  const folder = mkdtempSync(join(tmpdir(), 'chancery-t4-'));
  const world = await makeWorld();
  const random = new Random(seed);
  const failures: string[] = [];
  let cases = 0;
  try {
    writeFileSync(join(folder, 'verify-bundle.sh'), shellBlock('verify-bundle.sh'));
    writeFileSync(join(folder, 'id.txt'), `${world.bob.keys.age.identity}\n`);
    writeFileSync(join(folder, 'sender.pub'), publicKeyFile(world.alice.keys.sign.public));
    const verify = (file: string): number | null => verifyAsOutsider(folder, file);
    for (; cases < count && Date.now() < deadlineMs; cases++) {
      // 1 kB to 200 MB, each step of the scale equally often.
      const size = Math.round(1000 * 200_000 ** (count > 10 ? cases / (count - 1) : cases / 12));
      const fail = (what: string): void =>
        void failures.push(`bundle of ${String(size)} bytes, seed ${String(seed)}: ${what}`);
      await writeBundle(world, size, random, join(folder, 'good.age'));
      if (verify('good.age') !== 0) fail('not verified');
      const [name, tamper] = TAMPERINGS[cases % TAMPERINGS.length] ?? TAMPERINGS[0];
      writeFileSync(
        join(folder, 'bad.age'),
        await tamper(world, readFileSync(join(folder, 'good.age')), random),
      );
      if (verify('bad.age') === 0) fail(`verified although ${name}`);
      if (size < MIB && !(await opensWhatTheCommandLineSealed(world, folder)))
        fail('sealed by tar and age, not opened by us');
      log(`T4 ${String(cases + 1)} of ${String(count)}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return {
    cases,
    failures,
    note: `each also tampered with, in ${String(TAMPERINGS.length)} ways; small ones packed again by tar and age`,
  };
}

function verifyAsOutsider(folder: string, file: string): number | null {
  const work = join(folder, 'work');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  const args = ['../verify-bundle.sh', `../${file}`, '../id.txt', '../sender.pub'];
  return spawnSync('sh', args, { cwd: work, stdio: 'ignore' }).status;
}

async function writeBundle(world: World, size: number, random: Random, path: string): Promise<void> {
  const piece = random.bytes(Math.min(size, MIB));
  const pieces = Array.from({ length: Math.ceil(size / piece.length) }, (_, index) =>
    piece.subarray(0, Math.min(piece.length, size - index * piece.length)),
  );
  const sealed = await sealBundleStream(
    {
      manifest: aDraft(),
      records: [aBundleRecord(), aBundleRecord()],
      attachments: [{ media: 'image/jpeg', content: { size, chunks: () => fromList(pieces) } }],
    },
    { ...world.alice, recipients: [reader(world.bob)] },
  );
  await pipeline(sealed.chunks(), createWriteStream(path));
}

/** The other way round: what stock tar and age packed is opened by us. Leaves from the last verification are used. */
async function opensWhatTheCommandLineSealed(world: World, folder: string): Promise<boolean> {
  if (verifyAsOutsider(folder, 'good.age') !== 0) return false;
  const readers = [world.alice, world.bob].flatMap((actor) => ['-r', reader(actor).age]);
  const sealed = spawnSync('age', [...readers, '-o', '../again.age', 'again.tar'], {
    cwd: join(folder, 'work'),
  });
  if (sealed.status !== 0) return false;
  const opened = await openBundle(readFileSync(join(folder, 'again.age')), keysOf(world, world.bob));
  rmSync(join(folder, 'again.age'));
  return opened.recordCount === 2;
}

type Tampering = [
  name: string,
  tamper: (world: World, file: Uint8Array, random: Random) => Uint8Array | Promise<Uint8Array>,
];

const agesOf = (...actors: Parameters<typeof reader>[0][]): string[] =>
  actors.map((actor) => reader(actor).age);

const TAMPERINGS: readonly [Tampering, ...Tampering[]] = [
  [
    'a bit was flipped',
    (_, file, random) => {
      const place = random.below(file.length);
      return file.map((byte, index) => (index === place ? byte ^ (1 << random.below(8)) : byte));
    },
  ],
  ['the end was cut', (_, file, random) => file.subarray(0, file.length - 1 - random.below(1000))],
  ['something was appended', (_, file) => concat([file, Uint8Array.of(0)])],
  ['another key signed it', (world) => forge(world, { signer: world.mallory })],
  [
    'another sender signed it',
    (world) => forge(world, { sender: world.carol, named: [reader(world.carol), reader(world.bob)] }),
  ],
  [
    'it was passed on to us',
    (world) =>
      forge(world, {
        named: [reader(world.alice), reader(world.carol)],
        sealedTo: agesOf(world.alice, world.bob),
      }),
  ],
  [
    'it has a hidden reader',
    (world) => forge(world, { sealedTo: agesOf(world.alice, world.bob, world.carol) }),
  ],
  [
    'its records were changed',
    (world) =>
      forge(world, {
        entries: (entries) =>
          entries.map((entry, index) =>
            index === 2
              ? { ...entry, content: entry.content.map((byte) => (byte === 0x61 ? 0x62 : byte)) }
              : entry,
          ),
      }),
  ],
  ['a file is missing', (world) => forge(world, { entries: (entries) => entries.slice(0, 2) })],
  [
    'a file was smuggled in',
    (world) => forge(world, { entries: (entries) => [...entries, ...entries.slice(2)] }),
  ],
  [
    'a header was changed',
    (world) => forge(world, { tar: (bytes) => bytes.map((byte, index) => (index === 329 ? 0x31 : byte)) }),
  ],
  [
    'blocks follow the end',
    async (world) =>
      sealTo(concat([forgeTar(world, {}), new Uint8Array(512)]), agesOf(world.alice, world.bob)),
  ],
  [
    'its comment tells another place',
    (world) => forge(world, { trustedComment: (comment) => comment.replace('seq:1', 'seq:9') }),
  ],
  [
    'its manifest is spelled otherwise',
    (world) => forge(world, { manifestText: (text) => text.replace('{', '{ ') }),
  ],
];
