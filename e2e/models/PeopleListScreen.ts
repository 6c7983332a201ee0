import type { Locator, Page } from '@playwright/test';

/** The list of people. */
export class PeopleListScreen {
  readonly page: Page;
  readonly grid: Locator;
  readonly text: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'People' });
    this.text = page.getByRole('textbox', { name: 'Name, number, place' });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: /^People/ })
      .click();
    await this.page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  }

  /** Rows with this text in the window of the list. */
  row(text: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: text });
  }

  /** The nth row, the first being 1. */
  rowAt(number: number): Locator {
    return this.grid.locator(`[aria-rowindex="${String(number + 1)}"]`);
  }

  column(name: string): Locator {
    return this.grid.getByRole('columnheader', { name, exact: true });
  }

  async sortBy(column: string): Promise<void> {
    await this.column(column).getByRole('button').click();
  }

  async toggleColumn(column: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Columns' }).click();
    await this.page.getByRole('checkbox', { name: column, exact: true }).click();
    await this.page.keyboard.press('Escape');
  }

  async chooseStanding(standing: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Standing' }).selectOption({ label: standing });
  }

  /** How far the list is scrolled. */
  scrolled(): Promise<number> {
    return this.grid.evaluate((element) => element.scrollTop);
  }
}
