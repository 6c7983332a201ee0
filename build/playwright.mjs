import { readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { startDisplay } from './display.mjs';
import { packedProgram } from './pack.mjs';
import { root } from './paths.mjs';
import { StepError } from './steps.mjs';
import { playwrightCounts } from './tally.mjs';
import { makeWritable, privateFolder, runAs, unprivilegedUser, workplace } from './unprivileged.mjs';

/**
 * Runs Playwright against the packed application, on a virtual display of its own and never as root, so that the
 * application keeps its sandbox.
 *
 * The tests find the programs in `CHANCERY_PROGRAM` (test build) and `CHANCERY_RELEASE_PROGRAM`.
 * @param {string} config the configuration, relative to the project
 * @param {string} name the folder of `out` that the tests may write
 * @param {readonly string[]} [args] given on to Playwright
 * @returns {Promise<{ status: number, passed: number, failed: number }>}
 */
export async function runPlaywright(config, name, args = []) {
  const user = process.getuid?.() === 0 ? await unprivilegedUser('chancery-test', { hasHome: false }) : null;
  const place = await workplace(user, [name]);
  const home = privateFolder(user);
  const results = join(place.folder, 'out', name);
  makeWritable(user, [results]);
  const report = join(results, 'report.json');
  rmSync(report, { force: true });
  const display = await startDisplay(user);
  /** @param {string} path */
  const inPlace = (path) => join(place.folder, relative(root, path));
  try {
    const node = join(place.folder, 'node_modules/node/bin/node');
    const path = [dirname(node), join(place.folder, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(
      delimiter,
    );
    const status = await runAs(
      user,
      node,
      [
        join(place.folder, 'node_modules/@playwright/test/cli.js'),
        'test',
        ...['--config', config, '--reporter', 'list,json', ...args],
      ],
      {
        cwd: place.folder,
        env: {
          PATH: path,
          HOME: home,
          TMPDIR: home,
          DISPLAY: display.display,
          WAYLAND_DISPLAY: undefined,
          XAUTHORITY: undefined,
          XDG_RUNTIME_DIR: undefined,
          XDG_CONFIG_HOME: undefined,
          XDG_CACHE_HOME: undefined,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
          CHANCERY_PROGRAM: inPlace(packedProgram('test')),
          CHANCERY_RELEASE_PROGRAM: inPlace(packedProgram('release')),
        },
      },
    );
    return { status, ...playwrightCounts(readReport(report)) };
  } finally {
    display.stop();
    place.finish();
    rmSync(home, { recursive: true, force: true });
  }
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new StepError('Playwright left no report: it did not get as far as running tests.');
  }
}
