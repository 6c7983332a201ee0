import type { Locator, Page } from '@playwright/test';

/** An opened bundle: who sent it, what it would change, and what came of it. */
export class OpenScreen {
  readonly page: Page;
  readonly head: Locator;
  readonly problem: Locator;
  readonly result: Locator;

  constructor(page: Page) {
    this.page = page;
    this.head = page.getByRole('region', { name: 'From', exact: true });
    this.problem = page.getByRole('main').getByRole('alert');
    this.result = page.getByRole('heading', { level: 2 }).first();
  }

  /** Goes there by the palette and chooses the file that the dialog answers. */
  async chooseFile(): Promise<void> {
    await this.page.getByRole('button', { name: 'Choose the file' }).click();
  }

  /** What would change in one record. */
  change(name: string | RegExp): Locator {
    return this.page.getByRole('article', { name });
  }

  async takeOver(): Promise<void> {
    await this.button('Take over as decided').click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}
