import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { TextKey } from '../../renderer/text/text.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { expect, type Application } from '../fixtures.ts';
import { wordsOf, type Words } from '../words.ts';

declare const chancery: { call(name: string, input: unknown): { result: Promise<unknown> } };

/** How a walk looks. */
export interface Look {
  language: InterfaceLanguage;
  theme: 'light' | 'dark';
  /** 2 is 200 %. */
  zoom: 1 | 2;
}

/** One walk through the application in one look: finds things by their words, and photographs them. */
export class Tour {
  readonly words: Words;
  readonly look: Look;
  readonly #start: () => Promise<Application>;
  #app: Application | null = null;
  #partner: Application | null = null;
  readonly #folder: string;
  #count = 0;

  constructor(look: Look, start: () => Promise<Application>) {
    this.look = look;
    this.words = wordsOf(look.language);
    this.#start = start;
    const { language, theme, zoom } = look;
    this.#folder = join('out/tour', `${language}-${theme}${zoom === 1 ? '' : '-200'}`);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get app(): Application {
    if (this.#app === null) throw new Error('No application was started.');
    return this.#app;
  }

  /** The mission that was set up before the one of the scenes: it receives what is sealed. */
  get partner(): Application {
    if (this.#partner === null) throw new Error('No second application was started.');
    return this.#partner;
  }

  get page(): Page {
    return this.app.page;
  }

  /** Starts a new application in this look; the scenes that follow play in it. */
  async begin(): Promise<Application> {
    const app = await this.#start();
    this.#partner = this.#app;
    await this.playIn(app);
    await app.page.waitForLoadState('domcontentloaded');
    const { language, theme } = this.look;
    await app.page.evaluate((input) => chancery.call('preferences.set', input).result, { language, theme });
    await app.page.reload();
    await expect(app.page.locator('html')).toHaveAttribute('lang', language);
    return app;
  }

  /** Lets the scenes that follow play in an application that was started before. */
  async playIn(app: Application): Promise<void> {
    this.#app = app;
    await app.app.evaluate(({ BrowserWindow }, zoom) => {
      const isOurs = (url: string): boolean => url.startsWith('app://chancery/');
      for (const { webContents } of BrowserWindow.getAllWindows())
        if (isOurs(webContents.getURL())) webContents.setZoomFactor(zoom);
    }, this.look.zoom);
  }

  /** Goes to a part by its entry in the rail. */
  async visit(part: TextKey): Promise<void> {
    const label = this.words(part);
    await this.page
      .getByRole('navigation', { name: this.words('common.rail') })
      .getByRole('link', { name: new RegExp(`^${label}`) })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: label })).toBeVisible();
  }

  /** A button by its text. */
  button(key: TextKey, values: Readonly<Record<string, string>> = {}): Locator {
    return this.page.getByRole('button', { name: this.words(key, values), exact: true });
  }

  /** The nth row of the list on the screen, the first being 1. */
  row(number: number): Locator {
    return this.page.getByRole('grid').getByRole('row').nth(number);
  }

  /** Opens the record of a row by the panel beside the list, which in a small window covers it. */
  async open(row: Locator): Promise<void> {
    const panel = this.page.getByRole('complementary', { name: this.words('common.list.peek') });
    await row.waitFor();
    // It may still be open from the last visit.
    if (await panel.isVisible())
      await panel.getByRole('button', { name: this.words('common.action.close') }).click();
    await row.click();
    await panel.getByRole('button', { name: this.words('common.action.open'), exact: true }).click();
  }

  /** Shows the first row of the list beside it, photographs both, and closes the panel: in a small window it covers the list. */
  async peek(name: string): Promise<void> {
    await this.row(1).click();
    const panel = this.page.getByRole('complementary', { name: this.words('common.list.peek') });
    await panel.waitFor();
    await this.photograph(name);
    await panel.getByRole('button', { name: this.words('common.action.close') }).click();
  }

  /** Photographs the screen, and its end where it is longer than the window. */
  async photograph(name: string): Promise<void> {
    await this.#settle();
    await this.#shoot(name);
    const isLonger = await this.page.evaluate(() => {
      const main = document.querySelector('#main');
      if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return false;
      if (main === null || main.scrollHeight < main.clientHeight + 24) return false;
      main.scrollTo({ top: main.scrollHeight, behavior: 'instant' });
      return true;
    });
    if (!isLonger) return;
    await this.#shoot(`${name}-end`);
    await this.page.evaluate(() =>
      document.querySelector('#main')?.scrollTo({ top: 0, behavior: 'instant' }),
    );
  }

  async #settle(): Promise<void> {
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
    });
  }

  async #shoot(name: string): Promise<void> {
    this.#count += 1;
    mkdirSync(this.#folder, { recursive: true });
    const path = join(this.#folder, `${String(this.#count).padStart(2, '0')}-${name}.png`);
    if (this.look.zoom === 1) await this.page.screenshot({ path, caret: 'initial' });
    else writeFileSync(path, Buffer.from(await this.#capture(), 'base64'));
  }

  /** The whole window as it is painted; the driver would cut a zoomed page. */
  #capture(): Promise<string> {
    return this.app.app.evaluate(async ({ BrowserWindow }) => {
      const shown = BrowserWindow.getAllWindows().find((window) =>
        window.webContents.getURL().startsWith('app://chancery/'),
      );
      const image = await shown?.webContents.capturePage();
      return image?.toPNG().toString('base64') ?? '';
    });
  }
}
