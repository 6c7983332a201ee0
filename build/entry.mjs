import { realpathSync } from 'node:fs';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { projectNode, root } from './paths.mjs';
import { run, say, StepError } from './steps.mjs';

/**
 * Starts a script of this folder: installs, goes on in the project's own Node, and turns a `StepError` into its sentence.
 *
 * The script is run from its first line again in the new Node, so it must do nothing outside `main`. When another module
 * merely imports it, nothing happens.
 * @param {string} url `import.meta.url` of the script
 * @param {(args: string[]) => Promise<number>} main answers the exit status
 * @param {string} [lastLine] printed on standard output when the script stops before `main` could end
 */
export async function enter(url, main, lastLine) {
  const script = fileURLToPath(url);
  if (process.argv[1] === undefined || realpathSync(process.argv[1]) !== realpathSync(script)) return;
  const args = process.argv.slice(2);
  try {
    process.exitCode = isProjectNode() ? await main(args) : await continueOnProjectNode(script, args);
  } catch (error) {
    say(
      error instanceof StepError
        ? `\n${error.message}`
        : String(error instanceof Error ? error.stack : error),
    );
    if (lastLine !== undefined) process.stdout.write(`${lastLine}\n`);
    process.exitCode = 1;
  }
}

function isProjectNode() {
  try {
    return (
      realpathSync(process.execPath) === realpathSync(projectNode) &&
      process.env['CHANCERY_INSTALLED'] === root
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} script
 * @param {string[]} args
 */
async function continueOnProjectNode(script, args) {
  await ensureInstalled();
  const path = [join(root, 'node_modules/.bin'), dirname(projectNode), process.env['PATH'] ?? ''].join(
    delimiter,
  );
  process.on('SIGINT', () => undefined);
  return run(projectNode, [script, ...args], { env: { PATH: path, CHANCERY_INSTALLED: root } });
}
