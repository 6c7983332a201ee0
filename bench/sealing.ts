import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { out } from '../build/paths.mjs';
import { resolveRuntime } from '../build/runtime.mjs';
import type { Figure, Measurement } from './claim.ts';
import { median, rounded } from './statistics.ts';

/** Sealing and opening 25 MB in memory: in Node, and in the Electron in use started as plain Node. */
export const sealing: Measurement = {
  name: 'sealing',
  measure: async ({ say }) => {
    const { program, version } = await resolveRuntime();
    const outfile = join(out, 'bench/sealing.mjs');
    await build({
      entryPoints: [join(import.meta.dirname, 'sealing-child.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      outfile,
    });
    const figures: Figure[] = [];
    for (const { name, runtime } of [
      { name: `Node ${process.versions.node}`, runtime: process.execPath },
      { name: `Electron ${version}`, runtime: program },
    ]) {
      say(`sealing: ${name}`);
      const { seal, open } = await run(runtime, outfile);
      figures.push(figure(`Sealing 25 MB, ${name}`, seal), figure(`Opening 25 MB, ${name}`, open));
    }
    return figures;
  },
};

function figure(claim: string, took: readonly number[]): Figure {
  return {
    claim,
    value: rounded(median(took) / 1000),
    unit: 's',
    bound: 1,
    baseline: null,
    method: `One attachment of random bytes, from memory to memory, every check included; the attachment is read out afterwards, outside the time. Median of ${took.length}.`,
  };
}

function run(program: string, file: string): Promise<{ seal: number[]; open: number[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [file], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (chunk) => (text += String(chunk)));
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve(JSON.parse(text) as { seal: number[]; open: number[] });
      else reject(new Error(`${program} ended with ${String(status)}.`));
    });
  });
}
