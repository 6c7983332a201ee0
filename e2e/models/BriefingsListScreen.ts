import type { Locator, Page } from '@playwright/test';

/** The list of briefings, and the sheet in which a file is looked at before it is kept. */
export class BriefingsListScreen {
  readonly page: Page;
  readonly grid: Locator;
  readonly sheet: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'Briefings' });
    this.sheet = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Briefings/ })
      .click();
    await this.page.getByRole('heading', { name: 'Briefings', level: 1 }).waitFor();
  }

  /** Opens the file that the next dialog answers, and waits for what was found in it. */
  async read(): Promise<void> {
    await this.page.getByRole('button', { name: 'Read a briefing' }).first().click();
    await this.sheet.getByRole('heading', { name: 'Found in the file' }).waitFor();
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields))
      await this.sheet.getByRole('textbox', { name, exact: true }).fill(value);
  }

  /** Says how a table is read: what its rows are, or what a column holds. */
  async choose(label: string, choice: string): Promise<void> {
    await this.sheet.getByRole('combobox', { name: label, exact: true }).selectOption(choice);
  }

  async keep(): Promise<void> {
    await this.sheet.getByRole('button', { name: 'Keep and review' }).click();
    await this.sheet.waitFor({ state: 'hidden' });
  }

  row(text: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: text });
  }
}
