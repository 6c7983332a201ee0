import { randomBytes, randomUUID } from 'node:crypto';
import { generateMissionKeys } from '../main/bundles/format/keys.ts';
import { sealBundle } from '../main/bundles/format/seal.ts';
import { openBundle } from '../main/bundles/format/v1.ts';
import type { ManifestDraft } from '../shared/bundles/manifest.ts';

const BYTES = 25 * 1024 * 1024;
const ROUNDS = 7;

/** Runs in the runtime that started it: seals and opens a bundle of 25 MB, and prints the milliseconds of each round. */
const [ours, theirs] = await Promise.all([generateMissionKeys(), generateMissionKeys()]);
const [ourMission, theirMission] = [randomUUID(), randomUUID()];
const content = randomBytes(BYTES);
const seal: number[] = [];
const open: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const manifest: ManifestDraft = {
    kind: 'records',
    id: randomUUID(),
    created: new Date().toISOString(),
    stream: randomUUID(),
    seq: 1,
    prev: null,
    inReplyTo: null,
    purpose: 'consular assistance',
    basis: null,
    profile: 'full-case',
    handling: [],
    expiresOn: null,
    exercise: false,
    messages: [],
    ext: {},
    critical: [],
  };
  const start = performance.now();
  const sealed = await sealBundle(
    { manifest, records: [], attachments: [{ media: 'image/png', content }] },
    { mission: ourMission, keys: ours, recipients: [{ mission: theirMission, age: theirs.age.recipient }] },
  );
  const middle = performance.now();
  const opened = await openBundle(sealed.bytes, {
    identities: [theirs.age.identity],
    ownRecipients: [theirs.age.recipient],
    pinnedSenders: [{ mission: ourMission, sign: ours.sign.public, revoked: false }],
  });
  const end = performance.now();
  let read = 0;
  for await (const part of opened.readAttachments()) if ('data' in part) read += part.data.length;
  if (read !== BYTES) throw new Error('The bundle lost bytes.');
  seal.push(middle - start);
  open.push(end - middle);
}
process.stdout.write(JSON.stringify({ seal, open }));
