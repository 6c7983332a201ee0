import { expect } from '@playwright/test';
import type { Application } from '../fixtures.ts';

/** The first-run wizard, worked with the keyboard alone. */
export class Wizard {
  readonly #app: Application;

  constructor(app: Application) {
    this.#app = app;
  }

  /** Types the facts of the mission; the name is the one suggested. */
  async fillMission(facts: { sendingState: string; hostState: string; city: string }): Promise<void> {
    const { page } = this.#app;
    await expect(page.getByRole('heading', { name: 'Your mission' })).toBeVisible();
    await this.#choose('State that sends you', facts.sendingState);
    await this.#choose('State where you work', facts.hostState);
    await page.getByLabel('City').focus();
    await page.keyboard.type(facts.city);
    await this.#next();
  }

  async fillOfficer(name: string, post: string): Promise<void> {
    const { page } = this.#app;
    await expect(page.getByRole('heading', { name: 'Who works here' })).toBeVisible();
    await page.getByLabel('Name', { exact: false }).first().focus();
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(post);
    await this.#next();
  }

  async fillPassphrase(passphrase: string): Promise<void> {
    const { page } = this.#app;
    await expect(page.getByRole('heading', { name: 'A passphrase for the vault' })).toBeVisible();
    await page.getByLabel('Passphrase', { exact: true }).focus();
    await page.keyboard.type(passphrase);
    await page.getByLabel('Enter it once more').focus();
    await page.keyboard.type(passphrase);
    await page.keyboard.press('Enter');
  }

  /** The recovery code that is shown once. */
  async readRecoveryCode(): Promise<string> {
    const { page } = this.#app;
    await expect(page.getByRole('heading', { name: 'Your recovery code' })).toBeVisible({ timeout: 30_000 });
    const shown = (await page.locator('.recovery-code').innerText()).replace(/\s+/g, '-');
    return shown.trim();
  }

  async finish(): Promise<void> {
    const { page } = this.#app;
    await page.getByLabel('I have written the code down').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Open Chancery' }).focus();
    await page.keyboard.press('Enter');
  }

  async #choose(label: string, country: string): Promise<void> {
    const { page } = this.#app;
    await page.getByLabel(label).first().focus();
    await page.keyboard.type(country);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }

  async #next(): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Continue' }).focus();
    await this.#app.page.keyboard.press('Enter');
  }
}
