import type { Bridge } from '../shared/ipc/shell.ts';

declare global {
  interface Window {
    readonly chancery: Bridge;
    /** When the rows of the last key are on the screen, in milliseconds since the key. */
    painted: Promise<number>;
  }
}
