import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasIntegrity } from './integrity.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'integrity-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bytes = Buffer.from('the runtime that was pinned');
const pinned = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

test('the file that was pinned is taken', async () => {
  writeFileSync(join(folder, 'file'), bytes);
  expect(await hasIntegrity(join(folder, 'file'), pinned)).toBe(true);
});

test('a file with any byte changed, added or missing is refused', async () => {
  const changed = Buffer.from(bytes);
  changed[3] = (changed[3] ?? 0) ^ 1;
  for (const other of [changed, Buffer.concat([bytes, Buffer.of(0)]), bytes.subarray(1), Buffer.alloc(0)]) {
    writeFileSync(join(folder, 'file'), other);
    expect(await hasIntegrity(join(folder, 'file'), pinned)).toBe(false);
  }
});

test('a hash of another kind is an error of the script, not an answer', async () => {
  writeFileSync(join(folder, 'file'), bytes);
  await expect(hasIntegrity(join(folder, 'file'), 'sha1-abc')).rejects.toThrow('sha512');
});
