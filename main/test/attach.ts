import { _electron, type ElectronApplication } from '@playwright/test';

/** So long the driver may take to attach itself to the program. */
const ATTACH_MS = 15_000;
const TRIES = 3;

/**
 * Starts a program under the driver. About once in thirty starts the driver misses the news that the first window has gone to its
 * page, and waits for it for ever while the program runs: it is then asked again, before anything was done.
 * @see docs/decisions/0008-how-pages-are-served.md
 */
export async function attach(executablePath: string, args: string[]): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await _electron.launch({ executablePath, args, timeout: ATTACH_MS });
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}
