import { AppError } from '../../shared/kernel/errors.ts';
import type { FileAccess } from '../files/access.ts';

/** The handles that the shell minted, inside the core; they end with it at the next lock. */
export interface GrantedFiles extends FileAccess {
  add(ref: string, path: string, use: 'read' | 'write'): void;
}

/** File access of the window: only a handle opens a file, and only for the use it was minted for. */
export function grantedFiles(): GrantedFiles {
  const grants = new Map<string, { path: string; use: 'read' | 'write' }>();
  return {
    add: (ref, path, use) => {
      grants.set(ref, { path, use });
    },
    resolve: (ref, use) => {
      const grant = grants.get(ref);
      if (grant?.use !== use) throw new AppError('files/not-granted');
      return grant.path;
    },
  };
}
