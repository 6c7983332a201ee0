import type { Locator, Page } from '@playwright/test';

/** The page of a partner, and the dialog that confirms it. */
export class PartnerScreen {
  readonly page: Page;
  readonly title: Locator;
  readonly head: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.head = page.getByRole('article').locator('header');
    this.dialog = page.getByRole('dialog');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  field(name: string): Locator {
    return this.dialog.getByRole('textbox', { name, exact: true });
  }

  /** Types digits as they are heard: the fields lead on by themselves. */
  async type(groups: readonly string[]): Promise<void> {
    await this.field('Row 1, group 1').click();
    await this.page.keyboard.type(groups.join(''));
  }

  async submit(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Confirm', exact: true }).click();
  }
}
