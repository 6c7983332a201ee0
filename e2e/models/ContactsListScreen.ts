import type { Locator, Page } from '@playwright/test';

type Kind = 'organisation' | 'office' | 'facility';

/** The list of organisations, offices and facilities. */
export class ContactsListScreen {
  readonly page: Page;
  readonly grid: Locator;
  readonly peek: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'Contacts' });
    this.peek = page.getByRole('complementary', { name: 'Details of the selected row' });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Contacts/ })
      .click();
    await this.page.getByRole('heading', { name: 'Contacts', level: 1 }).waitFor();
  }

  async add(kind: Kind): Promise<void> {
    await this.page.getByRole('button', { name: 'Add', exact: true }).first().click();
    await this.page.getByRole('menuitem', { name: new RegExp(`^Add an? ${kind}$`) }).click();
  }

  row(text: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: text });
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Name, holder, number, place' }).fill(text);
  }

  async showKind(kinds: 'All' | 'Organisations' | 'Offices' | 'Facilities'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Kind' }).getByText(kinds).click();
  }

  async showDue(isDue: boolean): Promise<void> {
    await this.page.getByRole('switch', { name: 'Due for verification' }).setChecked(isDue);
  }
}
