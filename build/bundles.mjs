import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} Entry one program of the application
 * @property {string} source where it begins
 * @property {boolean} [isOptional] the application is whole without it
 * @property {import('esbuild').BuildOptions} options how it is bundled
 */

/**
 * Node 20 and Chrome 130 are the oldest that the application may meet (the fallback runtime). Programs lose their white space, which
 * memory would hold, and keep their names, which the log tells.
 */
const node = /** @type {const} */ ({
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minifyWhitespace: true,
  minifySyntax: true,
});
const page = /** @type {const} */ ({ platform: 'browser', target: 'chrome130', format: 'esm' });

/** Packages written for CommonJS ask for Node's modules with `require`, which an ES module has to make first. */
const banner = {
  js: "import { createRequire as createRequireOfBundle } from 'node:module';\nconst require = createRequireOfBundle(import.meta.url);",
};

/**
 * Where the database package lies in the application: it is shipped as it is, because it loads a native addon. The folder has
 * another name than `node_modules`, which electron-builder fills from package.json with all that is bundled already.
 */
export const databaseFolder = 'vendor/better-sqlite3';

/** @type {import('esbuild').Plugin} */
const databaseBeside = {
  name: 'database-beside',
  setup(build) {
    build.onResolve({ filter: /^better-sqlite3$/ }, () => ({
      path: `./${databaseFolder}/lib/index.js`,
      external: true,
    }));
  },
};

/**
 * Zod brings its messages in fifty languages along, half of its size, and names all of them in one export, so that no bundler can
 * leave them out. Ours come from our own catalogues.
 * @type {import('esbuild').Plugin}
 */
const zodInOneLanguage = {
  name: 'zod-in-one-language',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: `export { default as en } from './en.js';`,
    }));
  },
};

const programs = {
  ...node,
  banner,
  external: ['electron'],
  plugins: [databaseBeside, zodInOneLanguage],
};

/**
 * The programs of the application, each bundled into a file of `folder`.
 * @param {string} folder
 * @returns {Entry[]}
 */
export function entriesFor(folder) {
  /**
   * @param {string} source
   * @param {string} file
   */
  const program = (source, file) => ({ source, options: { ...programs, outfile: join(folder, file) } });
  return [
    program('main/electron/index.ts', 'main.js'),
    // What it imports when it is asked for, such as the holidays of every State, is not read at its start.
    {
      source: 'main/electron/core-entry.ts',
      options: {
        ...programs,
        outdir: folder,
        splitting: true,
        entryNames: 'core',
        chunkNames: 'core/[name]-[hash]',
      },
    },
    program('main/vault/kdf-worker.ts', 'kdf-worker.js'),
    program('main/maps/tiles-worker.ts', 'tiles-worker.js'),
    { ...program('main/electron/worker-entry.ts', 'worker.js'), isOptional: true },
    {
      source: 'main/electron/preload.ts',
      options: { ...page, format: 'cjs', outfile: join(folder, 'preload.cjs'), external: ['electron'] },
    },
    {
      source: 'main/electron/reader-preload.ts',
      options: {
        ...page,
        format: 'cjs',
        outfile: join(folder, 'reader-preload.cjs'),
        external: ['electron'],
      },
    },
    // The large libraries of documents are loaded for a document alone: a table is read as soon as before.
    {
      source: 'main/reader/page.ts',
      options: {
        ...page,
        outdir: join(folder, 'reader'),
        splitting: true,
        minifyWhitespace: true,
        minifySyntax: true,
        entryNames: '[name]',
        chunkNames: 'chunks/[name]-[hash]',
        plugins: [zodInOneLanguage],
        loader: { '.bcmap': 'binary', '.pfb': 'binary', '.ttf': 'binary' },
      },
    },
    // Runs before the page is parsed, so it is no module.
    {
      source: 'renderer/app/first.ts',
      options: { ...page, format: 'iife', minify: true, outfile: join(folder, 'renderer/first.js') },
    },
    // Style sheets are entries of their own: what a dynamic import brings along would not be linked by itself.
    // That of the fonts alone is for papers.
    ...[
      'renderer/app/main.tsx',
      'renderer/app/gate.css',
      'renderer/app/app.css',
      'renderer/app/fonts.css',
    ].map((source) => ({
      source,
      options: {
        ...page,
        outdir: join(folder, 'renderer'),
        splitting: source.endsWith('.tsx'),
        jsx: /** @type {const} */ ('automatic'),
        minify: true,
        plugins: [zodInOneLanguage],
        entryNames: '[name]',
        chunkNames: 'chunks/[name]-[hash]',
        assetNames: 'assets/[name]-[hash]',
        loader: /** @type {const} */ ({ '.woff2': 'file', '.woff': 'empty', '.svg': 'file', '.png': 'file' }),
        define: { 'process.env.NODE_ENV': '"production"' },
      },
    })),
  ];
}

/**
 * The program of the build that writes the prompt as HTML.
 * @param {string} outfile
 * @returns {Entry}
 */
export function prerenderEntry(outfile) {
  return {
    source: 'renderer/app/prerender.tsx',
    options: {
      ...node,
      banner,
      outfile,
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.css': 'empty' },
    },
  };
}

/** @param {Entry} entry */
export function exists(entry) {
  return existsSync(join(root, entry.source));
}
