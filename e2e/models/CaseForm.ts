import type { Locator, Page } from '@playwright/test';

/** The form of a case. */
export class CaseForm {
  readonly page: Page;
  readonly finder: Locator;

  constructor(page: Page) {
    this.page = page;
    this.finder = page.getByRole('combobox', { name: /^(Find somebody|Add somebody else)$/ });
  }

  /** Takes somebody who is on record. */
  async findPerson(typed: string, name: string): Promise<void> {
    await this.finder.fill(typed);
    await this.page.getByRole('option', { name }).click();
  }

  /** Registers somebody who is not on record, after searching. */
  async registerPerson(typed: string, surname: string, nationality: string): Promise<void> {
    await this.finder.fill(typed);
    await this.page.getByRole('option', { name: /^Register/ }).click();
    const newcomer = this.page.getByRole('group', { name: /^Newcomer/ }).last();
    await newcomer.getByRole('textbox', { name: 'Surname' }).fill(surname);
    await newcomer.getByRole('combobox', { name: 'Nationality' }).fill(nationality);
    await this.page.getByRole('option', { name: nationality }).first().click();
  }

  /** When the last newcomer was born. */
  async bornOn(day: string, month: string, year: string): Promise<void> {
    const newcomer = this.page.getByRole('group', { name: /^Newcomer/ }).last();
    await newcomer.getByLabel('Date of birth: Day').fill(day);
    await newcomer.getByLabel('Date of birth: Month').selectOption({ label: month });
    await newcomer.getByLabel('Date of birth: Year').fill(year);
  }

  async choose(label: string, choice: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: choice });
  }

  async fill(label: string, value: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label, exact: true }).fill(value);
  }

  state(label: string): Locator {
    return this.page.getByRole('combobox', { name: label, exact: true });
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Open|Save)$/ }).click();
  }
}
