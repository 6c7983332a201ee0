import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { databaseFolder, entriesFor, exists, prerenderEntry } from './bundles.mjs';
import { enter } from './entry.mjs';
import { hashOf, isStamped, stamp, unstamp } from './hash.mjs';
import { mapPackages, writeMapData } from './map-data.mjs';
import { licenceText, packagesOf } from './licences.mjs';
import { out, root } from './paths.mjs';
import { resolveRuntime } from './runtime.mjs';
import { say, StepError } from './steps.mjs';
import { ensureSystem } from './system.mjs';

/** The bundled application, as it goes into the package. */
export const appFolder = join(out, 'app');

const READER_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Reader</title>
    <script type="module" src="page.js"></script>
  </head>
  <body></body>
</html>
`;

/**
 * Bundles the application into `out/app`; does nothing when neither the sources nor the runtime changed.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {{ isPartial?: boolean }} [options] a partial build leaves out programs that do not exist yet
 * @returns {Promise<string>} a hash of what went in
 */
export async function buildApp(runtime, options = {}) {
  const isPartial = options.isPartial === true;
  const { kind, version, evaluation, addonPath } = runtime;
  const hash = hashOf(
    [
      'main',
      'shared',
      'renderer',
      'package.json',
      'package-lock.json',
      'build/build.mjs',
      'build/bundles.mjs',
      'build/licences.mjs',
      'build/map-data.mjs',
    ],
    [JSON.stringify({ kind, version, evaluation, addonPath, isPartial })],
  );
  const stampFile = join(out, 'cache/build');
  if (isStamped(stampFile, hash) && existsSync(appFolder)) return hash;
  say('Building …');
  unstamp(stampFile);
  const next = `${appFolder}-next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const shipped = await bundle(next, isPartial);
  copyPages(next);
  writeMapData(join(next, 'renderer'));
  await writePrompts(next, runtime, hash);
  copyDatabase(next, runtime);
  writeFileSync(join(next, 'LICENSES.txt'), licenceText(shipped));
  writeManifests(next, runtime);
  rmSync(appFolder, { recursive: true, force: true });
  renameSync(next, appFolder);
  stamp(stampFile, hash);
  return hash;
}

/**
 * @param {string} folder
 * @param {boolean} isPartial
 */
async function bundle(folder, isPartial) {
  const esbuild = await import('esbuild');
  const packages = new Set(['node_modules/better-sqlite3', ...mapPackages]);
  for (const entry of entriesFor(folder)) {
    if (!exists(entry)) {
      if (isPartial || entry.isOptional === true) continue;
      throw new StepError(`The application cannot be built: ${entry.source} is missing.`);
    }
    const result = await esbuild
      .build({
        ...entry.options,
        entryPoints: [join(root, entry.source)],
        absWorkingDir: root,
        bundle: true,
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
        metafile: true,
      })
      .catch(() => {
        throw new StepError(
          `The application cannot be built: esbuild refused ${entry.source} (its words are above).`,
        );
      });
    for (const name of packagesOf(Object.keys(result.metafile.inputs))) packages.add(name);
  }
  return [...packages].sort();
}

/** @param {string} folder */
function copyPages(folder) {
  mkdirSync(join(folder, 'renderer'), { recursive: true });
  for (const name of readdirSync(join(root, 'renderer'))) {
    if (name.endsWith('.html')) copyFileSync(join(root, 'renderer', name), join(folder, 'renderer', name));
  }
  mkdirSync(join(folder, 'reader'), { recursive: true });
  const reader = join(root, 'main/reader/index.html');
  writeFileSync(join(folder, 'reader/index.html'), existsSync(reader) ? readFileSync(reader) : READER_PAGE);
}

/**
 * The index once more for each language, with the unlock prompt in it: it is painted before any script is loaded.
 * @param {string} folder
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string} hash so that a later build of the same process does not get the module of this one
 */
async function writePrompts(folder, runtime, hash) {
  const esbuild = await import('esbuild');
  const outfile = join(out, 'cache', `prerender-${hash.slice(0, 12)}.mjs`);
  const { source, options } = prerenderEntry(outfile);
  await esbuild.build({ ...options, entryPoints: [join(root, source)], absWorkingDir: root, bundle: true });
  const { renderPrompts } = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  const index = readFileSync(join(folder, 'renderer/index.html'), 'utf8');
  for (const { language, direction, markup } of await renderPrompts(runtime.evaluation)) {
    const html = index
      .replace('<html lang="en" dir="ltr">', `<html lang="${language}" dir="${direction}">`)
      .replace('<script type="module" src="./main.js"></script>', '<script src="./first.js"></script>')
      .replace('<div id="root"></div>', () => `<div id="root">${markup}</div>`);
    if (!html.includes('first.js') || !html.includes(markup))
      throw new StepError(
        'The application cannot be built: renderer/index.html has no place for the prompt.',
      );
    writeFileSync(join(folder, `renderer/prompt-${language}.html`), html);
  }
}

/**
 * The database package without its sources, and the addon compiled for this runtime where it needs its own.
 * @param {string} folder
 * @param {import('./runtime.mjs').Runtime} runtime
 */
function copyDatabase(folder, runtime) {
  const from = join(root, 'node_modules/better-sqlite3');
  const to = join(folder, databaseFolder);
  for (const name of [
    'package.json',
    'LICENSE',
    'lib',
    ...(runtime.addonPath === null ? ['prebuilds'] : []),
  ]) {
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
  if (runtime.addonPath !== null) {
    mkdirSync(join(folder, 'addon'), { recursive: true });
    copyFileSync(runtime.addonPath, join(folder, 'addon/better_sqlite3.node'));
  }
}

/**
 * What the application reads about itself: its manifest and the runtime it was built for.
 * @param {string} folder
 * @param {import('./runtime.mjs').Runtime} runtime
 */
function writeManifests(folder, runtime) {
  const { name, productName, version, description, license, author, homepage } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const manifest = {
    name,
    productName,
    version,
    description,
    license,
    author,
    homepage,
    type: 'module',
    main: 'main.js',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  const about = {
    kind: runtime.kind,
    evaluation: runtime.evaluation,
    electron: runtime.version,
    addon: runtime.addonPath === null ? null : 'addon/better_sqlite3.node',
  };
  writeFileSync(join(folder, 'runtime.json'), JSON.stringify(about, null, 2));
}

await enter(import.meta.url, async (args) => {
  await ensureSystem(['runtime']);
  await buildApp(await resolveRuntime(), { isPartial: args.includes('--partial') });
  return 0;
});
