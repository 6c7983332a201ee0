import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, sameBytes } from './bytes.ts';
import { faultOf } from './fault.ts';
import { readTar, tarHeader, writeTar } from './tar.ts';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += size) {
    await Promise.resolve();
    yield bytes.subarray(offset, offset + size);
  }
}

async function read(bytes: Uint8Array, size = 4096): Promise<{ name: string; bytes: Uint8Array }[]> {
  const entries: { name: string; chunks: Uint8Array[] }[] = [];
  for await (const part of readTar(pieces(bytes, size))) {
    if ('entry' in part) entries.push({ name: part.entry.name, chunks: [] });
    else entries.at(-1)?.chunks.push(part.data.slice());
  }
  return entries.map(({ name, chunks }) => ({ name, bytes: concat(chunks) }));
}

async function refusal(bytes: Uint8Array): Promise<unknown> {
  try {
    await read(bytes);
  } catch (error) {
    return faultOf(error) ?? error;
  }
  return null;
}

const name = fc.stringMatching(/^[a-z0-9][a-z0-9./-]{0,60}$/);
const entry = fc.record({ name, bytes: fc.uint8Array({ maxLength: 1500 }) });

describe('tar', () => {
  it('gives back what was written, however it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 4 }),
        fc.integer({ min: 1, max: 2000 }),
        async (entries, size) => {
          const found = await read(writeTar(entries), size);
          expect(found.map((item) => item.name)).toEqual(entries.map((item) => item.name));
          expect(
            found.every((item, index) => sameBytes(item.bytes, entries[index]?.bytes ?? new Uint8Array())),
          ).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('what parses is written again with the same bytes, so no flipped byte outside the content passes', async () => {
    const content = Uint8Array.from({ length: 700 }, (_, index) => index);
    const bytes = writeTar([{ name: 'records.jsonl', bytes: content }]);
    for (let offset = 0; offset < bytes.length; offset++) {
      const changed = bytes.slice();
      changed[offset] = (changed[offset] ?? 0) ^ 0x01;
      const found = await read(changed).catch(() => null);
      if (found !== null) expect(sameBytes(writeTar(found), changed)).toBe(true);
    }
  });

  it.each([
    ['a cut archive', (bytes: Uint8Array) => bytes.subarray(0, -1), 'tar-cut'],
    ['one end block', (bytes: Uint8Array) => bytes.subarray(0, -512), 'tar-cut'],
    ['a third end block', (bytes: Uint8Array) => concat([bytes, new Uint8Array(512)]), 'tar-trailing'],
    ['a byte after the end', (bytes: Uint8Array) => concat([bytes, Uint8Array.of(0)]), 'tar-trailing'],
    ['nothing', () => new Uint8Array(), 'tar-cut'],
  ])('refuses %s', async (_, change, fault) => {
    expect(await refusal(change(writeTar([{ name: 'a', bytes: Uint8Array.of(1) }])))).toBe(fault);
  });

  it.each([
    ['a symbolic link', 156, 0x32],
    ['a folder', 156, 0x35],
    ['a long-name header of GNU tar', 156, 0x4c],
    ['an owner', 110, 0x31],
    ['a time', 140, 0x31],
  ])('refuses %s', async (_, offset, byte) => {
    const header = tarHeader({ name: 'a', size: 0 });
    header[offset] = byte;
    // With the checksum put right, so that only the rule about the byte refuses it.
    header.fill(0x20, 148, 156);
    const sum = header.reduce((total, value) => total + value, 0);
    header.set(new TextEncoder().encode(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    expect(await refusal(concat([header, new Uint8Array(1024)]))).toBe('tar-header');
  });

  it.each(['../up', '/absolute', 'a b', 'ä', ''])('does not write the name %j', (bad) => {
    expect(() => tarHeader({ name: bad, size: 0 })).toThrow(RangeError);
  });
});
