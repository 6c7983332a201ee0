import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from './unzip.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unzip-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const UNIX = 3;

function archive(files: Parameters<typeof zipSync>[0]): string {
  const path = join(folder, 'a.zip');
  writeFileSync(path, zipSync(files));
  return path;
}

test('files come out as they went in, packed or not, and programs stay executable', () => {
  const text = 'again '.repeat(1000);
  unzip(
    archive({
      'a/text': strToU8(text),
      'a/program': [strToU8('#!'), { level: 0, os: UNIX, attrs: 0o100755 * 0x10000 }],
    }),
    join(folder, 'to'),
  );
  expect(readFileSync(join(folder, 'to/a/text'), 'utf8')).toBe(text);
  expect(statSync(join(folder, 'to/a/program')).mode & 0o111).not.toBe(0);
});

test('entries that are not wanted stay packed', () => {
  unzip(archive({ keep: strToU8('1'), drop: strToU8('2') }), join(folder, 'to'), (name) => name === 'keep');
  expect(() => statSync(join(folder, 'to/drop'))).toThrow();
});

test('an entry that leaves the folder, a link, and a file cut short are refused', () => {
  expect(() => unzip(archive({ '../out': strToU8('x') }), join(folder, 'to'))).toThrow('leaves');
  const link: Parameters<typeof zipSync>[0] = {
    link: [strToU8('/etc'), { os: UNIX, attrs: 0o120777 * 0x10000 }],
  };
  expect(() => unzip(archive(link), join(folder, 'to'))).toThrow('link');
  const whole = archive({ text: strToU8('text') });
  writeFileSync(whole, readFileSync(whole).subarray(0, 40));
  expect(() => unzip(whole, join(folder, 'to'))).toThrow('not a zip');
});
