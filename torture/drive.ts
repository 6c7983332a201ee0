import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { attach } from '../main/test/attach.ts';
import { openDisplay, testEnvironment, testFolder, writeLauncher } from '../main/test/packed.ts';

declare const hostile: { hasPort(): boolean };

/** A packed application under a driver, with a profile of its own. */
export interface Started {
  app: ElectronApplication;
  page: Page;
  profile: string;
  launcher: string;
}

export const PASSPHRASE = 'anvil marble lantern seven orchid';
/** Input of `vault.create`. */
export const VAULT = {
  passphrase: PASSPHRASE,
  mission: {
    name: 'Consulate of Testing',
    sendingState: 'FRA',
    hostState: 'PRT',
    city: 'Lisbon',
    languages: ['en'],
  },
  officers: [{ name: 'A. Officer' }],
};

/** Starts an application as a user without rights, and removes every trace of it afterwards. */
export async function withApplication<Value>(
  program: string,
  use: (started: Started) => Promise<Value>,
): Promise<Value> {
  const folder = testFolder();
  const screen = await openDisplay();
  const launcher = writeLauncher(folder.path, program, testEnvironment(folder.path, screen.display));
  const profile = join(folder.path, 'profile');
  try {
    const app = await attach(launcher, ['--profile', profile]);
    try {
      await keepAwake(app);
      return await use({ app, page: await app.firstWindow(), profile, launcher });
    } finally {
      await app.close();
    }
  } finally {
    screen.close();
    folder.remove();
  }
}

/** A driver's keys are none to the virtual screen: after five minutes of it every application would lock by itself. */
export async function keepAwake(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0;
  });
}

/** Process ids of the page and of the core. */
export function processes(app: ElectronApplication): Promise<{ page: number; core: number }> {
  return app.evaluate(({ app, BrowserWindow }) => ({
    page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    core: app.getAppMetrics().find((metric) => metric.name === 'Chancery core')?.pid ?? 0,
  }));
}

/** Puts the attacker's preload into the page's own world, beside ours, and loads the page again. */
export async function breakIn({ app, page, profile }: Started): Promise<void> {
  await page.waitForLoadState();
  const path = join(profile, '..', 'attack-preload.cjs');
  copyFileSync(join(import.meta.dirname, 'attack-preload.cjs'), path);
  chmodSync(path, 0o644);
  await app.evaluate(({ session }, path) => {
    const own = session.fromPartition('app');
    if ('registerPreloadScript' in own) own.registerPreloadScript({ type: 'frame', filePath: path });
    else (own as { setPreloads(paths: string[]): void }).setPreloads([path]);
  }, path);
  await page.reload();
  await page.waitForFunction(() => hostile.hasPort());
}

/** Counts dialogs instead of opening them. */
export function countDialogs(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ dialog }) => {
    const counted = globalThis as { dialogs?: number };
    counted.dialogs = 0;
    const count = () => {
      counted.dialogs = (counted.dialogs ?? 0) + 1;
      return Promise.resolve({
        canceled: true,
        filePaths: [],
        filePath: '',
        response: 0,
        checkboxChecked: false,
      });
    };
    dialog.showOpenDialog = count;
    dialog.showSaveDialog = count;
    dialog.showMessageBox = count;
  });
}

/** How many dialogs would have been opened since. */
export function dialogs(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => (globalThis as { dialogs?: number }).dialogs ?? 0);
}
