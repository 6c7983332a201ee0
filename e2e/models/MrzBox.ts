import type { Locator, Page } from '@playwright/test';

/** The box of the form of a person that reads lines of a travel document. */
export class MrzBox {
  readonly page: Page;
  readonly box: Locator;
  readonly lines: Locator;
  readonly protection: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole('group', { name: 'Machine-readable lines' });
    this.lines = this.box.getByRole('textbox');
    this.protection = page.getByRole('alert').filter({ hasText: 'Stateless or refugee' });
  }

  /** Opens the box from the form by its key. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+m');
    await this.lines.waitFor();
  }

  /** Enter takes the next step: corrections while some are offered, then the form. */
  async next(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }

  check(name: string): Locator {
    return this.box.getByRole('list', { name: 'Check digits' }).getByText(name);
  }
}
