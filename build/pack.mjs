import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildApp } from './build.mjs';
import { enter } from './entry.mjs';
import { hashOf, isStamped, stamp, unstamp } from './hash.mjs';
import { out, projectNode, root } from './paths.mjs';
import { resolveRuntime } from './runtime.mjs';
import { capture, lastLines, run, say, StepError } from './steps.mjs';
import { ensureSystem } from './system.mjs';

/** @typedef {'release' | 'test'} Variant `test` differs from `release` in the fuse that lets Playwright attach, in nothing else */

const packFolder = join(out, 'pack');

/**
 * Where a packed application lies.
 * @param {Variant} variant
 */
export function packedFolder(variant) {
  return join(packFolder, variant, unpackedName(process.platform));
}

/**
 * The program of a packed application.
 * @param {Variant} variant
 */
export function packedProgram(variant) {
  const folder = packedFolder(variant);
  if (process.platform === 'darwin') return join(folder, 'Chancery.app/Contents/MacOS/Chancery');
  return join(folder, process.platform === 'win32' ? 'Chancery.exe' : 'chancery');
}

/** @param {NodeJS.Platform} platform */
function unpackedName(platform) {
  if (platform === 'linux') return process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked';
  if (platform === 'win32') return process.arch === 'arm64' ? 'win-arm64-unpacked' : 'win-unpacked';
  return process.arch === 'arm64' ? 'mac-arm64' : 'mac';
}

/**
 * Makes the packed application for this machine, in both variants; does nothing for those that are current.
 * `out/app` must have been built for the same runtime.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string} builtHash what `buildApp` answered
 * @param {readonly Variant[]} [variants]
 */
export async function packApp(runtime, builtHash, variants = ['release', 'test']) {
  const hash = hashOf(
    ['electron-builder.yml', 'build/resources', 'build/pack.mjs', join(runtime.dist, 'version')],
    [builtHash, String(process.getuid?.())],
  );
  await packOnce('release', hash, () => packRelease(runtime));
  if (variants.includes('test')) await packOnce('test', hash, () => packTest());
}

/**
 * @param {Variant} variant
 * @param {string} hash
 * @param {() => Promise<void>} make
 */
async function packOnce(variant, hash, make) {
  const stampFile = join(out, `cache/pack-${variant}`);
  if (isStamped(stampFile, hash) && existsSync(packedProgram(variant))) return;
  say(`Packing (${variant}) …`);
  unstamp(stampFile);
  await make();
  stamp(stampFile, hash);
}

/** @param {import('./runtime.mjs').Runtime} runtime */
async function packRelease(runtime) {
  const scratch = join(packFolder, 'scratch');
  rmSync(scratch, { recursive: true, force: true });
  const result = await capture(
    projectNode,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      ...[platformFlag(), '--dir', '--publish', 'never'],
      ...[
        '--config',
        'electron-builder.yml',
        `-c.electronDist=${runtime.dist}`,
        `-c.electronVersion=${runtime.version}`,
      ],
      `-c.directories.output=${scratch}`,
    ],
    { env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false' } },
  );
  const made = join(scratch, unpackedName(process.platform));
  if (result.status !== 0 || !existsSync(made)) {
    throw new StepError(
      `electron-builder could not pack the application.\n${lastLines(result.stdout + result.stderr, 30)}`,
    );
  }
  replace(made, packedFolder('release'));
  rmSync(scratch, { recursive: true, force: true });
  ownSandbox('release');
}

async function packTest() {
  const scratch = join(packFolder, 'scratch-test');
  rmSync(scratch, { recursive: true, force: true });
  cpSync(packedFolder('release'), scratch, { recursive: true, verbatimSymlinks: true });
  replace(scratch, packedFolder('test'));
  const { setFuses } = await import('./fuses.mjs');
  await setFuses(packedProgram('test'), { EnableNodeCliInspectArguments: true });
  ownSandbox('test');
}

/**
 * @param {string} from
 * @param {string} to
 */
function replace(from, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/**
 * Gives Chromium's sandbox helper to root, as an installed package would: with it the sandbox also works on systems that
 * forbid ordinary users their own namespaces.
 * @param {Variant} variant
 */
function ownSandbox(variant) {
  const helper = join(packedFolder(variant), 'chrome-sandbox');
  if (process.getuid?.() !== 0 || !existsSync(helper)) return;
  chownSync(helper, 0, 0);
  chmodSync(helper, 0o4755);
}

function platformFlag() {
  if (process.platform === 'darwin') return '--mac';
  return process.platform === 'win32' ? '--win' : '--linux';
}

/** @param {import('./runtime.mjs').Runtime} runtime */
async function makeInstallers(runtime) {
  if (runtime.evaluation) {
    throw new StepError(
      'Installers are never made from the evaluation runtime. Run this where the official Electron can be downloaded.',
    );
  }
  return run(projectNode, [
    join(root, 'node_modules/electron-builder/cli.js'),
    ...[platformFlag(), '--publish', 'never', '--config', 'electron-builder.yml'],
    ...[`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`],
  ]);
}

await enter(import.meta.url, async (args) => {
  await ensureSystem(['runtime']);
  const runtime = await resolveRuntime();
  await packApp(runtime, await buildApp(runtime, { isPartial: args.includes('--partial') }));
  return args.includes('--installers') ? makeInstallers(runtime) : 0;
});
