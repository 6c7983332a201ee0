import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** `test` differs from `release` in the one fuse that lets a driver attach. */
export type Variant = 'release' | 'test';

const root = dirname(dirname(import.meta.dirname));
/** As root Chromium has no sandbox to test, so tests that need one run the application as this user. */
const TEST_USER = 'chancery-test';

/**
 * The program of the packed application, where the test user can reach it; `CHANCERY_PACK` names another folder of
 * packages than `out/pack`.
 */
export function packedProgram(variant: Variant): string {
  const packs = process.env['CHANCERY_PACK'] ?? join(root, 'out/pack');
  const folder = join(packs, variant, 'linux-unpacked');
  const program = join(folder, 'chancery');
  if (!existsSync(program)) throw new Error(`${program} is missing: run npm run pack first.`);
  return isReachable(program) ? program : join(copyOnce(folder), 'chancery');
}

/** A project in root's home, or in another place that only root may enter, is closed to the test user. */
function isReachable(program: string): boolean {
  const words = [...asTestUser(), 'test', '-x', program];
  return spawnSync(words[0] ?? 'test', words.slice(1)).status === 0;
}

const copies = new Map<string, string>();

function copyOnce(folder: string): string {
  const known = copies.get(folder);
  if (known !== undefined) return known;
  const copy = mkdtempSync(join(tmpdir(), 'chancery-pack-'));
  chmodSync(copy, 0o755);
  // Not Node's copy: it loses the bit that makes the sandbox helper work.
  execFileSync('cp', ['-a', `${folder}/.`, copy]);
  chmodSync(copy, 0o755);
  copies.set(folder, copy);
  process.once('exit', () => {
    rmSync(copy, { recursive: true, force: true });
  });
  return copy;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** The words that start a command as a user without rights; none when this one has none. */
export function asTestUser(): string[] {
  if (!isRoot()) return [];
  try {
    execFileSync('id', [TEST_USER], { stdio: 'ignore' });
  } catch {
    execFileSync('useradd', ['--create-home', '--shell', '/usr/sbin/nologin', TEST_USER], {
      stdio: 'ignore',
    });
  }
  return ['runuser', '-u', TEST_USER, '--'];
}

/** The name for `strace -u`, which starts a program as that user; `null` when this one has no rights anyway. */
export function testUser(): string | null {
  return asTestUser().length === 0 ? null : TEST_USER;
}

/** A new folder that the application may write, and how to remove it. */
export function testFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'chancery-'));
  if (asTestUser().length > 0) {
    const id = (flag: string): number => Number(execFileSync('id', [flag, TEST_USER], { encoding: 'utf8' }));
    chownSync(path, id('-u'), id('-g'));
  }
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** What the application finds around it: a home of its own and the virtual screen. */
export function testEnvironment(home: string, display: string): Record<string, string> {
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    DISPLAY: display,
    PATH: '/usr/bin:/bin',
    LANG: 'C.UTF-8',
  };
}

/** A small program that starts the application as the test user; for drivers that take one path. */
export function writeLauncher(folder: string, program: string, environment: Record<string, string>): string {
  const path = join(folder, 'launch.sh');
  const words = [
    ...asTestUser(),
    'env',
    '-i',
    ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    program,
  ];
  writeFileSync(
    path,
    `#!/bin/sh\nexec ${words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')} "$@"\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

/** The screen in use, else a virtual one of its own. */
export async function openDisplay(): Promise<{ display: string; close(): void }> {
  const existing = process.env['DISPLAY'];
  if (existing !== undefined && existing !== '') return { display: existing, close: () => undefined };
  const child: ChildProcess = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk) => {
      resolve(String(chunk).trim());
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error('The virtual display ended at once.'));
    });
  });
  return { display: `:${number}`, close: () => void child.kill() };
}
