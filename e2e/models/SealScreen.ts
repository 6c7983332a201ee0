import type { Locator, Page } from '@playwright/test';

/** Sealing cases for a partner, and what leaves with them. */
export class SealScreen {
  readonly page: Page;
  readonly leaves: Locator;
  readonly readers: Locator;
  readonly grounds: Locator;
  readonly name: Locator;

  constructor(page: Page) {
    this.page = page;
    this.leaves = page.getByRole('region', { name: 'What leaves this office' });
    this.readers = page.getByRole('region', { name: 'Who will be able to read it' });
    this.grounds = page.getByRole('region', { name: 'Who may leave, and why' });
    this.name = page.getByRole('textbox', { name: /to confirm that it is meant for this mission/ });
  }

  /** A field that leaves, by the words of its label. */
  row(label: string): Locator {
    return this.leaves
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: label, exact: true }) });
  }

  async chooseProfile(profile: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'What for' }).selectOption({ label: profile });
  }

  async chooseBasis(basis: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'On what ground' }).selectOption({ label: basis });
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Seal and save' }).click();
  }
}
