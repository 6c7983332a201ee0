import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from '../keyboard.ts';

/** What is typed about somebody; what is left out stays empty. */
export interface TypedPerson {
  given: string;
  surname: string;
  day?: string;
  month?: string;
  year?: string;
  nationality?: string;
}

/** The form of a person. */
export class PersonForm {
  readonly page: Page;
  readonly given: Locator;
  readonly surname: Locator;
  readonly problem: Locator;
  readonly draftNote: Locator;
  readonly calendar: Locator;
  /** The birth date as written in another calendar. */
  readonly written: Locator;

  constructor(page: Page) {
    this.page = page;
    this.given = page.getByRole('textbox', { name: 'Given names' }).first();
    this.surname = page.getByRole('textbox', { name: 'Surname' }).first();
    this.problem = page.locator('form').getByRole('alert');
    this.calendar = page.getByRole('combobox', { name: 'Calendar' });
    this.written = page.getByRole('textbox', { name: 'Date of birth' });
    this.draftNote = page.getByText('is back. It is not saved yet.');
  }

  /** Fills the form without touching the mouse, starting where the form puts the keyboard. */
  async type(person: TypedPerson): Promise<void> {
    const { page } = this;
    await tabTo(page, this.given);
    await page.keyboard.type(person.given);
    await page.keyboard.press('Tab');
    await page.keyboard.type(person.surname);
    for (const [name, value] of [
      ['Date of birth: Day', person.day],
      ['Date of birth: Month', person.month],
      ['Date of birth: Year', person.year],
    ] as const) {
      if (value === undefined) continue;
      await tabTo(page, page.getByLabel(name));
      await page.keyboard.type(value);
    }
    if (person.nationality === undefined) return;
    await tabTo(page, page.getByRole('combobox', { name: 'Nationalities' }));
    await page.keyboard.type(person.nationality);
    await page.getByRole('option', { name: person.nationality }).waitFor();
    await page.keyboard.press('Enter');
  }

  /** Opens a folded section by keyboard. */
  async unfold(section: string): Promise<void> {
    const button = this.page.getByRole('button', { name: section, exact: true });
    await tabTo(this.page, button);
    await this.page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  }

  /** Adds an item by keyboard; its first field has the focus then. */
  async add(button: string): Promise<void> {
    await tabTo(this.page, this.page.getByRole('button', { name: button, exact: true }));
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator(':focus')).toHaveJSProperty('tagName', 'SELECT');
  }

  async submit(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Enter');
  }
}
