import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { cachedFolder } from './cached-folder.mjs';
import { captureNode } from './install.mjs';
import { projectNode, root } from './paths.mjs';
import { capture, lastLines, say, StepError } from './steps.mjs';
import { ensureSystem } from './system.mjs';

/** The prebuilt database addon asks for this version of Node-API; an older runtime crashes on it. */
const PREBUILT_NODE_API = 10;

const NODE_API_HEADERS = ['node_api.h', 'node_api_types.h', 'js_native_api.h', 'js_native_api_types.h'];

const modules = join(root, 'node_modules');

/**
 * The database addon compiled for a runtime that the prebuilt one does not support, or null when the prebuilt one will do.
 * @param {{ program: string, nodeApi: number }} runtime
 * @returns {Promise<string | null>}
 */
export async function databaseAddon({ program, nodeApi }) {
  if (nodeApi >= PREBUILT_NODE_API) return null;
  const { version } = JSON.parse(readFileSync(join(modules, 'better-sqlite3/package.json'), 'utf8'));
  const name = `database-addon-${version}-${process.platform}-${process.arch}`;
  const folder = await cachedFolder(name, async (target, scratch) => {
    await ensureSystem(['compile']);
    say('Compiling the database addon for the evaluation runtime (about a minute, once) …');
    const compiled = await compile(scratch);
    await assertLoads(program, compiled);
    copyFileSync(compiled, join(target, 'better_sqlite3.node'));
  });
  return join(folder, 'better_sqlite3.node');
}

/** @param {string} scratch */
async function compile(scratch) {
  const source = join(scratch, 'source');
  cpSync(join(modules, 'better-sqlite3'), source, { recursive: true });
  cpSync(join(modules, 'node-addon-api'), join(source, 'node_modules/node-addon-api'), { recursive: true });
  const recipe = join(source, 'binding.gyp');
  writeFileSync(recipe, withoutNodeApi10(readFileSync(recipe, 'utf8')));
  await captureNode(
    [
      join(modules, 'node-gyp/bin/node-gyp.js'),
      'rebuild',
      '--release',
      '--force_build=1',
      `--nodedir=${await headers(scratch)}`,
      '--jobs=max',
    ],
    'The database addon could not be compiled.',
    { cwd: source, env: { PATH: `${dirname(projectNode)}:${process.env['PATH'] ?? ''}` } },
  );
  return join(source, 'build/Release/better_sqlite3.node');
}

/**
 * The addon's recipe for a runtime with Node-API 9. What it uses of Node-API 10 exists there under the experimental flag.
 * @param {string} recipe
 */
export function withoutNodeApi10(recipe) {
  const old = "'NAPI_VERSION=10'";
  if (!recipe.includes(old))
    throw new StepError('The recipe of the database addon has changed; build/addon.mjs must follow.');
  return recipe.replace(old, "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'");
}

/**
 * A folder of headers as node-gyp expects it. Node-API is all that the addon uses, so those of any Node will do; the package
 * `node-api-headers` will not, because it leaves out the experimental part.
 * @param {string} scratch
 */
async function headers(scratch) {
  const from = installedHeaders();
  if (from === null) await ensureSystem(['headers']);
  const source = from ?? installedHeaders();
  if (source === null) {
    throw new StepError(
      'The headers of Node are needed to compile the database addon and were not found beside any node program on the path. ' +
        'Install Node with its headers (the archive from nodejs.org has them; Debian calls them libnode-dev).',
    );
  }
  const folder = join(scratch, 'headers/include/node');
  mkdirSync(folder, { recursive: true });
  for (const name of NODE_API_HEADERS) copyFileSync(join(source, name), join(folder, name));
  writeFileSync(join(folder, 'config.gypi'), "{ 'variables': {}, 'target_defaults': {} }\n");
  writeFileSync(
    join(folder, 'common.gypi'),
    `{ 'target_defaults': {
      'default_configuration': 'Release',
      'cflags': ['-fPIC', '-pthread'],
      'cflags_cc': ['-fno-rtti', '-fno-exceptions'],
      'ldflags': ['-pthread'],
      'configurations': { 'Release': { 'cflags': ['-O3'], 'defines': ['NDEBUG'] }, 'Debug': {} },
    } }\n`,
  );
  return join(scratch, 'headers');
}

/** The folder with the headers of some Node on the path, or null. */
function installedHeaders() {
  const programs = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const folders = programs
    .filter((program) => existsSync(program))
    .map((program) => join(dirname(dirname(realpathSync(program))), 'include/node'));
  return [...folders, '/usr/include/node'].find((folder) => existsSync(join(folder, 'node_api.h'))) ?? null;
}

/**
 * Uses the addon in the runtime itself, under pressure of the garbage collector (where a wrongly compiled one ends the
 * process), so that an addon which cannot work there is never kept.
 * @param {string} program
 * @param {string} addon
 */
async function assertLoads(program, addon) {
  const script = `
    const Database = require(${JSON.stringify(join(modules, 'better-sqlite3'))});
    for (let round = 0; round < 10; round += 1) {
      const db = new Database(':memory:', { nativeBinding: ${JSON.stringify(addon)} });
      for (let count = 0; count < 300; count += 1) {
        if (db.prepare('SELECT 1 + 1').pluck().get() !== 2) process.exit(1);
        try { db.prepare('SELEC'); } catch {}
      }
      if (round % 2 === 0) db.close();
      gc();
    }`;
  const result = await capture(program, ['--expose-gc', '-e', script], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
    limitMs: 30_000,
  });
  if (result.status !== 0) {
    throw new StepError(
      `The database addon does not load in the evaluation runtime.\n${lastLines(result.stderr)}`,
    );
  }
}
