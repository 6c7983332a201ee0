import type { Locator, Page } from '@playwright/test';

/** Our keys, and what is done when they are changed or lost. */
export class OurKeysScreen {
  readonly page: Page;
  readonly title: Locator;
  readonly before: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'Our keys', level: 1 });
    this.before = page.getByRole('region', { name: 'Keys of before' });
    this.dialog = page.getByRole('dialog');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  dialogButton(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }
}
