import { buildApp } from './build.mjs';
import { startDisplay } from './display.mjs';
import { enter } from './entry.mjs';
import { launch } from './launch.mjs';
import { packApp, packedProgram } from './pack.mjs';
import { resolveRuntime } from './runtime.mjs';
import { say, StepError } from './steps.mjs';
import { ensureSystem } from './system.mjs';

/** What the command line takes for "no screen". */
const NO_DISPLAY = 3;

/** A screen for the hidden window: that of the session, else a virtual one; `null` where there is neither. */
async function display() {
  const hasScreen = Boolean(process.env['DISPLAY'] ?? '') || Boolean(process.env['WAYLAND_DISPLAY'] ?? '');
  if (process.platform !== 'linux' || hasScreen) return { stop: () => undefined };
  try {
    await ensureSystem(['display']);
    const { display, stop } = await startDisplay(null);
    process.env['DISPLAY'] = display;
    return { stop };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    say(error.message);
    return null;
  }
}

/** The packed application: the one that the tests name, else that of this project, made when it is not current. */
async function releasedProgram() {
  const named = process.env['CHANCERY_RELEASE_PROGRAM'];
  if (named !== undefined) return named;
  await ensureSystem(['runtime']);
  const runtime = await resolveRuntime();
  await packApp(runtime, await buildApp(runtime), ['release']);
  return packedProgram('release');
}

// Prints a document for the command line: a line of JSON and HTML on standard input, the PDF on standard output.
await enter(import.meta.url, async () => {
  const screen = await display();
  if (screen === null) return NO_DISPLAY;
  try {
    return await launch(await releasedProgram(), ['--print-document', '--log-level=3'], {
      allowNoSandbox: false,
      input: 'inherit',
    });
  } finally {
    screen.stop();
  }
});
