import type { FileRef } from '../kernel/files.ts';
import type { Result } from '../kernel/result.ts';
import type { Progress } from './call.ts';
import type { CoreEvent } from './events.ts';

/** A file the user chose: its handle, its base name, its size in bytes (0 for a file yet to be written). */
export interface GrantedFile {
  ref: FileRef;
  name: string;
  size: number;
}

/** Filter of a file dialog; `name` is the translated text, `extensions` without dots. */
export interface FileFilter {
  name: string;
  extensions: string[];
}

/** Facts about the running program for the About box and the title. */
export interface ShellFacts {
  version: string;
  electron: string;
  /** True on the fallback runtime: for trying out, never for real data. */
  evaluation: boolean;
  /** Started for the demonstration mission: the page may fill in its published passphrase. */
  demonstration: boolean;
}

/** Why the shell locks; the page has at most 300 ms to save its drafts. */
export type LockReason = 'hand' | 'idle' | 'suspend' | 'screen-lock';

/** What `preload.ts` puts on the page as `window.chancery`: the core's port and the shell's few services. */
export interface Bridge {
  /** One call of the contract; never rejects for an expected failure. */
  call(
    name: string,
    input: unknown,
    onProgress?: (progress: Progress) => void,
  ): { id: number; result: Promise<Result<unknown>> };
  /** Cancels a running task by the id that `call` gave. */
  cancel(id: number): void;
  /** Subscribes to the core's events; returns the unsubscribe function. */
  onEvent(listener: (event: CoreEvent) => void): () => void;
  facts: ShellFacts;
  /** Opens the system's dialog; an empty list when the user closes it. */
  pickFiles(options: { title: string; filters: FileFilter[]; multiple: boolean }): Promise<GrantedFile[]>;
  /** Asks where to save; `null` when the user closes the dialog. */
  pickSave(options: {
    title: string;
    suggestedName: string;
    filters: FileFilter[];
  }): Promise<GrantedFile | null>;
  /** Turns files dropped on the page into handles. */
  grantDropped(files: readonly unknown[]): Promise<GrantedFile[]>;
  /** Locks at once: the core and this page end. */
  lock(): void;
  /** Told before the page ends by a lock; return a promise to finish saving drafts. */
  onBeforeLock(listener: (reason: LockReason) => Promise<void>): () => void;
  /** Puts text on the clipboard, a table also as HTML; cleared after 10 s if unchanged, on lock and on quit. */
  copy(text: string, html?: string): void;
  /** Tells the shell the language and theme chosen, for menus, dialogs and the window frame. */
  setAppearance(appearance: {
    language: string;
    theme: 'light' | 'dark' | 'system';
    direction: 'ltr' | 'rtl';
  }): void;
}
