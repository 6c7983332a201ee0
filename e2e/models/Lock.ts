import { expect, type Locator } from '@playwright/test';
import type { Application } from '../fixtures.ts';

/** The lock button and the lock screen. */
export class Lock {
  readonly #app: Application;

  constructor(app: Application) {
    this.#app = app;
  }

  /** What the lock screen says went wrong. */
  get problem(): Locator {
    return this.#app.page.locator('[aria-live=assertive]');
  }

  /** Locks by hand: the page ends, and another asks for the passphrase. */
  async lock(): Promise<void> {
    const opened = this.#app.app.waitForEvent('window');
    await this.#app.page.getByRole('button', { name: 'Lock Chancery' }).click();
    await opened;
    await expect(this.#app.page.getByLabel('Passphrase')).toBeVisible();
  }

  async unlock(passphrase: string): Promise<void> {
    const { page } = this.#app;
    const field = page.getByLabel('Passphrase');
    await expect(field).toBeVisible();
    await field.fill(passphrase);
    await field.press('Enter');
  }
}
