import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import {
  expect,
  test as base,
  type ConsoleMessage,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import type { InputOf } from '../shared/ipc/call.ts';
import type { Contract } from '../shared/ipc/contract.ts';
import { attach } from '../main/test/attach.ts';
import {
  openDisplay,
  packedProgram,
  testEnvironment,
  testFolder,
  writeLauncher,
} from '../main/test/packed.ts';
import { keepAwake } from '../torture/drive.ts';

declare const chancery: { call(name: string, input: unknown): { result: Promise<unknown> } };

export const PASSPHRASE = 'anvil marble lantern seven orchid';

type MissionInput = InputOf<Contract['vault']['create']>['mission'];

const NORWAY: MissionInput = {
  name: 'Embassy of Norway',
  shortName: 'Lisbon',
  sendingState: 'NOR',
  hostState: 'PRT',
  city: 'Lisbon',
};

/** One running application with a profile of its own. */
export class Application {
  readonly app: ElectronApplication;
  /** A folder that test and application both reach, for files that are picked and saved. */
  readonly folder: string;
  readonly profile: string;
  readonly #errors: string[] = [];
  #page: Page;

  constructor(app: ElectronApplication, page: Page, places: { folder: string; profile: string }) {
    this.app = app;
    this.folder = places.folder;
    this.profile = places.profile;
    this.#page = page;
    this.#watch(page);
    app.on('window', (next) => {
      if (!next.url().startsWith('app://chancery/')) return;
      this.#page = next;
      this.#watch(next);
    });
  }

  /** The window's page as it is now; a lock makes a new one. */
  get page(): Page {
    return this.#page;
  }

  /** Errors on the console of any page so far. */
  get errors(): readonly string[] {
    return this.#errors;
  }

  /** A path for a file in the shared folder. */
  file(name: string): string {
    return join(this.folder, name);
  }

  /** Makes a mission without the wizard and shows it unlocked. The wizard has a journey of its own. */
  async openMission(
    mission: Partial<MissionInput> = {},
    options: { demonstration?: boolean } = {},
  ): Promise<Page> {
    await this.page.waitForLoadState('domcontentloaded');
    const input = {
      passphrase: PASSPHRASE,
      mission: { ...NORWAY, ...mission },
      officers: [{ name: 'Amina Rahal', post: 'Consul' }],
      demonstration: options.demonstration ?? false,
    };
    await this.call('vault.create', input);
    await this.page.reload();
    await expect(this.page.locator('nav.rail')).toBeVisible();
    await expect(this.page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    return this.page;
  }

  /** Makes one call as the page does, to prepare a journey; the journeys themselves use the window. */
  async call(name: string, input: unknown): Promise<unknown> {
    const call = [name, input] as const;
    const answer = await this.page.evaluate(([name, input]) => chancery.call(name, input).result, call);
    expect(answer).toMatchObject({ ok: true });
    return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  }

  /** What the next file dialog answers: these files; none closes it. */
  async chooseFiles(...paths: string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    }, paths);
  }

  /** What the next save dialog answers; `null` closes it. */
  async chooseSave(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    }, path);
  }

  /** axe finds nothing on the page as it stands. */
  async expectAccessible(): Promise<void> {
    const moving = () => this.page.evaluate(() => document.getAnimations().length);
    const look = async () => {
      // Whatever moves or fades has come to rest: half-faded text has no contrast.
      await expect.poll(moving).toBe(0);
      const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode(true).analyze();
      return violations.map(({ id, nodes }) => ({
        id,
        where: nodes.map((node) => node.target.join(' ')).slice(0, 5),
      }));
    };
    let found = await look();
    for (let before = ''; found.length > 0 && JSON.stringify(found) !== before; found = await look()) {
      // A note that faded away while axe looked is found once; what stands is found again.
      before = JSON.stringify(found);
    }
    expect(found).toEqual([]);
  }

  #watch(page: Page): void {
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
    page.on('pageerror', (error) => {
      this.#errors.push(error.message);
    });
  }
}

interface StartOptions {
  /** An earlier profile, to start again on. */
  profile?: string;
  folder?: string;
  arguments?: string[];
}

interface Fixtures {
  /** A running application on a fresh profile. */
  app: Application;
  /** Starts one more application, with a profile of its own unless told otherwise. */
  start: (options?: StartOptions) => Promise<Application>;
}

export const test = base.extend<Fixtures>({
  start: async ({}, use) => {
    const program = process.env['CHANCERY_PROGRAM'] ?? packedProgram('test');
    const started: Application[] = [];
    const folders: { path: string; remove(): void }[] = [];
    const screen = await openDisplay();
    await use(async (options = {}) => {
      const home = testFolder();
      folders.push(home);
      const profile = options.profile ?? join(home.path, 'profile');
      const launcher = writeLauncher(home.path, program, testEnvironment(home.path, screen.display));
      const app = await attach(launcher, ['--profile', profile, ...(options.arguments ?? [])]);
      await keepAwake(app);
      const folder = options.folder ?? home.path;
      const application = new Application(app, await app.firstWindow(), { folder, profile });
      started.push(application);
      return application;
    });
    for (const application of started) await application.app.close().catch(() => undefined);
    screen.close();
    for (const folder of folders) folder.remove();
    expect(
      started.flatMap((application) => application.errors),
      'errors on the console',
    ).toEqual([]);
  },
  app: async ({ start }, use) => {
    await use(await start());
  },
});

export { expect };

/** Where screenshots of a journey go, for eyes. */
export async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync('out/e2e/screens', { recursive: true });
  await page.screenshot({ path: `out/e2e/screens/${name}.png` });
}
