import type { Bridge } from '../../shared/ipc/shell.ts';

declare global {
  interface Window {
    /** Put there by the preload script: the core's port and the shell's few services. */
    readonly chancery: Bridge;
  }
}
