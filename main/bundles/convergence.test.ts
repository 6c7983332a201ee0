import { afterAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExchangeWorld } from '../test/exchange-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-world-'));
const world = new ExchangeWorld(folder);
afterAll(() => {
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A sample: `npm run torture -- --only M1` tells thousands. */
const STORIES = 24;

describe('missions that never share a server', () => {
  it('agree on every field once everything is delivered, and were asked about every concurrent write', () => {
    const failures: string[] = [];
    let conflicts = 0;
    for (let story = 1; story <= STORIES; story++) {
      const result = world.run(story);
      conflicts += result.conflicts;
      failures.push(...result.failures.slice(0, 3).map((failure) => `story ${String(story)}: ${failure}`));
    }
    expect(failures).toEqual([]);
    expect(conflicts).toBeGreaterThan(STORIES);
  }, 300_000);
});
