import { resolve } from 'node:path';
import type { FileAccess } from './access.ts';

/** File access of the command line: a ref is a path, relative to where the command was given. */
export function pathAccess(base: string): FileAccess {
  return { resolve: (ref) => resolve(base, ref) };
}
