import type { Locator, Page } from '@playwright/test';

/** The page of an organisation, an office or a facility. */
export class ContactScreen {
  readonly page: Page;
  readonly title: Locator;
  readonly verifyButton: Locator;
  readonly timeline: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.verifyButton = page.getByRole('button', { name: 'Verify' });
    this.timeline = this.section('Timeline');
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async verify(channel: string): Promise<void> {
    await this.verifyButton.click();
    await this.page.getByRole('menuitem', { name: channel }).click();
  }

  async changeHolder(name: string): Promise<void> {
    await this.button('Change holder').click();
    await this.page.getByRole('textbox', { name: 'New holder' }).fill(name);
    await this.button('Save the new holder').click();
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
