import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { attach } from '../main/test/attach.ts';
import {
  openDisplay,
  packedProgram,
  testEnvironment,
  testFolder,
  writeLauncher,
} from '../main/test/packed.ts';
import { PASSPHRASE } from './profile.ts';

export interface Started {
  app: ElectronApplication;
  page: Page;
  /** A folder that the application reaches too. */
  folder: string;
}

/** A copy of a profile that the application may write, inside a folder of the user it runs as. */
export function copyProfile(from: string, folder: string): Promise<string> {
  const profile = join(mkdtempSync(join(folder, 'vault-')), 'profile');
  execFileSync('cp', ['-a', '--reflink=auto', from, profile]);
  execFileSync('chown', ['-R', `--reference=${folder}`, join(profile, '..')]);
  return Promise.resolve(profile);
}

/** Starts a program under a driver. */
export async function startApplication(
  program: string,
  options: { folder: string; display: string; args: string[] },
): Promise<Started> {
  const launcher = writeLauncher(options.folder, program, testEnvironment(options.folder, options.display));
  const app = await attach(launcher, options.args);
  return { app, page: await app.firstWindow(), folder: options.folder };
}

/** The packed application on a copy of a profile, unlocked; ended and removed afterwards. */
export async function withUnlocked<Value>(
  profile: string,
  use: (started: Started) => Promise<Value>,
): Promise<Value> {
  const folder = testFolder();
  const screen = await openDisplay();
  try {
    const copy = await copyProfile(profile, folder.path);
    const started = await startApplication(packedProgram('test'), {
      folder: folder.path,
      display: screen.display,
      args: ['--profile', copy],
    });
    try {
      await started.page.locator('input[type="password"]').fill(PASSPHRASE);
      await started.page.keyboard.press('Enter');
      // Not any navigation: the prompt has one too, of languages.
      await started.page.locator('nav.rail').waitFor({ timeout: 120_000 });
      return await use(started);
    } finally {
      await started.app.close();
    }
  } finally {
    screen.close();
    folder.remove();
  }
}

/** Opens the list of people and waits until its rows are there. */
export async function openPeople(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/people';
  });
  await page.locator('.list-row .cell-name').first().waitFor({ timeout: 60_000 });
}
