import type { Locator, Page } from '@playwright/test';

type List = 'New' | 'Changed' | 'Confirmed again' | 'Gone';

/** What an edition changes: four lists with their counts. */
export class ChangesScreen {
  readonly page: Page;
  readonly title: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'What this edition changes', level: 1 });
  }

  count(list: List, count: number): Locator {
    return this.page
      .getByRole('radiogroup', { name: 'What this edition changes' })
      .getByText(`${list}: ${String(count)}`, { exact: true });
  }

  /** Shows a list and gives its entries. */
  async show(list: List, count: number): Promise<Locator> {
    await this.count(list, count).click();
    return this.page.getByRole('list', { name: `${list}: ${String(count)}` }).getByRole('listitem');
  }
}
