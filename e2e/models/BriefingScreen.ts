import type { Locator, Page } from '@playwright/test';

/** The page of a briefing. */
export class BriefingScreen {
  readonly page: Page;
  readonly title: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async choose(action: string): Promise<void> {
    await this.button('More').click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }
}
