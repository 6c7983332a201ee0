import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figure, Measurement } from './claim.ts';
import { descendants, memoryMb } from './processes.ts';
import { registerWorkbook } from './register-file.ts';
import { percentile, rounded } from './statistics.ts';

const PEOPLE = 50_000;
const FEW = 10_000;
const MANY = 100_000;
const MB = 1024 * 1024;

const Answer = z.strictObject({
  previewMs: z.number(),
  committedMs: z.number(),
  wholeMs: z.number(),
  counts: z.looseObject({ rows: z.number(), added: z.number() }),
});

interface Run extends z.infer<typeof Answer> {
  /** PSS of the core over the import, in MB. */
  core: number[];
  /** PSS of the core with its reader. */
  all: number[];
}

/** A register from the file to the preview and to the list, beside LibreOffice's conversion of the same file. */
export const registerImport: Measurement = {
  name: 'register-import',
  measure: async ({ say }) => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-register-'));
    try {
      const path = writeRegister(folder, PEOPLE);
      say(`register-import: LibreOffice converts ${PEOPLE} rows`);
      const baseline = convert(folder, path);
      if (baseline === null) say('register-import: LibreOffice is not installed, so there is no ratio');
      say(`register-import: ${PEOPLE} people`);
      const run = await bring(folder, path);
      say(`register-import: memory at ${FEW} and ${MANY} people`);
      const few = await bring(folder, writeRegister(folder, FEW));
      const many = await bring(folder, writeRegister(folder, MANY));
      return [...timeFigures(run, baseline), ...memoryFigures(few, many)];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function timeFigures(run: Run, baselineMs: number | null): Figure[] {
  const what = `A 50,000-row XLSX of 15 columns, ${String(run.counts.rows)} rows read and ${String(run.counts.added)} people added, headless. The preview reads every row of the file and writes nothing; committed: everybody is in the list. With the comparing of everybody new with everybody, ${String(rounded(run.wholeMs / 1000))} s.`;
  const seconds = (ms: number): number => rounded(ms / 1000);
  if (baselineMs === null)
    return [
      {
        claim: 'A register of 50,000 people, from file to preview',
        value: seconds(run.previewMs),
        unit: 's',
        bound: 20,
        baseline: null,
        method: `${what} LibreOffice is not installed here, so there is no ratio.`,
      },
      {
        claim: 'A register of 50,000 people, from file to committed',
        value: seconds(run.committedMs),
        unit: 's',
        bound: 40,
        baseline: null,
        method: what,
      },
    ];
  const baseline = { value: seconds(baselineMs), unit: 's', what: 'LibreOffice converts it to CSV' };
  return [
    {
      claim: 'A register of 50,000 people, from file to preview, against LibreOffice',
      value: rounded(run.previewMs / baselineMs),
      unit: '×',
      bound: 1,
      baseline,
      method: `${what} ${String(seconds(run.previewMs))} s.`,
    },
    {
      claim: 'A register of 50,000 people, from file to committed, against LibreOffice',
      value: rounded(run.committedMs / baselineMs),
      unit: '×',
      bound: 2,
      baseline,
      method: `${what} ${String(seconds(run.committedMs))} s.`,
    },
  ];
}

function memoryFigures(few: Run, many: Run): Figure[] {
  const peak = (values: readonly number[]): number => percentile(values, 0.95);
  const figure = (claim: string, one: number, other: number): Figure => ({
    claim,
    value: rounded(other / one),
    unit: '×',
    bound: 1.5,
    baseline: { value: rounded(one), unit: 'MB', what: '10,000 rows' },
    method: `Proportional set size over the import, p95 of a reading every 250 ms: ${String(rounded(one))} MB at 10,000 rows, ${String(rounded(other))} MB at 100,000.`,
  });
  return [
    figure(
      'Memory of the core during an import, 100,000 rows against 10,000',
      peak(few.core),
      peak(many.core),
    ),
    figure('Memory of the core and its reader, 100,000 rows against 10,000', peak(few.all), peak(many.all)),
  ];
}

function writeRegister(folder: string, people: number): string {
  const path = join(folder, `register-${String(people)}.xlsx`);
  writeFileSync(path, registerWorkbook(people));
  return path;
}

/** Milliseconds that LibreOffice takes; `null` when it is not there. */
function convert(folder: string, path: string): number | null {
  const out = join(folder, 'converted');
  mkdirSync(out, { recursive: true });
  const start = performance.now();
  const { status } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'office')}`,
      '--headless',
      '--convert-to',
      'csv',
      '--outdir',
      out,
      path,
    ],
    { stdio: 'ignore' },
  );
  return status === 0 ? performance.now() - start : null;
}

/** One preview and one import on a new profile, in a process of its own. */
async function bring(folder: string, path: string): Promise<Run> {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'register-child.ts'), profile, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const core: number[] = [];
  const all: number[] = [];
  const watch = setInterval(() => {
    const pid = child.pid ?? 0;
    core.push(memoryMb([pid]));
    all.push(memoryMb(descendants(pid)));
  }, 250);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (status !== 0 || text.length > MB) throw new Error('the import failed');
  return { ...Answer.parse(JSON.parse(text)), core, all };
}
