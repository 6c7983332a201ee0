import type { Locator, Page } from '@playwright/test';

/** The map of facilities, and the table beside it. */
export class MapScreen {
  readonly page: Page;
  readonly map: Locator;
  readonly drawn: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    this.page = page;
    this.map = page.getByRole('application', { name: 'Map of facilities' });
    this.drawn = page.locator('.map');
    this.table = page.getByRole('table', { name: 'Facilities in view, nearest first' });
  }

  /** A facility or cluster on the map, by what it says. */
  mark(name: string | RegExp): Locator {
    return this.map.getByRole('button', { name });
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ hasText: name });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Contacts' }).first().click();
    await this.page.getByRole('link', { name: 'Map', exact: true }).click();
    await this.map.waitFor();
  }
}
