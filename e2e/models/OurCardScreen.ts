import type { Locator, Page } from '@playwright/test';

/** Our own mission card. */
export class OurCardScreen {
  readonly page: Page;
  readonly title: Locator;
  readonly code: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'Our mission card', level: 1 });
    this.code = page.getByRole('img', { name: 'The whole card as a code' });
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save the card as a file' }).click();
  }

  /** The digits as somebody reads them from the screen: five fields a row. */
  async readAloud(): Promise<string[]> {
    const groups = this.page.getByRole('region', { name: 'Digits to read aloud' }).locator('li > span');
    return (await groups.allInnerTexts()).map((group) => group.replace(/\D/g, ''));
  }
}
