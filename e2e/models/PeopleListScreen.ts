import type { Locator, Page } from '@playwright/test';

/** The list of people. */
export class PeopleListScreen {
  readonly page: Page;
  readonly grid: Locator;
  readonly text: Locator;

  constructor(page: Page) {
    this.page = page;
    // Grouped, it is a tree.
    const name = 'People';
    this.grid = page.getByRole('grid', { name }).or(page.getByRole('treegrid', { name }));
    this.text = page.getByRole('textbox', { name: 'Name, number, place' });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main navigation' })
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

  /** What is done to the people chosen. */
  get bar(): Locator {
    return this.page.getByRole('region', { name: 'What is done to the people chosen' });
  }

  /** Shows the values of a filter, with the focus on the first. */
  async openFacet(title: string): Promise<void> {
    await this.page
      .getByRole('search')
      .getByRole('button', { name: new RegExp(`^${title}`) })
      .click();
    await this.page.getByRole('dialog', { name: title }).getByRole('checkbox').first().focus();
  }

  facetValue(label: string): Locator {
    return this.page.getByRole('dialog').getByRole('listitem').filter({ hasText: label });
  }

  async groupBy(what: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Group by' }).selectOption({ label: what });
  }

  /** The head of a group. */
  group(title: string): Locator {
    return this.grid.locator('[aria-expanded]').filter({ hasText: title });
  }

  worklist(title: string): Locator {
    return this.page
      .getByRole('group', { name: 'Worklists' })
      .getByRole('button', { name: new RegExp(`^${title}`) });
  }

  async chooseView(name: string): Promise<void> {
    await this.page.locator('.views-button').click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  async saveView(name: string): Promise<void> {
    await this.page.locator('.views-button').click();
    await this.page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await this.page.getByRole('textbox', { name: 'Name of the view' }).fill(name);
    await this.page.keyboard.press('Enter');
    await this.page.getByText(`The view “${name}” is saved.`).waitFor();
  }

  /** How far the list is scrolled. */
  scrolled(): Promise<number> {
    return this.grid.evaluate((element) => element.scrollTop);
  }
}
