import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeBech32 } from '../main/bundles/format/bech32.ts';
import type { Fingerprint } from '../main/bundles/format/fingerprint.ts';
import { fingerprintOf, formatFingerprint, verifyFingerprint } from '../main/bundles/format/fingerprint.ts';
import { formatPublicKey } from '../main/bundles/format/minisign.ts';
import { missingPrograms, shellBlock } from './document.ts';
import { Random } from './random.ts';
import type { Torture, TortureContext, TortureResult } from './torture.ts';

const ROW = 21;
const LENGTH = 2 * ROW;

export const t22: Torture = {
  id: 'T22',
  title: 'Slips while a fingerprint is read aloud; recomputed by a shell',
  sample: 40,
  full: 1_000,
  run: attack,
};

/** Every case is a pair of keys: all 378 single wrong digits, all swaps of neighbours in a row, and the shell's answer. */
async function attack({ count, seed, deadlineMs, log }: TortureContext): Promise<TortureResult> {
  const random = new Random(seed);
  const failures: string[] = [];
  const missing = missingPrograms(['sh', 'base64', 'xxd', 'sha256sum', 'bc']);
  const folder = mkdtempSync(join(tmpdir(), 'chancery-t22-'));
  const script = join(folder, 'fingerprint.sh');
  writeFileSync(script, shellBlock('fingerprint.sh'));
  let cases = 0;
  let slips = 0;
  for (; cases < count && Date.now() < deadlineMs; cases++) {
    await Promise.resolve();
    const keys = { sign: formatPublicKey(random.bytes(32)), age: encodeBech32('age', random.bytes(32)) };
    const fingerprint = fingerprintOf(keys);
    const digits = formatFingerprint(fingerprint).join('').replaceAll(' ', '');
    const missed = slipsOf(digits).filter((typed) => (slips++, !isCaught(typed, fingerprint)));
    for (const typed of missed) failures.push(`${typed} taken for ${digits}`);
    if (verifyFingerprint(digits, fingerprint).result !== 'match') failures.push(`${digits} not recognised`);
    if (missing.length > 0) continue;
    const shell = spawnSync('sh', [script, keys.sign, keys.age], { encoding: 'utf8' }).stdout.trim();
    if (shell.padStart(40, '0') !== fingerprint.digits)
      failures.push(`the shell computes ${shell}, we ${fingerprint.digits}`);
    if (cases % 200 === 199) log(`T22 ${String(cases + 1)} of ${String(count)}`);
  }
  rmSync(folder, { recursive: true });
  const shell =
    missing.length > 0
      ? `not recomputed: this machine lacks ${missing.join(', ')}`
      : 'recomputed by the shell';
  return { cases, failures, note: `${String(slips)} slips; ${shell}` };
}

function slipsOf(digits: string): string[] {
  const slips: string[] = [];
  for (let index = 0; index < LENGTH; index++) {
    const [digit = '', next = ''] = [digits[index], digits[index + 1]];
    for (const other of '0123456789') {
      if (other !== digit) slips.push(digits.slice(0, index) + other + digits.slice(index + 1));
    }
    const isRowEnd = index % ROW === ROW - 1;
    if (!isRowEnd && digit !== next)
      slips.push(digits.slice(0, index) + next + digit + digits.slice(index + 2));
  }
  return slips;
}

/** Caught by the check digit alone, without knowing what was expected. */
function isCaught(typed: string, fingerprint: Fingerprint): boolean {
  return verifyFingerprint(typed, fingerprint).result === 'slip';
}
