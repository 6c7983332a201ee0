import type { Locator, Page } from '@playwright/test';

/** The page of a person. */
export class PersonScreen {
  readonly page: Page;
  readonly title: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** Takes back what the toast with that text says. */
  async undo(text: string): Promise<void> {
    await this.page
      .getByRole('alert')
      .filter({ hasText: text })
      .getByRole('button', { name: 'Undo' })
      .click();
  }
}
