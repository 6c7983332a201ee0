import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { resolveRuntime } from '../build/runtime.mjs';
import { ChildResult } from './child.ts';
import type { ChildRequest } from './child.ts';
import type { RegisteredTorture } from './tests.ts';
import type { TortureContext, TortureResult, TortureRuntime } from './torture.ts';

const OUT = 'out/torture';

/** Runs a test in a runtime: this very Node, or Electron started as plain Node. */
export async function runIn(
  runtime: TortureRuntime,
  { torture, file }: RegisteredTorture,
  context: TortureContext,
): Promise<TortureResult> {
  if (runtime === 'node') return torture.run(context);
  const { program, addonPath } = await resolveRuntime();
  const { count, seed, deadlineMs } = context;
  mkdirSync(OUT, { recursive: true });
  const request: ChildRequest = { count, seed, deadlineMs, resultFile: join(OUT, `${torture.id}.json`) };
  rmSync(request.resultFile, { force: true });
  const status = await start(
    program,
    [await bundleFor(torture.id, file), JSON.stringify(request)],
    addonPath === null ? {} : { CHANCERY_DATABASE_ADDON: addonPath },
  );
  if (status !== 0) return { cases: 0, failures: [`the runtime ended with ${String(status)}`] };
  return withoutUndefined(ChildResult.parse(JSON.parse(readFileSync(request.resultFile, 'utf8'))));
}

/** How a runtime is named in the report. */
export async function nameOf(runtime: TortureRuntime): Promise<string> {
  return runtime === 'node'
    ? `Node ${process.versions.node}`
    : `Electron ${(await resolveRuntime()).version}`;
}

/** Electron's Node does not strip types, so the test is bundled for it. */
async function bundleFor(id: string, file: string): Promise<string> {
  const exported = id.toLowerCase();
  const outfile = join(OUT, `${exported}.mjs`);
  await build({
    stdin: {
      contents: `import { ${exported} } from './${file}';\nimport { runAsChild } from './child.ts';\nawait runAsChild(${exported});\n`,
      resolveDir: 'torture',
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile,
  });
  return outfile;
}

function start(program: string, args: string[], addon: Record<string, string>): Promise<number | null> {
  const env = { ...process.env, ...addon, ELECTRON_RUN_AS_NODE: '1', NODE_NO_WARNINGS: '1' };
  return new Promise((resolve, reject) => {
    spawn(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
      .on('error', reject)
      .on('close', resolve);
  });
}

function withoutUndefined({
  cases,
  failures,
  digest,
  note,
}: ReturnType<typeof ChildResult.parse>): TortureResult {
  return {
    cases,
    failures,
    ...(digest === undefined ? {} : { digest }),
    ...(note === undefined ? {} : { note }),
  };
}
