import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExchangeWorld } from '../main/test/exchange-world.ts';
import type { Torture, TortureContext, TortureResult } from './torture.ts';

/** So many stories in one set of databases: they grow with every story. */
const STORIES_A_WORLD = 100;

export const m1: Torture = {
  id: 'M1',
  title:
    'Missions with wrong clocks that lose, double, delay and reorder bundles, settle, undo, remove, merge: at the end all agree, and every concurrent write was asked about',
  sample: 6,
  full: 5_000,
  run: tellStories,
};

async function tellStories({ count, seed, deadlineMs, log }: TortureContext): Promise<TortureResult> {
  const failures: string[] = [];
  const sum = { cases: 0, edits: 0, bundles: 0, conflicts: 0 };
  while (sum.cases < count && Date.now() < deadlineMs) {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-torture-'));
    const world = new ExchangeWorld(folder);
    try {
      for (let told = 0; told < STORIES_A_WORLD && sum.cases < count && Date.now() < deadlineMs; told++) {
        const story = seed + sum.cases;
        const { edits, bundles, conflicts, failures: found } = world.run(story);
        sum.cases += 1;
        sum.edits += edits;
        sum.bundles += bundles;
        sum.conflicts += conflicts;
        failures.push(...found.slice(0, 3).map((failure) => `story ${String(story)}: ${failure}`));
        await Promise.resolve();
      }
    } finally {
      world.close();
      rmSync(folder, { recursive: true, force: true });
    }
    log(`M1: ${String(sum.cases)} stories`);
  }
  return {
    cases: sum.cases,
    failures,
    note: `${String(sum.edits)} edits, ${String(sum.bundles)} bundles, ${String(sum.conflicts)} conflicts shown`,
  };
}
