import type { Locator, Page } from '@playwright/test';

/** The list of cases. */
export class CasesListScreen {
  readonly page: Page;
  readonly grid: Locator;
  readonly peek: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'Cases' });
    this.peek = page.getByRole('complementary', { name: 'Details of the selected row' });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Cases/ })
      .click();
    await this.page.getByRole('heading', { name: 'Cases', level: 1 }).waitFor();
  }

  async openCase(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open a case' }).first().click();
  }

  row(text: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: text });
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Number, name, request, note' }).fill(text);
  }

  async filter(label: string, choice: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: choice });
  }
}
