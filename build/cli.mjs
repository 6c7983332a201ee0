import { realpathSync } from 'node:fs';
import { dirname, delimiter, join } from 'node:path';
import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { projectNode, root } from './paths.mjs';
import { say, StepError } from './steps.mjs';

// The headless command line: standard output carries results alone, so nothing here writes to it.
try {
  await ensureInstalled();
  const child = spawn(projectNode, [join(root, 'main/cli.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: {
      ...process.env,
      PATH: [dirname(realpathSync(projectNode)), process.env['PATH'] ?? ''].join(delimiter),
    },
  });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
} catch (error) {
  say(error instanceof StepError ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
}
