import { isExpected } from '../shared/kernel/errors.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertSettings, openConnection } from '../main/database/connection.ts';
import { Random } from './random.ts';
import type { Torture, TortureContext, TortureResult } from './torture.ts';

/** Every promised setting with values that are not the promised one. */
const WRONG: readonly [pragma: string, values: readonly [string, ...string[]]][] = [
  ['cipher', [`'chacha20'`, `'aes256cbc'`, `'aegis'`]],
  ['legacy', ['0', '1', '2', '3']],
  ['journal_mode', ['DELETE', 'TRUNCATE', 'MEMORY']],
  ['synchronous', ['OFF', 'NORMAL', 'EXTRA']],
  ['temp_store', ['DEFAULT', 'FILE']],
  ['secure_delete', ['OFF', 'FAST']],
  ['foreign_keys', ['OFF']],
  ['trusted_schema', ['ON']],
];

export const t17: Torture = {
  id: 'T17',
  title: 'A database with any other setting is refused',
  sample: 60,
  full: 2_000,
  runtimes: ['node', 'electron'],
  run: attack,
};

function attack({ count, seed, deadlineMs }: TortureContext): Promise<TortureResult> {
  const random = new Random(seed);
  const addon = process.env['CHANCERY_DATABASE_ADDON'] ?? null;
  const folder = mkdtempSync(join(tmpdir(), 'chancery-t17-'));
  const failures: string[] = [];
  let cases = 0;
  try {
    while (cases < count && Date.now() < deadlineMs) {
      for (const [pragma, values] of WRONG) {
        const value = random.pick(values);
        const connection = openConnection(join(folder, 'chancery.db'), new Uint8Array(32).fill(1), addon);
        connection.pragma(`${pragma}=${value}`);
        if (
          !isRefused(() => {
            assertSettings(connection);
          }, pragma)
        )
          failures.push(`${pragma}=${value} was not refused`);
        if (connection.open) failures.push(`${pragma}=${value}: the connection stayed open`);
        connection.close();
        cases += 1;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return Promise.resolve({ cases, failures });
}

function isRefused(open: () => void, pragma: string): boolean {
  try {
    open();
    return false;
  } catch (error) {
    return (
      isExpected(error) &&
      error.code === 'database/settings' &&
      'pragma' in error.details &&
      error.details.pragma === pragma
    );
  }
}
