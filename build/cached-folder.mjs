import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './paths.mjs';

/**
 * A folder of the cache, made once: `fill` works in a temporary one, which is renamed when it is complete. So a folder that
 * exists is whole, and two processes that make the same one at once do not disturb each other.
 * @param {string} name
 * @param {(folder: string, scratch: string) => Promise<void>} fill `scratch` is thrown away afterwards
 */
export async function cachedFolder(name, fill) {
  const cache = cacheFolder();
  const target = join(cache, name);
  if (existsSync(target)) return target;
  const work = mkdtempSync(join(cache, 'work-'));
  try {
    const folder = join(work, 'result');
    const scratch = join(work, 'scratch');
    mkdirSync(folder);
    mkdirSync(scratch);
    await fill(folder, scratch);
    try {
      renameSync(folder, target);
    } catch (error) {
      if (!existsSync(target)) throw error;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return target;
}
