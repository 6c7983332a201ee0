import type { Locator, Page } from '@playwright/test';

/** Partners and bundles. */
export class ExchangeScreen {
  readonly page: Page;
  readonly partners: Locator;
  readonly bundles: Locator;

  constructor(page: Page) {
    this.page = page;
    this.partners = page.getByRole('region', { name: 'Partners', exact: true });
    this.bundles = page.getByRole('table');
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Exchange/ })
      .click();
    await this.page.getByRole('heading', { name: 'Exchange', level: 1 }).waitFor();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The row of the nth bundle, the newest being 0. */
  bundle(index: number): Locator {
    return this.bundles.getByRole('row').nth(index + 1);
  }
}
