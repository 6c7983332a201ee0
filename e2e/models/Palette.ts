import type { Locator, Page } from '@playwright/test';

/** The search field over everything (Ctrl/Cmd-K). */
export class Palette {
  readonly page: Page;
  readonly field: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('combobox', { name: 'Search people, screens, commands' });
  }

  option(text: string): Locator {
    return this.page.getByRole('option').filter({ hasText: text });
  }

  /** Opens it by keyboard and types. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.field.waitFor();
    await this.page.keyboard.type(text);
  }

  /** Types, waits for the line, and runs it with Enter, moving down to it as far as it stands. */
  async run(text: string, line: string): Promise<void> {
    await this.type(text);
    await this.option(line).first().waitFor();
    const options = this.page.getByRole('option');
    const index = (await options.allInnerTexts()).findIndex((found) =>
      found.split('\n').some((part) => part.trim() === line),
    );
    for (let step = 0; step < index; step++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }
}
