import type { Locator, Page } from '@playwright/test';

/** The page of a household. */
export class HouseholdScreen {
  readonly page: Page;
  readonly title: Locator;
  readonly members: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.members = page.getByRole('region', { name: 'Members' }).getByRole('listitem');
    this.dialog = page.getByRole('dialog');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  member(name: string): Locator {
    return this.page
      .locator('.people-one')
      .filter({ has: this.page.locator('.people-head > a:first-child', { hasText: name }) });
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
