import type { Locator, Page } from '@playwright/test';

/** What is typed about one newcomer; what is left out stays as the form suggests it. */
export interface TypedMember {
  given: string;
  surname?: string;
  role?: string;
  day?: string;
  month?: string;
  year?: string;
  nationality?: string;
  phone?: string;
  guardian?: string;
}

/** The form of a household, driven by key presses, each of them counted. */
export class HouseholdForm {
  readonly page: Page;
  readonly finder: Locator;
  #presses = 0;

  constructor(page: Page) {
    this.page = page;
    this.finder = page.getByRole('combobox', { name: /^(Who belongs to it\?|Who else\?)$/ });
  }

  /** How many keys were pressed so far. */
  get presses(): number {
    return this.#presses;
  }

  member(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  /** Searches somebody, finds nobody, and registers them in place: Enter on the last choice of the list. */
  async register(member: TypedMember): Promise<void> {
    await this.#tabTo('Who belongs to it?', 'Who else?');
    await this.#type(member.given);
    await this.page.getByRole('option', { name: `Register “${member.given}” as new` }).waitFor();
    await this.#press('ArrowUp');
    await this.#press('Enter');
    await this.#tabTo('Given names');
    if (member.surname !== undefined) await this.#fill('Surname', member.surname);
    if (member.role !== undefined) await this.#fill('Role', member.role);
    if (member.day !== undefined) await this.#fill('Date of birth: Day', member.day);
    if (member.month !== undefined) await this.#fill('Date of birth: Month', member.month);
    if (member.year !== undefined) await this.#fill('Date of birth: Year', member.year);
    if (member.nationality !== undefined) {
      await this.#fill('Nationality', member.nationality);
      await this.page.getByRole('option', { name: member.nationality }).first().waitFor();
      await this.#press('Enter');
    }
    if (member.phone !== undefined) await this.#fill('Telephone', member.phone);
    if (member.guardian !== undefined) await this.#fill('Guardian', member.guardian);
  }

  /** Takes somebody who is on record. */
  async find(typed: string, name: string): Promise<void> {
    await this.#tabTo('Who belongs to it?', 'Who else?');
    await this.#type(typed);
    await this.page.getByRole('option', { name }).first().waitFor();
    await this.#press('ArrowDown');
    await this.#press('Enter');
  }

  async submit(): Promise<void> {
    await this.#press('ControlOrMeta+Enter');
  }

  async #fill(label: string, value: string): Promise<void> {
    await this.#tabTo(label);
    await this.#type(value);
  }

  /** Tab until a field of one of these names has the focus. */
  async #tabTo(...names: string[]): Promise<void> {
    for (let count = 0; count < 60; count++) {
      const name = await this.page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement)) return '';
        const labelled = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
        return (
          element.getAttribute('aria-label') ?? (labelled ? (element.labels?.[0]?.textContent ?? '') : '')
        );
      });
      if (names.includes(name.replace(/ \*$/, ''))) return;
      await this.#press('Tab');
    }
    throw new Error(`The keyboard does not reach ${names.join(', ')}.`);
  }

  async #type(text: string): Promise<void> {
    this.#presses += text.length;
    await this.page.keyboard.type(text);
  }

  async #press(key: string): Promise<void> {
    this.#presses += key.split('+').length;
    await this.page.keyboard.press(key);
  }
}
