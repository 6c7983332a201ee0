import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { out } from '../build/paths.mjs';
import type { Store } from '../main/database/handle.ts';
import { exportPeople } from '../main/exports/service.ts';
import { pathAccess } from '../main/files/paths.ts';
import type { TaskContext } from '../main/ipc/handlers.ts';
import { officerActor } from '../main/kernel/actor.ts';
import { newId, systemClock } from '../main/kernel/clock.ts';
import { readInChild, rowsInChild } from '../main/reader/jail-node.ts';
import { drawNothing } from '../main/reader/page-jail.ts';
import { deriveInWorker } from '../main/vault/derive.ts';
import { Vault } from '../main/vault/vault.ts';
import { exportsCalls } from '../shared/exports/calls.ts';
import { EXPORT_FORMATS } from '../shared/exports/schema.ts';
import type { Figure, Measurement } from './claim.ts';
import { PASSPHRASE, PEOPLE, profileOf } from './profile.ts';
import { percentile, rounded } from './statistics.ts';

const MEBI = 1024 * 1024;
const SAMPLE_MS = 20;

interface Written {
  format: string;
  /** Processor time of each turn of the event loop while people were written. */
  turnsMs: number[];
  /** The longest turn before the first person was written: finding and ordering everybody. */
  countingMs: number;
  cpuSeconds: number;
  fileBytes: number;
  /** Most memory of the process above what it had before. */
  grownBytes: number;
}

/**
 * Everybody written into each format: how long other calls wait meanwhile, and how much memory it takes. Without the core, whose work beside the calls would be
 * counted along.
 */
export const exporting: Measurement = {
  name: 'exports',
  measure: async ({ say }) => {
    const folder = mkdtempSync(join(out, 'bench', 'exports-'));
    cpSync(await profileOf(PEOPLE, say), join(folder, 'profile'), { recursive: true });
    const vault = new Vault({
      profile: join(folder, 'profile'),
      clock: systemClock,
      derive: deriveInWorker(new URL('../main/vault/kdf-worker.ts', import.meta.url)),
      nativeBinding: null,
    });
    const { store } = await vault.unlock(PASSPHRASE);
    try {
      const written: Written[] = [];
      for (const format of EXPORT_FORMATS) {
        say(`exports: ${format}`);
        written.push(await write(store, folder, format));
      }
      return figures(written);
    } finally {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function write(store: Store, folder: string, format: string): Promise<Written> {
  const path = join(folder, `people.${format}`);
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), SAMPLE_MS);
  const turns: Record<string, number[]> = { counting: [], writing: [] };
  let stage = 'counting';
  let isRunning = true;
  let last = process.threadCpuUsage();
  const turn = (): void => {
    const used = process.threadCpuUsage(last);
    last = process.threadCpuUsage();
    turns[stage]?.push((used.user + used.system) / 1000);
    if (isRunning) setImmediate(turn);
  };
  const task = taskOn(store, (now) => (stage = now));
  const input = exportsCalls.export.input.parse({ path, format });
  const start = process.cpuUsage();
  setImmediate(turn);
  await exportPeople(task, input, 'en');
  isRunning = false;
  clearInterval(watch);
  const used = process.cpuUsage(start);
  return {
    format,
    turnsMs: turns['writing'] ?? [],
    countingMs: Math.max(0, ...(turns['counting'] ?? [])),
    cpuSeconds: (used.user + used.system) / 1e6,
    fileBytes: statSync(path).size,
    grownBytes: most - before,
  };
}

function taskOn(store: Store, told: (stage: string) => void): TaskContext {
  const actor = officerActor(newId(systemClock), 'Amina Test');
  return {
    actor,
    clock: systemClock,
    files: pathAccess('/'),
    readFile: readInChild,
    readRows: rowsInChild,
    drawPage: drawNothing,
    signal: new AbortController().signal,
    progress: ({ stage }) => told(stage),
    read: (work) => work(store.reader(actor)),
    write: (work, options) => store.write(actor, { ...options, call: 'people.export' }, work),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

function figures(written: readonly Written[]): Figure[] {
  const each = (text: (one: Written) => string): string =>
    written.map((one) => `${one.format} ${text(one)}`).join(', ');
  const people = PEOPLE.toLocaleString('en');
  return [
    {
      claim: `The core is held by an export of ${people} people, p99.9`,
      value: rounded(Math.max(...written.map(({ turnsMs }) => percentile(turnsMs, 0.999)))),
      unit: 'ms',
      bound: 30,
      baseline: null,
      method: `Processor time of the turns of the event loop while everybody is written with all fields, the slowest format; longest turn: ${each(({ turnsMs }) => `${String(rounded(turnsMs.reduce((one, other) => Math.max(one, other), 0)))} ms`)}. Finding and ordering everybody before, longest turn: ${each(({ countingMs }) => `${String(rounded(countingMs))} ms`)}. Processor time in all: ${each(({ cpuSeconds }) => `${String(rounded(cpuSeconds))} s`)}. Files: ${each(({ fileBytes }) => `${String(rounded(fileBytes / MEBI))} MiB`)}.`,
    },
    {
      claim: `Memory that an export of ${people} people takes`,
      value: rounded(Math.max(...written.map(({ grownBytes }) => grownBytes)) / MEBI),
      unit: 'MiB',
      bound: 150,
      baseline: null,
      method: `Growth of the process over what it had before, sampled every ${String(SAMPLE_MS)} ms: ${each(({ grownBytes }) => `${String(rounded(grownBytes / MEBI))} MiB`)}.`,
    },
  ];
}
