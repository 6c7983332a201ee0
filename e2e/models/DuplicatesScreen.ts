import type { Locator, Page } from '@playwright/test';

/** The queue of likely duplicates, and two records side by side. */
export class DuplicatesScreen {
  readonly page: Page;
  readonly title: Locator;
  readonly grid: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.grid = page.getByRole('grid', { name: 'Duplicates' });
  }

  /** A pair in the queue, by a name in it. */
  pair(name: string): Locator {
    return this.page.getByRole('row').filter({ hasText: name });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The choice of a value, by the beginning of its words. */
  choice(field: string, value: string): Locator {
    return this.page.getByRole('radio', { name: `Choose: ${field}: ${value}`, exact: true });
  }

  /** The choice of the record that stays. */
  keep(name: string): Locator {
    return this.page.getByRole('radio', { name: `Keep this record: ${name}`, exact: true });
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** Shows the pairs in a state. */
  async show(state: 'open' | 'unsure' | 'different' | 'merged'): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Which pairs' }).selectOption(state);
  }
}
