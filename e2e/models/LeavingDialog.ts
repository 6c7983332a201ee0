import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../keyboard.ts';

/** The dialogs by which people leave the register: as a file, or on paper. */
export class LeavingDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly #button: Locator;
  readonly #submit: Locator;

  constructor(page: Page, kind: 'Export' | 'Print') {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: `${kind} people` });
    this.#button = page.getByRole('button', { name: kind, exact: true });
    this.#submit = this.dialog.getByRole('button', { name: /^Choose where to save/ });
  }

  /** Opens it from the list, by keyboard. */
  async open(): Promise<void> {
    await tabTo(this.page, this.#button);
    await this.page.keyboard.press('Enter');
    await this.dialog.waitFor();
  }

  /** Chooses in a list of the system by typing what it begins with. */
  async choose(label: string, begins: string): Promise<void> {
    await tabTo(this.page, this.dialog.getByRole('combobox', { name: label }));
    await this.page.keyboard.type(begins);
  }

  async fill(label: string, text: string): Promise<void> {
    await tabTo(this.page, this.dialog.getByRole('textbox', { name: label }));
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  async tick(label: string): Promise<void> {
    await tabTo(this.page, this.dialog.getByRole('checkbox', { name: label }));
    await this.page.keyboard.press('Space');
  }

  async submit(): Promise<void> {
    await tabTo(this.page, this.#submit);
    await this.page.keyboard.press('Enter');
  }
}
