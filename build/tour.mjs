import { buildApp } from './build.mjs';
import { enter } from './entry.mjs';
import { packApp } from './pack.mjs';
import { runPlaywright } from './playwright.mjs';
import { resolveRuntime } from './runtime.mjs';
import { say } from './steps.mjs';
import { ensureSystem } from './system.mjs';

await enter(import.meta.url, async (args) => {
  await ensureSystem(['runtime', 'display']);
  const runtime = await resolveRuntime();
  await packApp(runtime, await buildApp(runtime));
  const { status, failed } = await runPlaywright('e2e/tour.config.ts', 'tour', args);
  if (status === 0 && failed === 0) say('\nThe screenshots are in out/tour/.');
  return failed === 0 ? status : 1;
});
