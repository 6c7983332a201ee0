import { defineConfig } from 'vitest/config';

/** `npm test` runs the `both` tests a second time inside the Electron runtime, started as plain Node. */
const isElectron = process.versions['electron'] !== undefined;

const everything = '{shared,main,build,renderer,bench,torture}/**/*.test.ts';

export default defineConfig({
  test: {
    include: isElectron ? ['{shared,main,build}/**/*.both.test.ts'] : [everything],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Key derivation and thousands of mutations take their time on two busy cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    alias: isElectron
      ? { 'better-sqlite3': new URL('build/database-in-runtime.mjs', import.meta.url).pathname }
      : {},
  },
});
