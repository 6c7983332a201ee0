import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError, isExpected } from '../../../shared/kernel/errors.ts';
import { sameBytes, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical.ts';
import { parseCard, writeCard } from './card.ts';
import { faultOf } from './fault.ts';
import { seedOf } from './keys.ts';
import { signMessage } from './minisign.ts';
import type { World } from './test/world.ts';
import { aCard, makeWorld } from './test/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

function refusal(bytes: Uint8Array): string {
  try {
    parseCard(bytes);
    return 'read';
  } catch (error) {
    if (!isExpected(error)) throw error;
    return faultOf(error) ?? error.code;
  }
}

/** A card with changed members, signed as it should be. */
function forged(change: (card: Record<string, unknown>) => Record<string, unknown>): Uint8Array {
  const { keys, mission } = world.alice;
  const card = change({ ...parseCard(writeCard(aCard(world.alice), keys)) });
  const line = `${canonicalJson(card)}\n`;
  const comment = `chancery-mission-card version:${String(card['version'])} mission:${mission} validFrom:${String(card['validFrom'])}`;
  return utf8(line + signMessage(utf8(line), comment, seedOf(keys)));
}

describe('a mission card', () => {
  it('reads back as it was written', () => {
    const card = parseCard(writeCard(aCard(world.alice), world.alice.keys));
    expect(card).toMatchObject({
      ...aCard(world.alice),
      sign: world.alice.keys.sign.public,
      age: world.alice.keys.age.recipient,
      previous: null,
    });
  });

  it('carries names in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
        const content = aCard(world.alice);
        const trimmed = name.trim();
        fc.pre(trimmed !== '' && !/\p{Cc}|\p{Surrogate}/u.test(trimmed));
        const bytes = writeCard(
          { ...content, mission: { ...content.mission, name: trimmed } },
          world.alice.keys,
        );
        expect(parseCard(bytes).mission.name).toBe(trimmed);
      }),
      { numRuns: 30 },
    );
  });

  it('is signed by the old key too when keys change', () => {
    const bytes = writeCard(aCard(world.alice), world.mallory.keys, world.alice.keys);
    expect(parseCard(bytes).previous).toEqual({
      sign: world.alice.keys.sign.public,
      age: world.alice.keys.age.recipient,
    });
    const lines = new TextDecoder().decode(bytes).split('\n');
    expect(refusal(utf8(`${lines.slice(0, 5).join('\n')}\n`))).toBe('card-syntax');
    expect(refusal(utf8(`${[...lines.slice(0, 5), ...lines.slice(1, 5)].join('\n')}\n`))).toBe(
      'card-previous-signature',
    );
    expect(() => writeCard(aCard(world.alice), world.alice.keys, world.alice.keys)).toThrow(AppError);
  });

  it('with any changed byte is refused', () => {
    const bytes = writeCard(aCard(world.alice), world.alice.keys);
    for (let offset = 0; offset < bytes.length; offset++) {
      const changed = bytes.slice();
      changed[offset] = (changed[offset] ?? 0) ^ (1 << (offset % 8));
      expect(sameBytes(changed, bytes)).toBe(false);
      expect(refusal(changed)).not.toBe('read');
    }
  });

  it('is refused with the fault named', () => {
    const bytes = writeCard(aCard(world.alice), world.alice.keys);
    const text = new TextDecoder().decode(bytes);
    expect(refusal(new Uint8Array())).toBe('card-size');
    expect(refusal(new Uint8Array(20_000))).toBe('card-size');
    expect(refusal(utf8('BEGIN:VCARD'))).toBe('card-syntax');
    expect(refusal(utf8('BEGIN:VCARD\n'))).toBe('card-canonical');
    expect(refusal(utf8('{}\n'))).toBe('card-schema');
    expect(refusal(utf8(text.replaceAll('\n', '\r\n')))).toBe('card-canonical');
    expect(refusal(utf8(text.replace('Lisbon', 'Libson')))).toBe('card-signature');
    expect(refusal(utf8(`${text}\n`))).toBe('card-syntax');
    expect(refusal(forged((card) => ({ ...card, trusted: true })))).toBe('card-schema');
    expect(refusal(forged((card) => ({ ...card, previous: { sign: card['sign'], age: card['age'] } })))).toBe(
      'card-previous-same',
    );
    expect(refusal(forged((card) => ({ ...card, version: 2 })))).toBe('partners/card-newer');
    expect(refusal(forged((card) => ({ ...card, ext: { level: 1 }, critical: ['level'] })))).toBe(
      'partners/card-newer',
    );
    expect(refusal(forged((card) => ({ ...card, sign: world.weak.sign })))).toBe('partners/key-weak');
  });
});
