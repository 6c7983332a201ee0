import { readSync, writeSync } from 'node:fs';
import type { TableMapping } from '../../shared/reader/result.ts';
import { faultOf } from './faults.ts';
import { readFile } from './reader.ts';

/*
 * The child of the command line. Each request on standard input is a header of four bytes (length of the JSON that
 * follows, big endian), the JSON `{fileName, size, mappings?}`, and the file. The answer is lines of JSON on standard
 * output: a head, items in batches, an end.
 */
const ITEMS_A_LINE = 500;

function readExactly(length: number): Uint8Array | null {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const count = readSome(bytes, at);
    if (count === 0) return null;
    at += count;
  }
  return bytes;
}

function readSome(bytes: Uint8Array, at: number): number {
  for (;;) {
    try {
      return readSync(0, bytes, at, bytes.length - at, null);
    } catch (error) {
      if (!isCode(error, 'EAGAIN')) {
        if (isCode(error, 'EOF')) return 0;
        throw error;
      }
      wait();
    }
  }
}

function say(line: unknown): void {
  const bytes = new TextEncoder().encode(`${JSON.stringify(line)}\n`);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (!isCode(error, 'EAGAIN')) throw error;
      wait();
    }
  }
}

const still = new Int32Array(new SharedArrayBuffer(4));

function wait(): void {
  Atomics.wait(still, 0, 0, 1);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

for (;;) {
  const head = readExactly(4);
  if (head === null) break;
  const text = readExactly(new DataView(head.buffer).getUint32(0));
  if (text === null) break;
  const { fileName, size, mappings }: { fileName: string; size: number; mappings?: TableMapping[] } =
    JSON.parse(new TextDecoder().decode(text));
  const bytes = readExactly(size);
  if (bytes === null) break;
  try {
    const { items, ...rest } = readFile(
      mappings === undefined ? { fileName, bytes } : { fileName, bytes, mappings },
    );
    say({ head: rest });
    for (let at = 0; at < items.length; at += ITEMS_A_LINE)
      say({ items: items.slice(at, at + ITEMS_A_LINE) });
    say({ end: true });
  } catch (error) {
    say({ error: faultOf(error) });
  }
}
