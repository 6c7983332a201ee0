import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../keyboard.ts';

/** What is typed of a first text and its area. */
export interface TypedAlert {
  status?: string;
  event: string;
  headline: string;
  category: string;
  severity: string;
  instruction: string;
  area: string;
  circle: { latitude: string; longitude: string; km: string };
}

/** The form of an alert, filled by key presses alone. */
export class AlertForm {
  readonly page: Page;
  readonly text: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole('group', { name: 'Text 1' });
  }

  async write(alert: TypedAlert): Promise<void> {
    if (alert.status !== undefined) {
      await tabTo(this.page, this.page.getByRole('combobox', { name: 'Status' }));
      await this.page.keyboard.type(alert.status);
    }
    await this.type('Event', alert.event);
    await this.type('Headline', alert.headline);
    await tabTo(this.page, this.text.getByRole('combobox', { name: 'Category' }));
    await this.page.keyboard.type(alert.category);
    await this.page.getByRole('option', { name: alert.category }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await tabTo(this.page, this.text.getByRole('combobox', { name: 'Severity' }));
    await this.page.keyboard.type(alert.severity);
    await this.type('What people should do', alert.instruction);
    await this.press('Add an area');
    await this.type('Name of the area', alert.area);
    await this.press('Add a circle');
    await this.back('Latitude', alert.circle.latitude);
    await this.type('Longitude', alert.circle.longitude);
    await this.type('Radius, km', alert.circle.km);
  }

  async submit(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Enter');
  }

  async type(name: string, value: string): Promise<void> {
    await tabTo(this.page, this.text.getByRole('textbox', { name, exact: false }).first());
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(value);
  }

  /** The fields of a new circle stand before the button that adds one. */
  private async back(name: string, value: string): Promise<void> {
    const field = this.text.getByRole('textbox', { name });
    await field.waitFor();
    for (let count = 0; count < 6; count++) {
      if (await field.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('Shift+Tab');
    }
    await this.page.keyboard.type(value);
  }

  private async press(button: string): Promise<void> {
    await tabTo(this.page, this.text.getByRole('button', { name: button }));
    await this.page.keyboard.press('Enter');
  }
}
