import { mkdirSync } from 'node:fs';
import { url as inspectorUrl } from 'node:inspector';
import { join } from 'node:path';
import { app, session } from 'electron';
import { debuggingSwitch, parseArguments } from './arguments.ts';
import { holdMenu } from './menu.ts';
import { refuseNavigation } from './navigation.ts';
import { cutNetwork, silenceBrowser } from './network.ts';
import { registerScheme } from './origin.ts';
import { refuseDevices, refusePermissions } from './permissions.ts';
import { PRINT_SWITCH, printStream, usePrintFolder } from './print-stream.ts';
import { readPreferences } from './preferences.ts';
import { refuseToStart } from './refusal.ts';
import { readRuntimeFacts } from './runtime-facts.ts';
import { openShell } from './shell.ts';
import { shellText } from './text.ts';

const EXIT_DEBUGGING = 2;

/**
 * A build for tests has the fuse that lets Node listen to a debugger, and is driven through it; in a released build
 * that fuse is off, and no switch can make the inspector answer. So the fuse itself tells the two apart.
 */
const refusedSwitch = inspectorUrl() === undefined ? debuggingSwitch(process.argv) : null;

const isPrinting = process.argv.includes(PRINT_SWITCH);

if (refusedSwitch === null && isPrinting) startPrinting();
else if (refusedSwitch === null) start();
else {
  process.stderr.write(
    `Chancery does not start with ${refusedSwitch}: it would open the mission's data to other programs. Start it without that switch.\n`,
  );
  app.exit(EXIT_DEBUGGING);
}

function start(): void {
  const { profile: chosen, demonstration } = parseArguments(process.argv, process.cwd());
  const profile = chosen ?? join(app.getPath('userData'), 'profile');
  if (chosen !== null) app.setPath('userData', join(chosen, 'runtime'));
  if (![profile, app.getPath('userData')].every(canMake)) {
    const language = readPreferences(profile)?.language ?? app.getLocale();
    void refuseToStart('files/unwritable', shellText(language));
    return;
  }

  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  closeIn();
  holdMenu();
  void app.whenReady().then(() => {
    // Nothing uses it, but the browser has it, and only a session that was looked at is ever announced above.
    void session.defaultSession.clearHostResolverCache();
    const runtime = readRuntimeFacts();
    const shell = openShell({
      profile,
      runtime,
      facts: {
        version: app.getVersion(),
        electron: process.versions.electron,
        evaluation: runtime.evaluation,
        demonstration,
      },
    });
    app.on('second-instance', () => {
      shell.focus();
    });
  });
}

/** Prints for the command line; see `print-stream.ts`. */
function startPrinting(): void {
  usePrintFolder();
  closeIn();
  void app.whenReady().then(printStream);
}

/** Sandboxes, cuts off the network, and refuses what no page of ours asks for. Before the program is ready. */
function closeIn(): void {
  app.enableSandbox();
  silenceBrowser();
  registerScheme();
  app.on('session-created', (created) => {
    cutNetwork(created);
    refusePermissions(created);
  });
  app.on('web-contents-created', (_event, contents) => {
    refuseNavigation(contents);
    refuseDevices(contents);
  });
}

function canMake(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}
