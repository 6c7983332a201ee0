import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectNode, root } from './paths.mjs';
import { capture, lastLines, run, say, StepError } from './steps.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, inBundle?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage & Record<string, unknown>> }} Lock
 */

/**
 * Whether what npm last installed is what the lock file asks for.
 *
 * npm writes its own record (`node_modules/.package-lock.json`) as the last act of an install that succeeded, so an install
 * that was cut short counts as none. Optional packages may be absent: they belong to other systems.
 * @param {Lock} wanted the lock file of the project
 * @param {Lock} installed npm's record of what is there
 */
export function isInstalled(wanted, installed) {
  const there = installed.packages ?? {};
  for (const [path, locked] of Object.entries(wanted.packages ?? {})) {
    if (path === '') continue;
    const found = there[path];
    if (found === undefined) {
      if (locked.optional !== true) return false;
      continue;
    }
    if (found.version !== locked.version || found.integrity !== locked.integrity) return false;
  }
  return Object.keys(there).every((path) => wanted.packages?.[path] !== undefined);
}

/**
 * Whether the lock file was made for the dependencies that package.json names.
 * @param {Record<string, unknown>} manifest
 * @param {Lock} lock
 */
export function isLockFor(manifest, lock) {
  const locked = lock.packages?.[''] ?? {};
  return ['dependencies', 'devDependencies'].every(
    (key) => JSON.stringify(sorted(manifest[key])) === JSON.stringify(sorted(locked[key])),
  );
}

/** @param {unknown} map */
function sorted(map) {
  return Object.entries(/** @type {Record<string, string>} */ (map ?? {})).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
}

/**
 * Makes `node_modules` current; does nothing when it is.
 *
 * Runs on bare Node 20 before anything is installed.
 */
export async function ensureInstalled() {
  const lock = readJson(join(root, 'package-lock.json'));
  const manifest = readJson(join(root, 'package.json'));
  if (lock === null || manifest === null) {
    throw new StepError(
      'package.json or package-lock.json is missing or damaged: take a fresh copy of the project.',
    );
  }
  const installed = readJson(join(root, 'node_modules/.package-lock.json'));
  if (installed !== null && isLockFor(manifest, lock) && isInstalled(lock, installed)) {
    if ((await nodeMajor()) >= 26) return;
  }
  say('Installing what the project needs (npm ci) …');
  await npmCi();
  if ((await nodeMajor()) < 26) {
    throw new StepError(
      'npm finished, but the package "node" did not bring its program to node_modules/node/bin. ' +
        'Its install script must be allowed to run (see allowScripts in package.json; "npm config get ignore-scripts" must say false).',
    );
  }
}

async function nodeMajor() {
  if (!existsSync(projectNode)) return 0;
  const { stdout } = await capture(projectNode, ['--version']);
  return Number(/^v(\d+)\./.exec(stdout)?.[1] ?? 0);
}

/**
 * Installs without any package's install script, then runs the one that is needed: it brings the Node of the project. (npm
 * would otherwise compile the database addon, which comes ready made.)
 */
async function npmCi() {
  await npm(
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    'npm could not install the packages. It needs to reach the npm registry that your npm configuration names.',
  );
  await npm(
    ['rebuild', 'node', '--loglevel=error'],
    'npm could not install the Node of the project (npm rebuild node).',
  );
}

/**
 * @param {string[]} words
 * @param {string} whatFailed the sentence for the user
 */
async function npm(words, whatFailed) {
  const [command, args] = npmCommand(words);
  const status = await run(command, args, { env: npmEnvironment(), quietOutput: true });
  if (status === 127) {
    throw new StepError(
      'npm was not found. Install Node 20 or newer together with npm, then run this again.',
    );
  }
  if (status !== 0) throw new StepError(`${whatFailed} Its own words are above.`);
}

/**
 * How npm is called: with the Node that runs it already when a script of package.json started us, else by name.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npmCommand(args) {
  const script = process.env['npm_execpath'];
  const node = process.env['npm_node_execpath'];
  if (script?.endsWith('.js') === true && existsSync(script)) {
    return [node !== undefined && existsSync(node) ? node : process.execPath, [script, ...args]];
  }
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm', ...args]] : ['npm', args];
}

/** What every npm call of ours is told: no binary of Electron, and a cache that can be written even without a home. */
export function npmEnvironment() {
  const home = process.env['HOME'];
  return {
    ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
    ...(home === '' ? { npm_config_cache: join(cacheFolder(), 'npm') } : {}),
  };
}

/**
 * Runs the project's own Node and answers what it printed, or throws with its last words.
 * @param {readonly string[]} args
 * @param {string} whatFailed the sentence for the user
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, limitMs?: number }} [options]
 */
export async function captureNode(args, whatFailed, options = {}) {
  const result = await capture(projectNode, args, options);
  if (result.status !== 0) throw new StepError(`${whatFailed}\n${lastLines(result.stderr || result.stdout)}`);
  return result.stdout;
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
