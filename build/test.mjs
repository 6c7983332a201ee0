import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build.mjs';
import { runChecks } from './check.mjs';
import { enter } from './entry.mjs';
import { packApp } from './pack.mjs';
import { out, projectNode, root } from './paths.mjs';
import { runPlaywright } from './playwright.mjs';
import { resolveRuntime } from './runtime.mjs';
import { run, runAndKeep, say, StepError } from './steps.mjs';
import { ensureSystem } from './system.mjs';
import { countsOfLine, summary, vitestCounts } from './tally.mjs';

/** @typedef {import('./tally.mjs').Counts} Counts */

/** @type {import('./tally.mjs').Stage[]} */
const stages = [];

/**
 * Runs one stage and notes its time and counts; answers its result, or null when it failed outright.
 * @template T
 * @param {string} name
 * @param {() => Promise<{ value: T, isFine?: boolean, counts?: Counts | null }>} work
 * @returns {Promise<T | null>}
 */
async function stage(name, work) {
  say(`\n━━ ${name} ━━`);
  const startedMs = performance.now();
  /** @param {boolean} isFine @param {Counts | null} counts */
  const note = (isFine, counts) =>
    stages.push({ name, seconds: (performance.now() - startedMs) / 1000, isFine, counts });
  try {
    const { value, isFine = true, counts = null } = await work();
    note(isFine && (counts?.failed ?? 0) === 0, counts);
    return value;
  } catch (error) {
    say(error instanceof StepError ? error.message : String(error instanceof Error ? error.stack : error));
    note(false, null);
    return null;
  }
}

/**
 * Runs Vitest in the given program and counts.
 * @param {string} program
 * @param {string} report
 * @param {Record<string, string>} [env]
 */
async function vitest(program, report, env = {}) {
  const file = join(out, 'test', report);
  mkdirSync(join(out, 'test'), { recursive: true });
  rmSync(file, { force: true });
  const status = await run(
    program,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    { env, input: 'ignore' },
  );
  if (!existsSync(file))
    throw new StepError('Vitest left no report: it did not get as far as running tests.');
  const counts = vitestCounts(JSON.parse(readFileSync(file, 'utf8')));
  if (counts.passed === 0) throw new StepError('No test was run.');
  return { value: status, isFine: status === 0, counts };
}

async function securitySamples() {
  const { status, output } = await runAndKeep(projectNode, [join(root, 'torture/run.ts'), '--sample']);
  const counts = countsOfLine(output);
  if (counts === null) throw new StepError('The security samples did not end with their count.');
  return { value: status, isFine: status === 0, counts };
}

async function everything() {
  const runtime = await stage('system and runtime', async () => {
    await ensureSystem(['runtime', 'display', 'tests']);
    return { value: await resolveRuntime() };
  });
  const built =
    runtime === null ? null : await stage('build', async () => ({ value: await buildApp(runtime) }));
  await stage('checks', async () => {
    const results = await runChecks();
    for (const { name, isFine } of results) say(`${isFine ? 'passed' : 'FAILED'}  ${name}`);
    const passed = results.filter((result) => result.isFine).length;
    return { value: null, counts: { passed, failed: results.length - passed } };
  });
  await stage('unit tests (Node)', () => vitest(projectNode, 'unit.json'));
  if (runtime !== null) {
    const addon = runtime.addonPath;
    await stage('unit tests (Electron)', () =>
      vitest(runtime.program, 'unit-electron.json', {
        ELECTRON_RUN_AS_NODE: '1',
        CHANCERY_IN_ELECTRON: '1',
        ...(addon === null ? {} : { CHANCERY_DATABASE_ADDON: addon }),
      }),
    );
  }
  if (runtime !== null && built !== null) {
    const packed = await stage('pack', async () => {
      await packApp(runtime, built);
      return { value: true };
    });
    if (packed === true) {
      await stage('end to end', async () => {
        const { status, passed, failed } = await runPlaywright('playwright.config.ts', 'e2e');
        return { value: null, isFine: status === 0, counts: { passed, failed } };
      });
    }
  }
  if (existsSync(join(root, 'torture/run.ts'))) await stage('security samples', securitySamples);
}

await enter(
  import.meta.url,
  async () => {
    await everything();
    const { table, line, isFine } = summary(stages);
    process.stdout.write(`\n${table}\n\n${line}\n`);
    return isFine ? 0 : 1;
  },
  '0 passed, 1 failed',
);
