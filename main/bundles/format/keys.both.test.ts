import { ED25519_TORSION_SUBGROUP, ed25519 } from '@noble/curves/ed25519.js';
import { identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { encodeBech32, safeDecodeBech32 } from './bech32.ts';
import { generateMissionKeys, isWeakPoint, isWeakRecipient, isWeakSigningKey, seedOf } from './keys.ts';
import { formatPublicKey, publicKeyOf } from './minisign.ts';

const P = 2n ** 255n - 19n;

function little(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn));
}

describe('mission keys', () => {
  it('are strong, and public and secret part belong together', async () => {
    const keys = await generateMissionKeys();
    expect(isWeakSigningKey(keys.sign.public)).toBe(false);
    expect(isWeakRecipient(keys.age.recipient)).toBe(false);
    expect(formatPublicKey(publicKeyOf(seedOf(keys)))).toBe(keys.sign.public);
    expect(await identityToRecipient(keys.age.identity)).toBe(keys.age.recipient);
  });
});

describe('weak signing keys', () => {
  it.each(ED25519_TORSION_SUBGROUP.map((hex) => [hex]))('of small order are refused: %s', (hex) => {
    expect(isWeakPoint(Uint8Array.from(Buffer.from(hex, 'hex')))).toBe(true);
  });

  it('with a part of small order are refused', () => {
    const point = ed25519.Point.fromBytes(publicKeyOf(new Uint8Array(32).fill(9)));
    for (const hex of ED25519_TORSION_SUBGROUP) {
      const torsion = ed25519.Point.fromHex(hex);
      const mixed = point.add(torsion);
      expect(isWeakPoint(mixed.toBytes())).toBe(!torsion.is0());
    }
  });

  it('that are not points, or not reduced, are refused', () => {
    expect(isWeakPoint(little(P))).toBe(true);
    expect(isWeakPoint(little(P + 1n))).toBe(true);
    expect(isWeakPoint(little(2n))).toBe(true);
    expect(isWeakPoint(new Uint8Array(31))).toBe(true);
    expect(isWeakSigningKey('RWnonsense')).toBe(true);
  });
});

describe('weak age recipients', () => {
  // The points of small order on the curve and its twist.
  const SMALL = [
    0n,
    1n,
    P - 1n,
    325606250916557431795983626356110631294008115727848805560023387167927233504n,
    39382357235489614581723060781553021112529911719440698176882885853963445705823n,
  ];

  it.each(SMALL.map((value) => [value]))('of small order are refused: %s', (value) => {
    expect(isWeakRecipient(encodeBech32('age', little(value)))).toBe(true);
  });

  it.each([P, P + 1n, P + 5n, 2n ** 255n - 1n, 2n ** 255n + 9n].map((value) => [value]))(
    'that are not reduced are refused: %s',
    (value) => {
      expect(isWeakRecipient(encodeBech32('age', little(value)))).toBe(true);
    },
  );

  it('that are misspelled are refused', async () => {
    const { age } = await generateMissionKeys();
    expect(encodeBech32('age', safeDecodeBech32(age.recipient)?.bytes ?? new Uint8Array())).toBe(
      age.recipient,
    );
    for (let index = 0; index < age.recipient.length; index++) {
      const other = age.recipient[index] === 'q' ? 'p' : 'q';
      expect(isWeakRecipient(age.recipient.slice(0, index) + other + age.recipient.slice(index + 1))).toBe(
        true,
      );
    }
    expect(isWeakRecipient(age.recipient.toUpperCase())).toBe(true);
    expect(isWeakRecipient(age.identity)).toBe(true);
  });
});
