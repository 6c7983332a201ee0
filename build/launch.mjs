import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { say, StepError } from './steps.mjs';
import { canRead, makeWritable, privateFolder, unprivilegedUser } from './unprivileged.mjs';

/** @typedef {import('./unprivileged.mjs').User} User */

/**
 * Opens the packed application on the display of this session and waits until it ends.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ allowNoSandbox: boolean, stopped?: AbortSignal | undefined, input?: 'ignore' | 'inherit' }} options `input` is its standard input
 * @returns {Promise<number>} its exit status
 */
export async function launch(program, args, { allowNoSandbox, stopped, input = 'ignore' }) {
  if (process.getuid?.() !== 0) return runWindow(null, program, args, { env: {}, stopped, input });
  if (allowNoSandbox) {
    say(
      'Warning: running as root without the sandbox, because you allowed it. Never do this with real data.',
    );
    return runWindow(null, program, ['--no-sandbox', ...args], { env: {}, stopped, input });
  }
  const user = await windowUser();
  say(`Electron has no sandbox when root runs it, so the window is opened as the user "${user.name}".`);
  const scratch = privateFolder(user);
  try {
    const readable = (await canRead(user, program)) ? program : copyFor(user, program, scratch);
    return await runWindow(user, readable, args, { env: sessionOf(user, scratch), stopped, input });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Whoever called sudo, else a user of our own whose home folder keeps the profile. */
async function windowUser() {
  try {
    return await unprivilegedUser(process.env['SUDO_USER'] ?? 'chancery', { hasHome: true });
  } catch (error) {
    const reason = error instanceof StepError ? error.message : String(error);
    throw new StepError(
      `${reason}\nRun "npm start" as an ordinary user, or, to look at it without a sandbox and without real data, ` +
        '"npm start -- --allow-no-sandbox".',
    );
  }
}

/**
 * @param {User} user
 * @param {string} program
 * @param {string} scratch
 */
function copyFor(user, program, scratch) {
  const folder = join(scratch, 'application');
  cpSync(dirname(program), folder, { recursive: true, verbatimSymlinks: true });
  makeWritable(user, [folder]);
  return join(folder, basename(program));
}

/**
 * What the user's programs must know to reach the display of root's session.
 * @param {User} user
 * @param {string} scratch
 */
function sessionOf(user, scratch) {
  if (process.env['DISPLAY'] === undefined) {
    throw new StepError(
      'This Wayland session belongs to root and another user cannot open a window on it. Run "npm start" as an ordinary user.',
    );
  }
  const cookie = process.env['XAUTHORITY'] ?? join(homedir(), '.Xauthority');
  const copy = join(scratch, 'Xauthority');
  if (existsSync(cookie)) {
    copyFileSync(cookie, copy);
    makeWritable(user, [scratch]);
  }
  return {
    HOME: user.home,
    USER: user.name,
    LOGNAME: user.name,
    XAUTHORITY: existsSync(copy) ? copy : undefined,
    WAYLAND_DISPLAY: undefined,
    XDG_RUNTIME_DIR: undefined,
    XDG_CONFIG_HOME: undefined,
    XDG_CACHE_HOME: undefined,
    DBUS_SESSION_BUS_ADDRESS: undefined,
  };
}

/**
 * @param {User | null} user
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env: Record<string, string | undefined>, stopped: AbortSignal | undefined, input: 'ignore' | 'inherit' }} options
 *   `stopped` closes the window
 * @returns {Promise<number>}
 */
function runWindow(user, program, args, { env, stopped, input }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: user === null ? process.cwd() : tmpdir(),
      env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined, ...env },
      stdio: [input, 'inherit', 'inherit'],
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    });
    const end = () => child.kill('SIGTERM');
    process.once('SIGTERM', end);
    stopped?.addEventListener('abort', end);
    child.once('error', (error) => {
      say(`The application could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code, signal) => {
      if (signal === 'SIGTRAP' || signal === 'SIGABRT') say(sandboxAdvice(program));
      resolve(code ?? 1);
    });
  });
}

/** @param {string} program */
function sandboxAdvice(program) {
  const helper = join(dirname(program), 'chrome-sandbox');
  return (
    'The application ended while starting. If the lines above speak of the sandbox, this system forbids ordinary users the\n' +
    'namespaces that it is built from. Give the sandbox helper to root once, then start again:\n\n' +
    `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n`
  );
}
