import type { Locator, Page } from '@playwright/test';

/** A register from the file to the list. */
export class RegisterImportScreen {
  readonly page: Page;
  readonly columns: Locator;
  readonly firstRows: Locator;
  readonly refused: Locator;
  readonly earlier: Locator;

  constructor(page: Page) {
    this.page = page;
    this.columns = page.getByRole('group', { name: 'Columns' });
    this.firstRows = page.getByRole('group', { name: 'First rows as they would be' });
    this.refused = page.getByRole('table', { name: 'Refused rows' });
    this.earlier = page.getByRole('group', { name: 'Earlier imports' });
  }

  /** From the list of people. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Import a register of people…' }).first().click();
    await this.page.getByRole('heading', { name: 'Import a register', level: 1 }).waitFor();
  }

  /** Opens the file that the next dialog answers, and waits for what it would bring. */
  async choose(): Promise<void> {
    await this.page.getByRole('button', { name: /^(?:Choose a file|Another file)…$/ }).click();
    await this.page.getByRole('heading', { name: 'What the import would do' }).waitFor({ timeout: 30_000 });
  }

  /** What would become of the rows, or became of them. */
  counts(): Locator {
    return this.page.locator('.register-counts');
  }

  role(column: string): Locator {
    return this.page.getByRole('combobox', { name: `What the column “${column}” is read as` });
  }

  async bringIn(): Promise<void> {
    await this.page.getByRole('button', { name: /^Import \d/ }).click();
    await this.page.getByRole('heading', { name: 'What the import did' }).waitFor({ timeout: 60_000 });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}
