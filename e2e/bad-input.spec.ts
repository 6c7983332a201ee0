import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { shellText } from '../main/electron/text.ts';
import type { TextKey } from '../renderer/text/text.ts';
import { INTERFACE_LANGUAGES } from '../shared/kernel/text.ts';
import { expect, PASSPHRASE, test, type Application } from './fixtures.ts';
import { commandLine, startAlone } from './program.ts';
import { wordsOf, type Words } from './words.ts';

test('a wrong passphrase is told in every language, and opens nothing', async ({ app }) => {
  await app.openMission();
  await lock(app, wordsOf('en'));
  const before = keptFiles(app.profile);
  for (const language of INTERFACE_LANGUAGES) {
    const words = wordsOf(language);
    await speak(app, language);
    const field = app.page.getByLabel(words('gate.passphrase'));
    await field.fill('anvil marble lantern seven orchids');
    await field.press('Enter');
    await expectError(app, words, 'vault/passphrase-wrong');
    await expect(app.page.getByRole('navigation', { name: words('common.rail') })).toHaveCount(0);
  }
  expect(keptFiles(app.profile)).toEqual(before);
  await app.page.getByLabel(wordsOf('ar')('gate.passphrase')).fill(PASSPHRASE);
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('navigation', { name: wordsOf('ar')('common.rail') })).toBeVisible();
});

test('while the window has the profile, the command line is refused', async ({ app }) => {
  await app.openMission();
  const before = keptFiles(app.profile);
  const { said, status } = await commandLine(app.profile, 'vault.status').finish();
  expect(status).toBe(1);
  expect(JSON.parse(said)).toMatchObject({ error: { code: 'vault/profile-in-use' } });
  expect(keptFiles(app.profile)).toEqual(before);
});

test('while the command line has the profile, the window says so in the language chosen there', async ({
  app,
}) => {
  await app.openMission();
  await app.app.close();
  for (const language of INTERFACE_LANGUAGES) {
    writeFileSync(join(app.profile, 'preferences.json'), JSON.stringify({ language, theme: 'light' }));
    const before = keptFiles(app.profile);
    const holder = commandLine(app.profile, 'vault.status');
    await holder.answered;
    const { profileInUseTitle, profileInUse } = shellText(language);
    const { said } = await startAlone(app.profile, profileInUse);
    expect(said).toContain(profileInUseTitle);
    expect(said).toContain(profileInUse);
    expect(await holder.finish()).toMatchObject({ status: 0 });
    expect(keptFiles(app.profile)).toEqual(before);
  }
});

test('a second start on the same profile shows the window that is there', async ({ app }) => {
  await app.openMission();
  const hide = () =>
    app.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.hide();
    });
  const shown = () =>
    app.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length,
    );
  await hide();
  expect(await shown()).toBe(0);
  const { status } = await startAlone(app.profile);
  expect(status).toBe(0);
  await expect.poll(shown).toBe(1);
  await expect(app.page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible();
});

test('a profile where nothing can be written is refused with a sentence', async ({ app }) => {
  const closed = app.file('closed');
  mkdirSync(closed, { mode: 0o555 });
  const { notStartedTitle, unwritable } = shellText('en');
  const { said } = await startAlone(join(closed, 'profile'), unwritable);
  expect(said).toContain(notStartedTitle);
  expect(said).toContain(unwritable);
  expect(readdirSync(closed)).toEqual([]);
});

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

test('a file that cannot be a briefing is refused in every language, and nothing is kept', async ({
  app,
}) => {
  const files: readonly (readonly [string, TextKey, Record<string, string>, (path: string) => void])[] = [
    [
      'contacts.csv',
      'errors.reader/wrong-format.what',
      { named: 'csv', found: 'image' },
      (path) => {
        writeFileSync(path, PNG);
      },
    ],
    [
      'empty.xlsx',
      'errors.files/empty.what',
      {},
      (path) => {
        writeFileSync(path, '');
      },
    ],
    [
      'huge.csv',
      'errors.files/too-large.what',
      {},
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 2 * 1024 ** 3);
      },
    ],
  ];
  for (const [name, , , write] of files) {
    write(app.file(name));
    chmodSync(app.file(name), 0o644);
  }
  await app.openMission();
  for (const language of INTERFACE_LANGUAGES) {
    const words = wordsOf(language);
    await speak(app, language);
    await app.page
      .getByRole('link', { name: new RegExp(`^${words('common.nav.briefings')}`) })
      .first()
      .click();
    for (const [name, key, values] of files) {
      await app.chooseFiles(app.file(name));
      await app.page.getByRole('button', { name: words('briefings.read'), exact: true }).click();
      const dialog = app.page.getByRole('dialog');
      await expect(dialog.getByRole('alert')).toContainText(words(key, values));
      await app.page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await expect(app.page.getByText(words('briefings.empty.title'))).toBeVisible();
  }
});

test('a folder that cannot be written is told where the file was to go', async ({ app }) => {
  const closed = app.file('stick');
  mkdirSync(closed, { mode: 0o555 });
  await app.openMission();
  for (const language of INTERFACE_LANGUAGES) {
    const words = wordsOf(language);
    await speak(app, language);
    await app.chooseSave(join(closed, 'lisbon.chancery-card'));
    await app.page.evaluate(() => {
      location.hash = '#/exchange/card';
    });
    await app.page.getByRole('button', { name: words('exchange.card.save'), exact: true }).click();
    await expectError(app, words, 'files/unwritable');
    expect(readdirSync(closed)).toEqual([]);
  }
});

async function expectError(
  app: Application,
  words: Words,
  code: 'vault/passphrase-wrong' | 'files/unwritable',
): Promise<void> {
  await expect(app.page.getByText(words(`errors.${code}.what`))).toBeVisible();
  await expect(app.page.getByText(words(`errors.${code}.next`))).toBeVisible();
}

/** Shows the page in a language, as the choice in Settings does. */
async function speak(app: Application, language: (typeof INTERFACE_LANGUAGES)[number]): Promise<void> {
  await app.call('preferences.set', { language });
  await app.page.reload();
  await expect(app.page.locator('html')).toHaveAttribute('lang', language);
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function lock(app: Application, words: Words): Promise<void> {
  const opened = app.app.waitForEvent('window');
  await app.page.getByRole('button', { name: words('common.command.lock') }).click();
  await opened;
  await expect(app.page.getByLabel(words('gate.passphrase'))).toBeVisible();
}

/** The vault's files and what is in them; language and theme may change. */
function keptFiles(profile: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(profile)
      .filter(
        (name) =>
          !/^(preferences\.json|profile\.lock.*)$/.test(name) && statSync(join(profile, name)).isFile(),
      )
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(profile, name)))
          .digest('hex'),
      ]),
  );
}
