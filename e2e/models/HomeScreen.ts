import type { Locator, Page } from '@playwright/test';

/** Home: what needs somebody today. */
export class HomeScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: /^Home/ }).click();
    await this.page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  }

  group(name: 'Overdue' | 'Today' | 'In the coming days' | 'When there is time' | 'Where to begin'): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  line(text: string): Locator {
    return this.page.getByRole('main').getByRole('link').filter({ hasText: text });
  }

  /** How many things the rail says wait in a part. */
  waiting(part: string): Locator {
    return this.page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${part}`) });
  }
}
