import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve } from 'node:path';
import { FileRef } from '../../shared/kernel/files.ts';
import type { GrantedFile } from '../../shared/ipc/shell.ts';

/** Mints the handles under which the page knows the files that the user chose. */
export interface Grants {
  forReading(paths: readonly string[]): Promise<GrantedFile[]>;
  forWriting(path: string): Promise<GrantedFile | null>;
}

/** How a handle reaches the core; answers once the core knows it. */
export type Mint = (ref: string, path: string, use: 'read' | 'write') => Promise<boolean>;

/**
 * @param profile never granted: neither the vault nor what lies beside it can be read as a file or written over
 */
export function createGrants(profile: string, mint: Mint): Grants {
  const grant = async (path: string, use: 'read' | 'write', size: number): Promise<GrantedFile | null> => {
    const ref = `grant:${randomUUID()}`;
    if (!(await mint(ref, path, use))) return null;
    return { ref: FileRef.parse(ref), name: basename(path), size };
  };
  const isOurs = (path: string): boolean => {
    const way = relative(profile, resolve(path));
    return way === '' || (!way.startsWith('..') && !isAbsolute(way));
  };
  return {
    forReading: async (paths) => {
      const files: GrantedFile[] = [];
      for (const path of paths) {
        if (!isAbsolute(path) || isOurs(path)) continue;
        const facts = await stat(path).catch(() => null);
        if (facts?.isFile() !== true) continue;
        const file = await grant(path, 'read', facts.size);
        if (file !== null) files.push(file);
      }
      return files;
    },
    forWriting: (path) =>
      isAbsolute(path) && !isOurs(path) ? grant(path, 'write', 0) : Promise.resolve(null),
  };
}
