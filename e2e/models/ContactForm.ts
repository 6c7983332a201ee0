import type { Locator, Page } from '@playwright/test';

/** The form of an organisation, an office or a facility. */
export class ContactForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.field(label).fill(value);
  }

  async choose(label: string, choice: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: choice });
  }

  async chooseOrganisation(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Organisation', exact: true }).fill(name);
    await this.page.getByRole('option', { name }).click();
  }

  async addPoint(kind: string, value: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a number or address' }).click();
    const point = this.page.getByRole('group', { name: /^Way to reach/ }).last();
    await point.getByRole('combobox', { name: 'Kind' }).selectOption({ label: kind });
    await point.getByRole('textbox', { name: 'Number or address' }).fill(value);
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Add|Save)$/ }).click();
  }
}
