import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything the scripts generate inside the project. */
export const out = join(root, 'out');

/** The Node that the project pins, brought by the npm package `node`. */
export const projectNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * The folder that keeps what is costly to fetch or compile, shared by every clone of the project.
 *
 * `XDG_CACHE_HOME/chancery`, else `~/.cache/chancery`, else a folder of this user beside the temporary files where the
 * home folder cannot be written (service accounts, containers).
 * @param {NodeJS.ProcessEnv} [env]
 */
export function cacheFolder(env = process.env) {
  const home = env['HOME'] === undefined ? safeHome() : env['HOME'];
  const candidates = [
    env['XDG_CACHE_HOME'] ?? '',
    home === '' ? '' : join(home, '.cache'),
    join(tmpdir(), `cache-${String(userInfo().uid)}`),
  ];
  for (const base of candidates) {
    if (!isAbsolute(base)) continue;
    const folder = join(base, 'chancery');
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error('No folder can be written for the cache; set XDG_CACHE_HOME to one that can.');
}

function safeHome() {
  try {
    return homedir();
  } catch {
    return '';
  }
}
