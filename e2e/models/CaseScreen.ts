import type { Locator, Page } from '@playwright/test';

/** The page of a case. */
export class CaseScreen {
  readonly page: Page;
  readonly title: Locator;
  readonly head: Locator;
  readonly log: Locator;
  readonly tasks: Locator;
  readonly clocks: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.head = page.getByRole('article').locator('header');
    this.log = this.section('What happened');
    this.tasks = this.section('Tasks');
    this.clocks = this.section('Clocks');
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async addNote(text: string, channel?: string): Promise<void> {
    await this.log.getByRole('textbox', { name: 'Note', exact: true }).fill(text);
    if (channel !== undefined)
      await this.log.getByRole('combobox', { name: 'How' }).selectOption({ label: channel });
    await this.log.getByRole('button', { name: 'Add note' }).click();
  }

  async addTask(title: string, on: { day: string; month: string; year: string }): Promise<void> {
    await this.tasks.getByRole('textbox', { name: 'What is to be done' }).fill(title);
    await this.tasks.getByRole('textbox', { name: 'By when: Day' }).fill(on.day);
    await this.tasks.getByRole('combobox', { name: 'By when: Month' }).selectOption(on.month);
    await this.tasks.getByRole('textbox', { name: 'By when: Year' }).fill(on.year);
    await this.tasks.getByRole('button', { name: 'Add task' }).click();
  }

  task(title: string): Locator {
    return this.tasks.getByRole('checkbox', { name: `Done: ${title}` });
  }

  async step(name: string): Promise<void> {
    await this.button('Change status').click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  /** Takes back what the toast with that text says. */
  async undo(text: string): Promise<void> {
    await this.page
      .getByRole('alert')
      .filter({ hasText: text })
      .getByRole('button', { name: 'Undo' })
      .click();
  }
}
