import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/kernel/errors.ts';
import {
  decryptPayload,
  encryptPayload,
  encryptedLength,
  guardHeader,
  readPrefix,
  unwrapFileKey,
} from './age.ts';
import { readAll, sameBytes, toSource } from './bytes.ts';
import { faultOf } from './fault.ts';
import { generateMissionKeys } from './keys.ts';
import { readVector, runVector } from './test/cctv.ts';
import { sealTo } from './test/forge.ts';
import { makeWorld } from './test/world.ts';

const VECTORS = 'main/bundles/format/fixtures/age';

function guardFault(bytes: Uint8Array): unknown {
  try {
    guardHeader(bytes);
    return null;
  } catch (error) {
    return faultOf(error) ?? error;
  }
}

describe('age', () => {
  it.each(readdirSync(VECTORS).map((name) => [name]))(
    'treats the CCTV vector %s as expected',
    async (name) => {
      expect(await runVector(readVector(readFileSync(`${VECTORS}/${name}`)))).toBeNull();
    },
  );

  it('finds the guard stricter than the library: only binary X25519 headers pass', () => {
    const passed = readdirSync(VECTORS).filter(
      (name) => guardFault(readVector(readFileSync(`${VECTORS}/${name}`)).file) === null,
    );
    expect(passed).toEqual([
      'cctv_hmac_bad',
      'cctv_stream_bad_tag',
      'cctv_stream_two_chunks',
      'cctv_x25519',
      'cctv_x25519_multiple_recipients',
      'cctv_x25519_no_match',
    ]);
  });

  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])('opens what it sealed: %i bytes', async (size) => {
    const { age } = await generateMissionKeys();
    const payload = Uint8Array.from({ length: size }, (_, index) => index);
    const sealed = await readAll(encryptPayload(toSource(payload).chunks(), [age.recipient]));
    expect(sealed.length).toBe(encryptedLength(size, [age.recipient]));
    const source = toSource(sealed);
    const header = guardHeader(await readPrefix(source));
    const opened = await readAll(decryptPayload(source, await unwrapFileKey(header, [age.identity])));
    expect(sameBytes(opened, payload)).toBe(true);
  });

  it('seals to hybrid keys alone, and the guard lets them pass', async () => {
    const { bobHybrid } = await makeWorld();
    const sealed = await sealTo(Uint8Array.of(1), [bobHybrid.recipient, bobHybrid.recipient]);
    const header = guardHeader(sealed);
    expect(header).toMatchObject({ stanzas: 2, type: 'mlkem768x25519' });
    expect(sealed.length).toBe(encryptedLength(1, [bobHybrid.recipient, bobHybrid.recipient]));
    expect(
      await readAll(decryptPayload(toSource(sealed), await unwrapFileKey(header, [bobHybrid.identity]))),
    ).toEqual(Uint8Array.of(1));
  });

  it('refuses a file for classical and hybrid keys together', async () => {
    const { bob, bobHybrid } = await makeWorld();
    expect(guardFault(await sealTo(Uint8Array.of(1), [bob.keys.age.recipient, bobHybrid.recipient]))).toBe(
      'header-type',
    );
    expect(guardFault(await sealTo(Uint8Array.of(1), [bobHybrid.recipient, bob.keys.age.recipient]))).toBe(
      'header-type',
    );
  });

  it('passes on the error of a source that breaks off', async () => {
    const { age } = await generateMissionKeys();
    const sealed = await sealTo(new Uint8Array(300_000), [age.recipient]);
    const broken = {
      size: sealed.length,
      chunks: async function* () {
        yield sealed.subarray(0, 100_000);
        await Promise.resolve();
        throw new AppError('files/unreadable');
      },
    };
    const key = await unwrapFileKey(guardHeader(sealed), [age.identity]);
    await expect(readAll(decryptPayload(broken, key))).rejects.toMatchObject({ code: 'files/unreadable' });
  });

  it('refuses a bomb of a header at once', () => {
    const bomb = new TextEncoder().encode(
      `age-encryption.org/v1\n${'-> X25519 AAAA\nAAAA\n'.repeat(100_000)}--- AAAA\n`,
    );
    const start = performance.now();
    expect(guardFault(bomb)).toBe('header-size');
    expect(performance.now() - start).toBeLessThan(200);
  });
});
