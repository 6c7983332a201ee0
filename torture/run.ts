/**
 * `npm run torture`: the security tests in full, with their totals in `docs/security-tests.md`.
 *
 *   --sample          the small counts of all tests; nothing is written to the report
 *   --only T9[,T22]   these tests alone
 *   --minutes 30      stop each test after so many minutes; what was tried is added to the totals
 *   --seed 7          decides everything random; the day's when left out
 *   --reset           forget the totals of the tests that run now
 *   --json FILE       a summary for programs
 *
 * Ends with `N passed, N failed`, one per test and runtime.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { addShard, readReport, writeReport } from './report.ts';
import { nameOf, runIn } from './runtimes.ts';
import type { RegisteredTorture } from './tests.ts';
import { TESTS } from './tests.ts';
import type { TortureResult, TortureRuntime } from './torture.ts';

const { values: options } = parseArgs({
  options: {
    sample: { type: 'boolean', default: false },
    only: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    reset: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

process.chdir(dirname(import.meta.dirname));
const SHOWN_FAILURES = 20;
const isSample = options.sample;
const today = new Date().toISOString().slice(0, 10);
const seed = Number(options.seed ?? today.replaceAll('-', ''));
const limitMs = options.minutes === undefined ? Number.POSITIVE_INFINITY : Number(options.minutes) * 60_000;
const chosen = options.only?.toUpperCase().split(',');
const tests = TESTS.filter(({ torture }) => chosen === undefined || chosen.includes(torture.id));
const unknown = (chosen ?? []).filter((id) => !TESTS.some(({ torture }) => torture.id === id));

if (!Number.isSafeInteger(seed) || Number.isNaN(limitMs) || unknown.length > 0) {
  process.stderr.write(
    `Not understood: ${unknown.length > 0 ? unknown.join(', ') : '--seed or --minutes'}\n`,
  );
  process.exit(2);
}

interface Run {
  id: string;
  runtime: string;
  seconds: number;
  isFine: boolean;
  result: TortureResult;
}

const runs: Run[] = [];
for (const test of tests) {
  const digests = new Set<string>();
  for (const runtime of test.torture.runtimes ?? ['node']) {
    const run = await once(test, runtime);
    if (run.result.digest !== undefined) digests.add(`${String(run.result.cases)} ${run.result.digest}`);
    const casesTried = new Set([...digests].map((digest) => digest.split(' ')[0]));
    if (digests.size > casesTried.size) run.result.failures.push('decided otherwise than the runtime before');
    run.isFine &&= run.result.failures.length === 0;
    runs.push(run);
    show(test, run);
    if (!isSample) keep(test, run);
  }
}

const failed = runs.filter(({ isFine }) => !isFine).length;
if (options.json !== undefined) {
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, `${JSON.stringify({ date: today, seed, sample: isSample, runs }, null, 2)}\n`);
}
process.stdout.write(`${String(runs.length - failed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed > 0 || runs.length === 0 ? 1 : 0;

async function once(test: RegisteredTorture, runtime: TortureRuntime): Promise<Run> {
  const { torture } = test;
  const start = Date.now();
  // The runtime's own JSON has no infinity: a year stands for "no limit".
  const deadlineMs = start + Math.min(limitMs, 31_536_000_000);
  const log = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  let result: TortureResult;
  try {
    result = await runIn(runtime, test, {
      count: isSample ? torture.sample : torture.full,
      seed,
      deadlineMs,
      log,
    });
  } catch (error) {
    result = {
      cases: 0,
      failures: [`ended early: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`],
    };
  }
  // In the sample a test that this machine has no programs for says so; in full it counts as failed.
  const isFine = result.failures.length === 0 && (isSample || result.cases > 0);
  return {
    id: torture.id,
    runtime: await nameOf(runtime),
    seconds: Math.round((Date.now() - start) / 1000),
    isFine,
    result,
  };
}

function show({ torture }: RegisteredTorture, { runtime, seconds, isFine, result }: Run): void {
  const { cases, failures, note } = result;
  const figures = `${String(cases)} cases, ${String(failures.length)} failures, ${String(seconds)} s`;
  process.stdout.write(
    `${isFine ? 'passed' : 'FAILED'}  ${torture.id} ${torture.title} (${runtime}): ${figures}${note === undefined ? '' : `; ${note}`}\n`,
  );
  for (const failure of failures.slice(0, SHOWN_FAILURES)) process.stdout.write(`        ${failure}\n`);
}

function keep({ torture }: RegisteredTorture, { runtime, seconds, result }: Run): void {
  const { id, title, full } = torture;
  const { cases, failures, note = '' } = result;
  const rows = readReport().filter((row) => !(options.reset && row.id === id && row.runtime === runtime));
  writeReport(
    addShard(rows, {
      id,
      title,
      runtime,
      cases,
      full,
      failures: failures.length,
      shards: 1,
      seconds,
      date: today,
      note,
    }),
  );
}
