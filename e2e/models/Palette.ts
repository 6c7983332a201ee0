import { expect, type Locator, type Page } from '@playwright/test';

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

  /** Types, waits for the line, moves down to it as far as it stands, and runs it with Enter. */
  async run(text: string, line: string): Promise<void> {
    await this.type(text);
    await this.option(line).first().waitFor();
    // Nothing stands out before everything found is there; after that no line moves.
    const active = this.page.locator('[role="option"][aria-selected="true"]');
    await active.waitFor();
    const count = await this.page.getByRole('option').count();
    for (let step = 0; step < count; step++) {
      if (((await active.textContent()) ?? '').includes(line)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(active).toContainText(line);
    await this.page.keyboard.press('Enter');
  }
}
