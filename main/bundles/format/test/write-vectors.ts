/**
 * Writes `docs/bundle-vectors/` anew: `node main/bundles/format/test/write-vectors.ts`. Only for a new version of the format: the
 * vectors of version 1 are opened by the tests for ever.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { BUNDLE_FAULTS } from '../../../../shared/bundles/faults.ts';
import { utf8 } from '../bytes.ts';
import { writeCard } from '../card.ts';
import { fingerprintOf, formatFingerprint } from '../fingerprint.ts';
import { publicKeyFile } from '../minisign.ts';
import { sealBundle } from '../seal.ts';
import { openBundle } from '../v1.ts';
import { BREAKERS, TOO_LARGE_TO_PUBLISH } from './broken.ts';
import { VECTOR_FOLDER } from './vectors.ts';
import { aBundleRecord, aCard, aDraft, keysOf, makeWorld, reader } from './world.ts';

const world = await makeWorld();
const { alice, bob, mallory } = world;
const put = (name: string, content: Uint8Array | string): void => {
  writeFileSync(`${VECTOR_FOLDER}/${name}`, content);
};

mkdirSync(VECTOR_FOLDER, { recursive: true });
put('keys.json', `${JSON.stringify(world, null, 2)}\n`);
put('alice.chancery-card', writeCard(aCard(alice), alice.keys));
put(
  'alice-rotated.chancery-card',
  writeCard({ ...aCard(alice), validFrom: '2027-01-01T00:00:00.000Z' }, mallory.keys, alice.keys),
);
put('alice.pub', publicKeyFile(alice.keys.sign.public));
put('bob.identity.txt', `${bob.keys.age.identity}\n`);
put(
  'alice.fingerprint.txt',
  `${formatFingerprint(fingerprintOf({ sign: alice.keys.sign.public, age: alice.keys.age.recipient })).join('\n')}\n`,
);

const good = await sealBundle(
  {
    manifest: aDraft(),
    records: [aBundleRecord(), aBundleRecord()],
    attachments: [{ media: 'text/plain', content: utf8('An attachment.\n') }],
  },
  { ...alice, recipients: [reader(bob)] },
);
const opened = await openBundle(good.bytes, keysOf(world, bob));
put('good.bundle', good.bytes);
put('manifest.json', opened.evidence.manifest);
put('manifest.json.minisig', opened.evidence.signature);

for (const [fault, breaker] of Object.entries(BREAKERS)) {
  if (TOO_LARGE_TO_PUBLISH.includes(fault)) continue;
  if (fault in BUNDLE_FAULTS) put(`broken-${fault}.bundle`, await breaker(world));
}
