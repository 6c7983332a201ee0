import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseAddon } from './addon.mjs';
import { fallbackRuntime, hasFallback } from './fallback.mjs';
import { electronProgram, officialRuntime, pinnedVersion } from './official.mjs';
import { capture, lastLines, StepError } from './steps.mjs';

/**
 * @typedef {object} Runtime
 * @property {'override' | 'official' | 'fallback'} kind
 * @property {string} dist its folder
 * @property {string} program its program
 * @property {string} version of Electron
 * @property {boolean} evaluation for building, testing and trying out only, never for real data
 * @property {string | null} addonPath the database addon compiled for it; null where the prebuilt one loads
 */

/**
 * The Electron that this machine uses: the one the user names, else the official one, else the fallback.
 * The system libraries it needs must be there.
 * @returns {Promise<Runtime>}
 */
export async function resolveRuntime() {
  const found = await locate();
  const program = join(found.dist, electronProgram);
  const nodeApi = await probe(program);
  return { ...found, program, addonPath: await databaseAddon({ program, nodeApi }) };
}

/** @returns {Promise<Omit<Runtime, 'program' | 'addonPath'>>} */
async function locate() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    if (!existsSync(join(override, electronProgram))) {
      throw new StepError(`ELECTRON_OVERRIDE_DIST_PATH names a folder without "${electronProgram}".`);
    }
    const version = readFileSync(join(override, 'version'), 'utf8').replace(/^v/, '').trim();
    return { kind: 'override', dist: override, version, evaluation: isOlder(version, pinnedVersion()) };
  }
  const official = await officialRuntime();
  if (official !== null) return { kind: 'official', ...official, evaluation: false };
  if (!hasFallback) {
    throw new StepError(
      'The official Electron could not be downloaded, and the evaluation runtime exists for Linux on x86-64 alone. ' +
        'Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron you have, or ELECTRON_MIRROR to a mirror you trust.',
    );
  }
  return { kind: 'fallback', ...(await fallbackRuntime()), evaluation: true };
}

/**
 * Whether a runtime is of an older release line than the pinned one, and so for trying out only.
 * @param {string} version
 * @param {string} pinned
 */
export function isOlder(version, pinned) {
  return Number(version.split('.')[0]) < Number(pinned.split('.')[0]);
}

/**
 * Starts the runtime as plain Node: shows that it runs here, and which Node-API it has.
 * @param {string} program
 */
async function probe(program) {
  const result = await capture(program, ['-p', 'process.versions.napi'], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
    limitMs: 30_000,
  });
  const version = Number(result.stdout.trim());
  if (result.status === 0 && version > 0) return version;
  throw new StepError(`The Electron runtime does not start on this system:\n${lastLines(result.stderr)}`);
}
