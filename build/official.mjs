import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectNode, root } from './paths.mjs';
import { capture, say } from './steps.mjs';

const folder = join(root, 'node_modules/electron');
const REACH_LIMIT_MS = 8_000;
const DOWNLOAD_LIMIT_MS = 600_000;

/**
 * The folder of the official Electron that package.json pins: the one already there, else downloaded; null when its release
 * host cannot be reached. That answer is remembered, so that offline machines wait once only; `CHANCERY_RETRY_ELECTRON=1`
 * asks again.
 * @returns {Promise<{ dist: string, version: string } | null>}
 */
export async function officialRuntime() {
  const version = pinnedVersion();
  const found = { dist: join(folder, 'dist'), version };
  if (isComplete(version)) return found;
  const memory = join(cacheFolder(), `electron-${version}-out-of-reach`);
  if (existsSync(memory) && process.env['CHANCERY_RETRY_ELECTRON'] !== '1') return null;
  if (await isReachable(version)) {
    say(`Downloading Electron ${version} …`);
    const result = await capture(projectNode, [join(folder, 'install.js')], {
      env: { ELECTRON_SKIP_BINARY_DOWNLOAD: undefined },
      limitMs: DOWNLOAD_LIMIT_MS,
    });
    if (result.status === 0 && isComplete(version)) return found;
  }
  writeFileSync(memory, '');
  say(`The official Electron ${version} is out of reach; using the evaluation runtime from now on.`);
  return null;
}

/** The version of Electron that package.json pins. */
export function pinnedVersion() {
  return /** @type {string} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version);
}

/** @param {string} version */
function isComplete(version) {
  try {
    return readFileSync(join(folder, 'dist/version'), 'utf8').replace(/^v/, '').trim() === version;
  } catch {
    return false;
  }
}

/** @param {string} version */
async function isReachable(version) {
  const mirror = process.env['npm_config_electron_mirror'] ?? process.env['ELECTRON_MIRROR'];
  const base = mirror ?? 'https://github.com/electron/electron/releases/download/v';
  try {
    const answer = await fetch(`${base}${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(REACH_LIMIT_MS),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** The path of Electron's program inside its folder. */
export const electronProgram = programOf(process.platform);

/** @param {NodeJS.Platform} platform */
function programOf(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}
