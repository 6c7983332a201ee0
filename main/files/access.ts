import type { FileRef } from '../../shared/kernel/files.ts';

/** Turns what the user chose into a path. The command line takes paths; the window only handles that the shell minted. */
export interface FileAccess {
  /** @throws AppError `files/not-granted` when the handle is unknown, used up, or for the other use */
  resolve(ref: FileRef, use: 'read' | 'write'): string;
}
