import type { Locator, Page } from '@playwright/test';

type State = 'To review' | 'Accepted' | 'Rejected' | 'Linked' | 'Known already' | 'All';

/** The review of a briefing's entries, each beside its source. */
export class ReviewScreen {
  readonly page: Page;
  readonly list: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('listbox', { name: 'Entries' });
    this.panel = page.getByRole('complementary', { name: 'Details of the selected row' });
  }

  entry(name: string): Locator {
    return this.list.getByRole('option').filter({ hasText: name });
  }

  async show(state: State): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'State' }).getByText(state, { exact: true }).click();
  }

  /** Presses a key of the review, such as A, E, or R, on the entry of that name. */
  async press(key: string, name: string): Promise<void> {
    await this.entry(name).click();
    await this.panel.getByRole('heading', { name, level: 2 }).waitFor();
    await this.list.press(key);
  }

  async acceptAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'Accept all that is new' }).click();
  }

  async back(): Promise<void> {
    await this.page.getByRole('button', { name: 'To the briefing' }).click();
  }
}
