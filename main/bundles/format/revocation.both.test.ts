import { beforeAll, describe, expect, it } from 'vitest';
import { isExpected } from '../../../shared/kernel/errors.ts';
import { utf8 } from './bytes.ts';
import { canonicalJson } from './canonical.ts';
import { parseCard, writeCard } from './card.ts';
import { parseCoSignature, writeCoSignature } from './card-additions.ts';
import { faultOf } from './fault.ts';
import { generateMissionKeys, type MissionKeys } from './keys.ts';
import {
  MAX_REVOCATION_BYTES,
  parseRevocation,
  writeRevocation,
  type RevocationContent,
} from './revocation.ts';
import { signLine } from './signed-line.ts';
import type { World } from './test/world.ts';
import { aCard, makeWorld } from './test/world.ts';

let world: World;
let later: MissionKeys;
beforeAll(async () => {
  world = await makeWorld();
  later = await generateMissionKeys();
});

function refusal(read: (bytes: Uint8Array) => unknown, bytes: Uint8Array): string {
  try {
    read(bytes);
    return 'read';
  } catch (error) {
    if (!isExpected(error)) throw error;
    return faultOf(error) ?? error.code;
  }
}

function aRevocation(): RevocationContent {
  return {
    mission: { id: world.alice.mission, name: 'Embassy of Luxembourg in Lisbon' },
    reason: 'stolen',
    since: '2026-02-01T00:00:00.000Z',
    created: '2026-03-01T08:30:00.000Z',
  };
}

function eachByteChanged(bytes: Uint8Array): Uint8Array[] {
  return Array.from(bytes, (byte, at) => {
    const changed = bytes.slice();
    changed[at] = byte ^ (1 << (at % 8));
    return changed;
  });
}

describe('a revocation', () => {
  it('reads back as it was written', () => {
    const { keys } = world.alice;
    expect(parseRevocation(writeRevocation(aRevocation(), keys))).toMatchObject({
      ...aRevocation(),
      sign: keys.sign.public,
      age: keys.age.recipient,
    });
  });

  it('with any changed byte, or cut, is refused', () => {
    const bytes = writeRevocation(aRevocation(), world.alice.keys);
    for (const changed of eachByteChanged(bytes)) expect(refusal(parseRevocation, changed)).not.toBe('read');
    for (let length = 0; length < bytes.length; length++)
      expect(refusal(parseRevocation, bytes.subarray(0, length))).not.toBe('read');
  });

  it('is refused with the fault named', () => {
    const { keys, mission } = world.alice;
    const bytes = writeRevocation(aRevocation(), keys);
    const text = new TextDecoder().decode(bytes);
    const [line = ''] = text.split('\n');
    const forged = (change: Record<string, unknown>, by = keys) => {
      const value: unknown = { ...parseRevocation(bytes), ...change };
      const comment = `chancery-revocation version:1 mission:${mission} created:${aRevocation().created}`;
      const signed = signLine(value, comment, by);
      return utf8(signed.line + signed.signature);
    };
    const told = (given: Uint8Array) => refusal(parseRevocation, given);
    expect(told(new Uint8Array())).toBe('revocation-size');
    expect(told(new Uint8Array(MAX_REVOCATION_BYTES + 1))).toBe('revocation-size');
    expect(told(utf8('{}'))).toBe('revocation-syntax');
    expect(told(utf8(`${line}\n`))).toBe('revocation-syntax');
    expect(told(utf8(`${text}\n`))).toBe('revocation-syntax');
    expect(told(utf8(`nothing\n${text.slice(line.length + 1)}`))).toBe('revocation-canonical');
    expect(told(forged({ trusted: true }))).toBe('revocation-schema');
    expect(told(forged({ reason: 'bored' }))).toBe('revocation-schema');
    expect(told(forged({}, world.mallory.keys))).toBe('revocation-signature');
    expect(told(forged({ sign: world.bob.keys.sign.public }))).toBe('revocation-signature');
    expect(told(forged({ version: 2 }))).toBe('partners/revocation-newer');
    expect(told(forged({ ext: { level: 1 }, critical: ['level'] }))).toBe('partners/revocation-newer');
    expect(told(forged({ sign: world.weak.sign }))).toBe('partners/key-weak');
    expect(told(writeCard(aCard(world.alice), keys))).toBe('revocation-schema');
  });
});

describe('a card with older keys', () => {
  it('is signed by every key of the chain', () => {
    const { alice, bob, mallory } = world;
    const card = parseCard(writeCard(aCard(alice), later, mallory.keys, { earlier: [alice.keys, bob.keys] }));
    expect(card.previous?.sign).toBe(mallory.keys.sign.public);
    expect(card.ext['chain']).toMatchObject([
      { sign: alice.keys.sign.public },
      { sign: bob.keys.sign.public },
    ]);
  });

  it('is refused when a link does not sign the keys that follow it', () => {
    const { alice, bob, mallory } = world;
    const honest = parseCard(
      writeCard(aCard(alice), later, mallory.keys, { earlier: [alice.keys, bob.keys] }),
    );
    const chain = honest.ext['chain'];
    if (!Array.isArray(chain)) throw new Error('no chain');
    const [first = null, second = null] = chain;
    const forged = (changed: unknown) => {
      const line = `${canonicalJson({ ...honest, ext: { chain: changed } })}\n`;
      const comment = `chancery-mission-card version:1 mission:${alice.mission} validFrom:${honest.validFrom}`;
      const value: unknown = JSON.parse(line);
      const own = signLine(value, comment, later);
      return utf8(own.line + own.signature + signLine(value, comment, mallory.keys).signature);
    };
    const told = (changed: unknown) => refusal(parseCard, forged(changed));
    expect(told([first, second])).toBe('read');
    expect(told([second, first])).toBe('card-chain');
    expect(told([first])).toBe('card-chain');
    expect(told([first, first])).toBe('card-chain');
    expect(told([])).toBe('card-schema');
    expect(told('chain')).toBe('card-schema');
    expect(told([{ ...Object(first), signature: 'x' }, second])).toBe('card-chain');
  });
});

describe('a co-signature', () => {
  it('is carried by a card about the same keys, and refused on any other', () => {
    const { alice, bob } = world;
    const about = {
      mission: alice.mission,
      sign: alice.keys.sign.public,
      age: alice.keys.age.recipient,
    };
    const read = parseCoSignature(writeCoSignature(about, bob));
    expect(read.about).toEqual(about);
    const { coSigner } = read;
    expect(parseCard(writeCard(aCard(alice), alice.keys, undefined, { coSigner })).ext).toEqual({ coSigner });
    const stolen = writeCard(aCard(alice), later, undefined, { coSigner });
    expect(refusal(parseCard, stolen)).toBe('card-co-signer');
    const byItself = { ...coSigner, mission: alice.mission };
    expect(refusal(parseCard, writeCard(aCard(alice), alice.keys, undefined, { coSigner: byItself }))).toBe(
      'card-co-signer',
    );
    const byAnother = { ...coSigner, sign: world.carol.keys.sign.public };
    expect(refusal(parseCard, writeCard(aCard(alice), alice.keys, undefined, { coSigner: byAnother }))).toBe(
      'card-co-signer',
    );
  });

  it('with any changed byte, or cut, is refused', () => {
    const { alice, bob } = world;
    const about = { mission: alice.mission, sign: alice.keys.sign.public, age: alice.keys.age.recipient };
    const bytes = writeCoSignature(about, bob);
    for (const changed of eachByteChanged(bytes)) expect(refusal(parseCoSignature, changed)).not.toBe('read');
    for (let length = 0; length < bytes.length; length++)
      expect(refusal(parseCoSignature, bytes.subarray(0, length))).not.toBe('read');
  });
});
