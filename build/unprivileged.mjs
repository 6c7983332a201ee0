import { spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { out, root } from './paths.mjs';
import { capture, say, StepError } from './steps.mjs';

/**
 * @typedef {object} User somebody without rights, as whom Electron keeps its sandbox
 * @property {string} name
 * @property {number} uid
 * @property {number} gid
 * @property {string} home
 */

/**
 * The user of that name, made where it does not exist. For root alone.
 * @param {string} name
 * @param {{ hasHome: boolean }} options
 * @returns {Promise<User>}
 */
export async function unprivilegedUser(name, { hasHome }) {
  let found = await capture('id', [name]);
  if (found.status !== 0) {
    const kind = hasHome ? ['--create-home'] : ['--system', '--no-create-home'];
    const made = await capture('useradd', [
      ...kind,
      '--shell',
      hasHome ? '/bin/sh' : '/usr/sbin/nologin',
      name,
    ]);
    if (made.status !== 0) {
      throw new StepError(
        `Electron has no sandbox when root runs it, and the unprivileged user "${name}" could not be made (useradd: ${made.stderr.trim()}).`,
      );
    }
    found = await capture('id', [name]);
  }
  const [, uid, gid] = /uid=(\d+).*?gid=(\d+)/.exec(found.stdout) ?? [];
  if (uid === undefined || gid === undefined) throw new StepError(`The user "${name}" cannot be looked up.`);
  const { stdout } = await capture('getent', ['passwd', name]);
  return { name, uid: Number(uid), gid: Number(gid), home: stdout.split(':')[5] ?? '/' };
}

/**
 * Runs a program, as the given user when there is one, with its output shown; answers its exit status.
 * @param {User | null} user
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: Record<string, string | undefined> }} options
 * @returns {Promise<number>}
 */
export function runAs(user, command, args, { cwd, env }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...(user === null ? {} : { USER: user.name, LOGNAME: user.name }), ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    });
    const forward = () => child.kill('SIGTERM');
    process.once('SIGTERM', forward);
    child.once('error', () => resolve(127));
    child.once('close', (code) => {
      process.off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

/**
 * A folder of its own for a user, thrown away by the caller.
 * @param {User | null} user
 */
export function privateFolder(user) {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-home-'));
  give(user, folder);
  return folder;
}

/**
 * Makes folders that the user may write, with what is in them.
 * @param {User | null} user
 * @param {readonly string[]} folders
 */
export function makeWritable(user, folders) {
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    give(user, folder);
  }
}

/**
 * @param {User | null} user
 * @param {string} path
 */
function give(user, path) {
  if (user === null) return;
  chownSync(path, user.uid, user.gid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) give(user, join(path, name));
}

/**
 * The project as the user can read it: in its own place, or, where that lies in somebody's closed home folder, as a copy.
 * @param {User | null} user
 * @param {readonly string[]} results folders of `out` that are brought back when the work is done
 * @returns {Promise<{ folder: string, finish: () => void }>}
 */
export async function workplace(user, results) {
  if (user === null || (await canRead(user, join(root, 'package.json')))) {
    return { folder: root, finish: () => undefined };
  }
  say(`The user "${user.name}" cannot read this folder; working in a copy of it …`);
  const folder = mkdtempSync(join(tmpdir(), 'chancery-work-'));
  chmodSync(folder, 0o755);
  const names = readdirSync(root).filter((name) => name !== '.git' && name !== 'out');
  await copy([...names.map((name) => join(root, name))], folder);
  mkdirSync(join(folder, 'out'));
  await copy([join(out, 'pack')], join(folder, 'out'));
  await capture('chmod', ['-R', 'a+rX', folder]);
  return {
    folder,
    finish: () => {
      for (const name of results) {
        const made = join(folder, 'out', name);
        rmSync(join(out, name), { recursive: true, force: true });
        cpSync(made, join(out, name), { recursive: true });
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string[]} from
 * @param {string} to
 */
async function copy(from, to) {
  const result = await capture('cp', ['-a', '--reflink=auto', ...from, to]);
  if (result.status !== 0) throw new StepError(`The project could not be copied.\n${result.stderr}`);
}

/**
 * Whether the user reaches a file from where it lies.
 * @param {User} user
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export function canRead(user, path) {
  return new Promise((resolve) => {
    const child = spawn('test', ['-r', path], { uid: user.uid, gid: user.gid, stdio: 'ignore', cwd: '/' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
