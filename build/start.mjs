import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build.mjs';
import { enter } from './entry.mjs';
import { packApp, packedProgram } from './pack.mjs';
import { root } from './paths.mjs';
import { resolveRuntime } from './runtime.mjs';
import { launch } from './launch.mjs';
import { say, StepError } from './steps.mjs';
import { ensureSystem } from './system.mjs';

const ALLOW_NO_SANDBOX = '--allow-no-sandbox';
const WATCH = '--watch';
const SETTLE_MS = 300;

/** Builds and packs what changed; answers the program to start. */
async function prepare() {
  await ensureSystem(['runtime']);
  const runtime = await resolveRuntime();
  await packApp(runtime, await buildApp(runtime), ['release']);
  if (runtime.evaluation) {
    say(`This is the evaluation runtime (Electron ${runtime.version}): for trying out, never for real data.`);
  }
  return packedProgram('release');
}

function assertDisplay() {
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? '') || Boolean(process.env['WAYLAND_DISPLAY'] ?? '');
  if (process.platform !== 'linux' || hasDisplay) return;
  throw new StepError(
    'Chancery is built, but there is no display to open its window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n' +
      'Start it from a desktop session, or run "npm run tour": it drives the application on a virtual display and leaves a\n' +
      'screenshot of every screen under out/tour/.',
  );
}

/**
 * Starts the application again after every change of its sources, until the window is closed.
 * @param {(stopped: AbortSignal) => Promise<number>} start
 */
async function startWatching(start) {
  for (;;) {
    const changed = new AbortController();
    let timer = setTimeout(() => undefined, 0);
    const watchers = ['main', 'shared', 'renderer'].map((name) =>
      watch(join(root, name), { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => changed.abort(), SETTLE_MS);
      }),
    );
    const status = await start(changed.signal);
    if (!changed.signal.aborted) return status;
    for (const watcher of watchers) watcher.close();
    await prepare().catch((error) => say(String(error instanceof Error ? error.message : error)));
  }
}

await enter(import.meta.url, async (args) => {
  const program = await prepare();
  assertDisplay();
  const allowNoSandbox = args.includes(ALLOW_NO_SANDBOX) || process.env['CHANCERY_ALLOW_NO_SANDBOX'] === '1';
  const given = args.filter((arg) => arg !== ALLOW_NO_SANDBOX && arg !== WATCH);
  /** @param {AbortSignal} [stopped] */
  const start = (stopped) => launch(program, ['--demo', ...given], { allowNoSandbox, stopped });
  return args.includes(WATCH) ? startWatching(start) : start();
});
