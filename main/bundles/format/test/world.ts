import { randomUUID } from 'node:crypto';
import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import type { ManifestDraft } from '../../../../shared/bundles/manifest.ts';
import type { BundleRecord } from '../../../../shared/bundles/record.ts';
import type { CardContent } from '../../../../shared/partners/card.ts';
import type { MissionKeys } from '../keys.ts';
import { generateMissionKeys } from '../keys.ts';
import { formatPublicKey } from '../minisign.ts';
import type { OpenKeys } from '../v1.ts';

/** A mission of the tests, with all its secrets. */
export interface Actor {
  mission: string;
  keys: MissionKeys;
}

/** Alice sends to Bob; Carol is a third post; Dave's key is revoked; Mallory is pinned nowhere. */
export interface World {
  alice: Actor;
  bob: Actor;
  carol: Actor;
  dave: Actor;
  mallory: Actor;
  /** A second, hybrid key of Bob. */
  bobHybrid: { identity: string; recipient: string };
  /** A mission that was pinned with a key of small order. */
  weak: { mission: string; sign: string };
}

/** The neutral point, of order 1: any signature by it could be forged. */
export const SMALL_ORDER_KEY = Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 1 : 0));

/** Makes a world with new keys. */
export async function makeWorld(): Promise<World> {
  const actor = async (): Promise<Actor> => ({ mission: randomUUID(), keys: await generateMissionKeys() });
  const identity = await generateHybridIdentity();
  return {
    alice: await actor(),
    bob: await actor(),
    carol: await actor(),
    dave: await actor(),
    mallory: await actor(),
    bobHybrid: { identity, recipient: await identityToRecipient(identity) },
    weak: { mission: randomUUID(), sign: formatPublicKey(SMALL_ORDER_KEY) },
  };
}

/** What somebody in the world brings to open a bundle; everybody pins Alice, Bob, Carol, Dave (revoked) and the weak one. */
export function keysOf(world: World, actor: Actor): OpenKeys {
  const { alice, bob, carol, dave, weak, bobHybrid } = world;
  const isBob = actor === bob;
  return {
    identities: [actor.keys.age.identity, ...(isBob ? [bobHybrid.identity] : [])],
    ownRecipients: [actor.keys.age.recipient, ...(isBob ? [bobHybrid.recipient] : [])],
    pinnedSenders: [
      ...[alice, bob, carol].map(({ mission, keys }) => ({
        mission,
        sign: keys.sign.public,
        revoked: false,
      })),
      { mission: dave.mission, sign: dave.keys.sign.public, revoked: true },
      { ...weak, revoked: false },
    ],
  };
}

/** A recipient of a bundle. */
export function reader({ mission, keys }: Actor): { mission: string; age: string } {
  return { mission, age: keys.age.recipient };
}

/** A manifest draft of a plain bundle of records. */
export function aDraft(): Extract<ManifestDraft, { kind: 'records' }> {
  return {
    kind: 'records',
    id: randomUUID(),
    created: '2026-03-01T08:30:00.000Z',
    stream: randomUUID(),
    seq: 1,
    prev: null,
    inReplyTo: null,
    purpose: 'Assistance to unrepresented citizens',
    basis: { agreement: 'Local arrangement of 2024', clause: '4.2' },
    profile: 'full-case',
    handling: ['no-onward'],
    expiresOn: '2027-03-01',
    exercise: true,
    messages: [
      { id: randomUUID(), type: 'ASSIST_REQ', inReplyTo: null, records: [], text: 'Please see her today.' },
    ],
    ext: {},
    critical: [],
  };
}

/** A record with two fields, one of them a fraction. */
export function aBundleRecord(): BundleRecord {
  const device = randomUUID();
  return {
    kind: 'person',
    id: randomUUID(),
    context: { [device]: 7 },
    fields: {
      remarks: {
        value: 'Łucja، لوسيا 露西亚',
        dot: [device, 7],
        at: '2026-03-01T08:00:00.000Z',
        by: 'R. Officer',
      },
      [`addresses#${randomUUID()}`]: { value: { latitude: 38.7223, city: 'Lisbon' }, dot: [device, 3] },
    },
  };
}

/** What stands on a mission's card. */
export function aCard({ mission }: Actor): CardContent {
  return {
    mission: {
      id: mission,
      name: 'Embassy of Luxembourg in Lisbon',
      shortName: 'Lisbon',
      sendingState: 'LUX',
      hostState: 'PRT',
      city: 'Lisbon',
    },
    contactPoints: [
      { kind: 'phone', value: '+351 210 000 000', label: 'duty officer, day and night' },
      { kind: 'email', value: 'consul@example.org', label: null },
    ],
    validFrom: '2026-01-01T00:00:00.000Z',
  };
}
