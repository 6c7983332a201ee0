import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE_FAULTS } from '../../../shared/bundles/faults.ts';
import type { BundleRecord } from '../../../shared/bundles/record.ts';
import { Json } from '../../../shared/bundles/values.ts';
import { AppError, isExpected } from '../../../shared/kernel/errors.ts';
import { concat, sameBytes, sha256Hex, utf8 } from './bytes.ts';
import { faultOf } from './fault.ts';
import { padmeLength } from './padme.ts';
import { sealBundle } from './seal.ts';
import { BREAKERS } from './test/broken.ts';
import { forge, forgeTar, sealTo } from './test/forge.ts';
import type { World } from './test/world.ts';
import { aBundleRecord, aDraft, keysOf, makeWorld, reader } from './test/world.ts';
import type { OpenedBundle } from './v1.ts';
import { inspectOuter, openBundle } from './v1.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

async function seal(
  records: BundleRecord[] = [aBundleRecord()],
  attachments: Uint8Array[] = [],
  manifest = aDraft(),
) {
  const content = {
    manifest,
    records,
    attachments: attachments.map((bytes) => ({ media: 'image/png', content: bytes })),
  };
  return sealBundle(content, { ...world.alice, recipients: [reader(world.bob)] });
}

async function attachmentsOf(bundle: OpenedBundle): Promise<Uint8Array[]> {
  const files: Uint8Array[][] = [];
  for await (const part of bundle.readAttachments()) {
    if ('file' in part) files.push([]);
    else files.at(-1)?.push(part.data.slice());
  }
  return files.map(concat);
}

/** How opening ends: code and fault, or null when it opens. */
async function refusal(
  bytes: Uint8Array,
  keys = keysOf(world, world.bob),
): Promise<{ code: string; fault: unknown } | null> {
  try {
    await openBundle(bytes, keys);
    return null;
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { code: error.code, fault: faultOf(error) };
  }
}

const field = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => !/__proto__|:-0|"\\u[dD]/.test(JSON.stringify(value)) && !hasMinusNought(value));
/** fast-check's objects have no prototype, which our own never lack. */
function canonicalCopy(value: unknown): Json {
  return Json.parse(JSON.parse(JSON.stringify(value)));
}
function hasMinusNought(value: unknown): boolean {
  if (Object.is(value, -0)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasMinusNought);
}

describe('a bundle', () => {
  it('opens to what was sealed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(field, { maxLength: 5 }),
        fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 3 }),
        async (values, attachments) => {
          const records = values.map((value): BundleRecord => {
            const record = aBundleRecord();
            const [remarks] = Object.values(record.fields);
            return remarks === undefined
              ? record
              : { ...record, fields: { remarks: { ...remarks, value: canonicalCopy(value) } } };
          });
          const sealed = await seal(records, attachments);
          const opened = await openBundle(sealed.bytes, keysOf(world, world.bob));
          expect(opened.manifest).toEqual(sealed.manifest);
          expect(opened.manifestSha256).toBe(sealed.manifestSha256);
          expect([...opened.records()]).toEqual(records);
          expect(opened.recordCount).toBe(records.length);
          const found = (await attachmentsOf(opened)).map(sha256Hex);
          expect(found).toEqual([...new Set(attachments.map(sha256Hex))].sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has the size it announced, a neutral name and a Padmé length inside', async () => {
    for (const size of [0, 1, 4000, 100_000, 1_000_003]) {
      const sealed = await seal([aBundleRecord()], [new Uint8Array(size)]);
      expect(sealed.bytes.length).toBe(sealed.size);
      expect(sealed.name).toMatch(/^B-[0-9a-f]{8}\.age$/);
      const chunks = Math.ceil((sealed.size - 282) / 65_552);
      const archive = sealed.size - 282 - 16 * chunks;
      expect(archive).toBe(Math.ceil(padmeLength(archive) / 512) * 512);
    }
  });

  it('can be opened by its sender too', async () => {
    const sealed = await seal();
    expect((await openBundle(sealed.bytes, keysOf(world, world.alice))).recordCount).toBe(1);
    expect(await refusal(sealed.bytes, keysOf(world, world.carol))).toEqual({
      code: 'bundles/not-for-us',
      fault: 'no-identity',
    });
  });

  it('tells without a key only how many can read it', async () => {
    expect((await inspectOuter((await seal()).bytes)).header).toMatchObject({ stanzas: 2, type: 'X25519' });
  });

  it('carries kinds, fields and message types that we do not know', async () => {
    const record = { ...aBundleRecord(), kind: 'satelliteSighting' };
    const manifest = {
      ...aDraft(),
      messages: [{ id: record.id, type: 'FUTURE_REQ', inReplyTo: null, records: [], text: null }],
    };
    const opened = await openBundle((await seal([record], [], manifest)).bytes, keysOf(world, world.bob));
    expect([...opened.records()]).toEqual([record]);
    expect(opened.manifest.messages[0]?.type).toBe('FUTURE_REQ');
  });

  it('of every other kind has its own member', async () => {
    const { kind: _, ...common } = aDraft();
    const counts = { records: 2, applied: 1, unchanged: 0, conflicts: 0, refused: 1 };
    const refused = [{ kind: 'person', id: common.id, reason: 'not-ours' }];
    const receipt = {
      bundle: common.id,
      manifest: 'a'.repeat(64),
      result: 'partly' as const,
      counts,
      refused,
      trail: null,
    };
    const { sign, age } = world.alice.keys;
    const revoked = {
      mission: world.alice.mission,
      sign: sign.public,
      age: age.recipient,
      reason: 'stolen' as const,
      since: null,
    };
    for (const draft of [
      { ...common, kind: 'receipt' as const, receipt },
      { ...common, kind: 'revocation' as const, revocation: revoked },
      { ...common, kind: 'recall' as const, recall: { bundle: common.id, reason: 'Sent by mistake' } },
    ]) {
      const sealed = await sealBundle(
        { manifest: draft, records: [], attachments: [] },
        { ...world.alice, recipients: [reader(world.bob)] },
      );
      expect((await openBundle(sealed.bytes, keysOf(world, world.bob))).manifest).toMatchObject(draft);
    }
  });

  it('is not sealed when it could not be opened', async () => {
    const record = aBundleRecord();
    await expect(seal([record, record])).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(seal([{ ...record, context: {} }])).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(seal([], [], { ...aDraft(), seq: 2 })).rejects.toMatchObject({ code: 'invalid-input' });
    const zero = {
      mission: world.bob.mission,
      age: 'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpc9nru',
    };
    await expect(
      sealBundle(
        { manifest: aDraft(), records: [], attachments: [] },
        { ...world.alice, recipients: [zero] },
      ),
    ).rejects.toThrow();
  });

  it('gives no attachment that changed between the two passes', async () => {
    const first = await seal([aBundleRecord()], [new Uint8Array(200_000)]);
    const second = await seal([aBundleRecord()], [new Uint8Array(200_000).fill(1)]);
    let bytes = first.bytes;
    const source = {
      size: first.bytes.length,
      chunks: async function* () {
        await Promise.resolve();
        yield bytes;
      },
    };
    const opened = await openBundle(source, keysOf(world, world.bob));
    bytes = second.bytes;
    await expect(attachmentsOf(opened)).rejects.toBeInstanceOf(AppError);
    bytes = first.bytes.slice();
    bytes[150_000] = (bytes[150_000] ?? 0) ^ 1;
    await expect(attachmentsOf(opened)).rejects.toMatchObject({ code: 'bundles/damaged' });
  });
});

describe('a broken bundle', () => {
  it.each(Object.entries(BUNDLE_FAULTS))('with fault %s is refused as %s', async (fault, code) => {
    const breaker = Object.entries(BREAKERS).find(([name]) => name === fault)?.[1];
    expect(breaker).toBeDefined();
    expect(breaker && (await refusal(await breaker(world)))).toEqual({ code, fault });
  });

  it('of no size, or more than the limit, is refused before it is read', async () => {
    expect(await refusal(new Uint8Array())).toEqual({ code: 'files/empty', fault: null });
    const huge = {
      size: 2_147_483_648,
      chunks: () => {
        throw new Error('was read');
      },
    };
    await expect(openBundle(huge, keysOf(world, world.bob))).rejects.toMatchObject({
      code: 'files/too-large',
    });
  });

  it('that is cut or lengthened anywhere is refused', async () => {
    const { bytes } = await seal();
    for (let length = 1; length < bytes.length; length += 211)
      expect(await refusal(bytes.subarray(0, length))).not.toBeNull();
    expect(await refusal(concat([bytes, Uint8Array.of(0)]))).toEqual({
      code: 'bundles/damaged',
      fault: 'payload',
    });
  });

  it('with any flipped byte is refused', async () => {
    const { bytes } = await seal();
    const offsets = Array.from({ length: bytes.length }, (_, index) => index).filter(
      (index) => index < 330 || index % 97 === 0,
    );
    for (const offset of offsets) {
      const changed = bytes.slice();
      changed[offset] = (changed[offset] ?? 0) ^ (1 << (offset % 8));
      expect(await refusal(changed)).not.toBeNull();
    }
  });

  it('with any flipped byte inside, sealed to us again, is refused', async () => {
    const archive = forgeTar(world, { attachments: [utf8('attachment')] });
    for (let offset = 0; offset < archive.length; offset += 41) {
      const changed = archive.slice();
      changed[offset] = (changed[offset] ?? 0) ^ (1 << (offset % 8));
      expect(
        await refusal(await sealTo(changed, [reader(world.alice).age, reader(world.bob).age])),
      ).not.toBeNull();
    }
  });
});

describe('an attacker', () => {
  it('cannot pass on to a third post what was sealed for him', async () => {
    const archive = forgeTar(world, {});
    const forwarded = await sealTo(archive, [reader(world.carol).age, reader(world.bob).age]);
    expect(await refusal(forwarded, keysOf(world, world.carol))).toEqual({
      code: 'bundles/not-for-us',
      fault: 'not-named',
    });
  });

  it('cannot add a hidden reader', async () => {
    const archive = forgeTar(world, {});
    const everybody = [world.alice, world.bob, world.mallory].map((actor) => reader(actor).age);
    expect(await refusal(await sealTo(archive, everybody))).toEqual({
      code: 'bundles/readers-mismatch',
      fault: 'reader-count',
    });
  });

  it('cannot sign in the name of another', async () => {
    expect(await refusal(await forge(world, { signer: world.mallory }))).toEqual({
      code: 'bundles/signature-invalid',
      fault: 'signature-key-id',
    });
    expect(await refusal(await forge(world, { signer: world.carol }))).toEqual({
      code: 'bundles/signature-invalid',
      fault: 'signature-key-id',
    });
  });

  it('cannot put the name of one partner on the key of another', async () => {
    const swapped = forge(world, {
      sender: { mission: world.carol.mission, keys: world.alice.keys },
      named: [reader(world.carol), reader(world.bob)],
    });
    expect(await refusal(await swapped)).toEqual({ code: 'bundles/sender-unknown', fault: 'sender-key' });
  });

  it('sees a plain file of any kind refused as no bundle', async () => {
    for (const text of [
      'PK\u0003\u0004',
      '%PDF-1.7',
      '-----BEGIN AGE ENCRYPTED FILE-----\n',
      'age-encryption.org/v1',
      '{}',
    ]) {
      expect(await refusal(utf8(text))).toEqual({ code: 'bundles/not-a-bundle', fault: 'header-magic' });
    }
  });

  it('gets the same bytes for the same manifest only', async () => {
    const one = await openBundle((await seal()).bytes, keysOf(world, world.bob));
    const two = await openBundle((await seal()).bytes, keysOf(world, world.bob));
    expect(sameBytes(one.evidence.manifest, two.evidence.manifest)).toBe(false);
  });
});
