import type { Locator, Page } from '@playwright/test';
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

  constructor(page: Page) {
    this.page = page;
    this.given = page.getByRole('textbox', { name: 'Given names' }).first();
    this.surname = page.getByRole('textbox', { name: 'Surname' }).first();
    this.problem = page.locator('form').getByRole('alert');
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

  async submit(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Enter');
  }
}
