import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture, lastLines, run, say, StepError } from './steps.mjs';

/**
 * What Debian calls the parts of the system that a step needs. A package with a `program` counts as present wherever that
 * program is on the path, however it came there.
 * @type {Record<SystemSet, readonly { name: string, program?: string }[]>}
 */
const sets = {
  runtime: [
    'libgtk-3-0',
    'libnss3',
    'libatk1.0-0',
    'libatk-bridge2.0-0',
    'libcups2',
    'libdrm2',
    'libgbm1',
    'libasound2',
    'libxss1',
  ].map((name) => ({ name })),
  display: [{ name: 'xvfb', program: 'Xvfb' }],
  compile: [
    { name: 'g++', program: 'g++' },
    { name: 'make', program: 'make' },
    { name: 'python3', program: 'python3' },
  ],
  headers: [{ name: 'libnode-dev' }],
  tests: [
    { name: 'age', program: 'age' },
    { name: 'minisign', program: 'minisign' },
    { name: 'xdotool', program: 'xdotool' },
  ],
};

/** @typedef {'runtime' | 'display' | 'compile' | 'headers' | 'tests'} SystemSet */

/**
 * Makes sure that the system has what the named steps need: installs it when root, else throws with the one line to type.
 *
 * Only Debian and its kin are looked at for libraries; elsewhere a missing one shows when the runtime is first started.
 * @param {readonly SystemSet[]} wanted
 */
export async function ensureSystem(wanted) {
  if (process.platform !== 'linux') return;
  const dpkg = await capture('dpkg-query', ['-W', '-f', '${db:Status-Abbrev}\t${Package}\t${Provides}\n']);
  const isDebian = dpkg.status === 0;
  const missing = missingPackages(wanted, {
    installed: isDebian ? installedPackages(dpkg.stdout) : null,
    hasProgram,
  });
  if (missing.length === 0) return;
  if (!isDebian) {
    throw new StepError(
      `These programs are missing; install them with your system's tool: ${missing.join(' ')}`,
    );
  }
  if (process.getuid?.() !== 0) {
    const names = await Promise.all(missing.map(packageName));
    throw new StepError(
      `Some parts of the system are missing. Run this line once, then start again:\n\n  ${aptLine(names)}\n`,
    );
  }
  await installAsRoot(missing);
}

/**
 * The packages of the wanted sets that are not there, in order.
 * @param {readonly SystemSet[]} wanted
 * @param {{ installed: ReadonlySet<string> | null, hasProgram: (program: string) => boolean }} system
 *   `installed` is null where the system has no Debian packages
 */
export function missingPackages(wanted, system) {
  return wanted
    .flatMap((set) => sets[set])
    .filter(({ name, program }) => {
      if (program !== undefined) return !system.hasProgram(program);
      return system.installed !== null && !system.installed.has(name);
    })
    .map(({ name }) => name);
}

/**
 * The names of installed packages, and the names that they provide (Debian 13 renamed libraries but provides the old names).
 * @param {string} listing lines of status, name and provided names, separated by tabs
 */
export function installedPackages(listing) {
  const names = new Set();
  for (const line of listing.split('\n')) {
    const [status = '', name = '', provides = ''] = line.split('\t');
    if (!status.startsWith('ii')) continue;
    names.add(name);
    for (const provided of provides.split(',')) names.add(provided.trim().split(/[ :]/)[0]);
  }
  return names;
}

/**
 * The one line that a person types to install packages.
 * @param {readonly string[]} names
 */
export function aptLine(names) {
  return `sudo apt-get update && sudo apt-get install --no-install-recommends -y ${names.join(' ')}`;
}

/** @param {string[]} missing */
async function installAsRoot(missing) {
  say(`Installing parts of the system: ${missing.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await capture('apt-get', ['update', '-qq'], { env });
  const names = await Promise.all(missing.map(packageName));
  const status = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    env,
    quietOutput: true,
    input: 'ignore',
  });
  if (status !== 0) {
    throw new StepError(
      `apt-get could not install ${names.join(' ')}.` +
        (update.status === 0
          ? ''
          : `\nIts package lists could not be refreshed:\n${lastLines(update.stderr)}`),
    );
  }
}

/**
 * The name under which apt can install a library: Debian 13 and Ubuntu 24.04 added `t64` to many.
 * @param {string} name
 */
async function packageName(name) {
  const old = await capture('apt-cache', ['policy', name]);
  if (/Candidate: \S/.test(old.stdout) && !old.stdout.includes('Candidate: (none)')) return name;
  const renamed = await capture('apt-cache', ['policy', `${name}t64`]);
  return renamed.stdout.includes('Candidate:') && !renamed.stdout.includes('Candidate: (none)')
    ? `${name}t64`
    : name;
}

/** @param {string} program */
export function hasProgram(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
