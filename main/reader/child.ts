import { readFileSync, readSync, writeSync } from 'node:fs';
import type { TableMapping } from '../../shared/reader/result.ts';
import { faultOf } from './faults.ts';
import { packResult } from './packing.ts';
import { usePdfData } from './pdf-data.ts';
import { readFile } from './reader.ts';
import type { RowBook } from './row-book.ts';
import { openRows } from './rows.ts';

/*
 * The child of the command line. Each request on standard input is a header of four bytes (length of the JSON that
 * follows, big endian), the JSON `{fileName, size, mappings?, region?, rows?}`, and the file. The answer is lines on standard output:
 * `+` and one packed piece each, then `.` at the end; or `!` and what is wrong with the file. With `rows` the file stays open,
 * and `{batch: [sheet, index], size: 0}` asks for some of its rows.
 */

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

function say(line: string): void {
  const bytes = new TextEncoder().encode(`${line}\n`);
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

interface Header {
  readonly fileName: string;
  readonly size: number;
  readonly mappings?: TableMapping[];
  readonly region?: string;
  readonly rows?: boolean;
  readonly batch?: readonly [sheet: number, index: number];
}

// The parent is ours: what it sends is checked no further.
function readHeader(text: string): Header {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- see above
  const header: Header = JSON.parse(text);
  return header;
}

// No file may change what every object inherits; checked after each one as well.
Object.freeze(Object.prototype);

// The names were checked; the child may read these folders and its own code.
usePdfData((folder, name) => {
  const path = new URL(`../../node_modules/pdfjs-dist/${folder}/${name}`, import.meta.url);
  return Promise.resolve(new Uint8Array(readFileSync(path)));
});

let book: RowBook | null = null;

async function answer(request: Header, bytes: Uint8Array): Promise<string[]> {
  const { size: _size, rows, batch, ...about } = request;
  if (batch !== undefined) return [book?.batch(batch[0], batch[1]) ?? '[]'];
  if (rows === true) {
    const opened = openRows({ fileName: about.fileName, bytes });
    book = opened.book;
    return [JSON.stringify(opened.head)];
  }
  return packResult(await readFile({ ...about, bytes }));
}

for (;;) {
  const head = readExactly(4);
  if (head === null) break;
  const text = readExactly(new DataView(head.buffer).getUint32(0));
  if (text === null) break;
  const request = readHeader(new TextDecoder().decode(text));
  const bytes = readExactly(request.size);
  if (bytes === null) break;
  try {
    for (const piece of await answer(request, bytes)) say(`+${piece}`);
    say('.');
  } catch (error) {
    say(`!${JSON.stringify(faultOf(error))}`);
  }
  if (!Object.isFrozen(Object.prototype) || 'polluted' in {}) process.exit(1);
}
