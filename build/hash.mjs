import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * One hash over the contents and names of files and folders; a missing one counts as such.
 * @param {readonly string[]} paths relative to the project, or absolute
 * @param {readonly string[]} [extra] further text that the result depends on
 */
export function hashOf(paths, extra = []) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) addPath(hash, path, join(path.startsWith('/') ? '/' : root, path));
  for (const text of extra) hash.update(`\0${text}`);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} name
 * @param {string} path
 */
function addPath(hash, name, path) {
  if (!existsSync(path)) {
    hash.update(`\0absent ${name}`);
  } else if (statSync(path).isDirectory()) {
    for (const entry of readdirSync(path).sort()) addPath(hash, `${name}/${entry}`, join(path, entry));
  } else {
    hash.update(`\0${name}\0`).update(readFileSync(path));
  }
}

/**
 * Whether a step was done before with the same inputs, remembered in a small file.
 * @param {string} file
 * @param {string} hash
 */
export function isStamped(file, hash) {
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

/**
 * @param {string} file
 * @param {string} hash
 */
export function stamp(file, hash) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}

/**
 * Forgets a stamp before its step begins, so that a step cut short is repeated.
 * @param {string} file
 */
export function unstamp(file) {
  rmSync(file, { force: true });
}
