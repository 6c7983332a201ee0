import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { packedProgram } from '../main/test/packed.ts';
import {
  breakIn,
  countDialogs,
  dialogs,
  PASSPHRASE,
  processes,
  VAULT,
  withApplication,
  type Started,
} from '../torture/drive.ts';

/** What `preload.ts` and `attack-preload.cjs` put on the page; its functions answer promises there too. */
declare const chancery: {
  call(name: string, input: unknown): { id: number; result: Promise<unknown> };
  lock(): void;
  copy(text: string): void;
  onBeforeLock(listener: () => Promise<void>): void;
};
declare const hostile: {
  hasPort(): boolean;
  askForPorts(): Promise<number>;
  attackCore(input: unknown): number;
  answers(): string;
  attackShell(): Promise<{ sent: number; unrefused: string[] }>;
  askNicely(): Promise<string[]>;
};

const test = base.extend<{ started: Started }>({
  started: async ({}, use) => {
    await withApplication(packedProgram('test'), use);
  },
});

const call = (page: Page, name: string, input: unknown): Promise<unknown> =>
  page.evaluate(([name, input]) => chancery.call(name, input).result, [name, input] as const);

const isAlive = (pid: number): boolean => existsSync(`/proc/${String(pid)}`) && !isZombie(pid);
const isZombie = (pid: number): boolean =>
  /^State:\s+Z/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));

test('no malformed message over the real port reaches a handler', async ({ started }) => {
  await breakIn(started);
  const { page } = started;
  const sent = await page.evaluate((input) => hostile.attackCore(input), VAULT);
  expect(sent).toBeGreaterThanOrEqual(200);
  expect(await call(page, 'vault.status', {})).toEqual({
    ok: true,
    value: { state: 'none', missionName: null },
  });
  const answers = JSON.parse(await page.evaluate(() => hostile.answers())) as {
    type: string;
    result?: { ok: boolean; error?: { code: string } };
  }[];
  const refusals = answers
    .filter(({ result }) => result?.ok === false)
    .map(({ result }) => result?.error?.code);
  // Only the honest call is answered; what is too large is told so.
  expect(answers.filter(({ result }) => result?.ok === true).length).toBeLessThanOrEqual(3);
  expect(new Set(refusals)).toEqual(new Set(['ipc/too-large']));
});

test('no malformed payload on a channel of the shell reaches a handler', async ({ started }) => {
  await breakIn(started);
  const { app, page } = started;
  await countDialogs(app);
  await app.evaluate(({ clipboard }) => clipboard.writeText('before'));
  const before = await processes(app);
  const { sent, unrefused } = await page.evaluate(() => hostile.attackShell());
  expect(sent).toBeGreaterThanOrEqual(200);
  expect(unrefused).toEqual([]);
  expect(await dialogs(app)).toBe(0);
  expect(await processes(app)).toEqual(before);
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('before');
});

test('a frame that is not our page gets no answer and no port', async ({ started }) => {
  await breakIn(started);
  const { app } = started;
  await countDialogs(app);
  await app.evaluate(({ clipboard }) => clipboard.writeText('before'));
  const before = await processes(app);
  const opened = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow, session }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { session: session.fromPartition('app'), sandbox: true },
    });
    return stranger.loadURL('app://chancery/index.html');
  });
  const stranger = await opened;
  expect(await stranger.evaluate(() => hostile.askNicely())).toEqual([]);
  expect(await stranger.evaluate(() => hostile.hasPort())).toBe(false);
  expect(await dialogs(app)).toBe(0);
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('before');
  expect((await processes(app)).core).toBe(before.core);
});

test('the core’s port is handed over once per load', async ({ started }) => {
  await breakIn(started);
  expect(await started.page.evaluate(() => hostile.askForPorts())).toBe(1);
});

test('unknown names are refused as such', async ({ started: { page } }) => {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'vault',
    'vault.',
    '.status',
    'vault.__proto__',
    'vault.constructor',
    'vault.status.input',
    '__proto__.status',
    'constructor.name',
    'vault..status',
    'Vault.Status',
    ' vault.status',
    'vault.status\u0000',
  ];
  for (const name of names) {
    expect(await call(page, name, {}), name).toEqual({
      ok: false,
      error: { code: 'ipc/unknown-call', details: {} },
    });
  }
});

test('a path from the window is no file', async ({ started: { page } }) => {
  expect(await call(page, 'vault.create', VAULT)).toMatchObject({ ok: true });
  for (const path of ['/etc/passwd', '../profile/vault.json', 'grant:00000000-0000-4000-8000-000000000000']) {
    expect(await call(page, 'briefings.preview', { path }), path).toMatchObject({
      ok: false,
      error: { code: 'files/not-granted' },
    });
  }
});

test.describe('locking', () => {
  test('ends the page and the core within 2 s, and clears what was copied', async ({
    started: { app, page },
  }) => {
    expect(await call(page, 'vault.create', VAULT)).toMatchObject({ ok: true });
    await page.evaluate(() => {
      chancery.copy('copied before the lock');
    });
    await expect
      .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
      .toBe('copied before the lock');
    const before = await processes(app);
    const opened = app.waitForEvent('window');
    const startedAtMs = Date.now();
    await page.evaluate(() => {
      chancery.lock();
    });
    const next = await opened;
    await expect.poll(() => isAlive(before.page) || isAlive(before.core), { intervals: [20] }).toBe(false);
    expect(Date.now() - startedAtMs).toBeLessThan(2000);
    expect(await call(next, 'vault.status', {})).toMatchObject({
      value: { state: 'locked', missionName: null },
    });
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('');
    expect(await call(next, 'vault.unlock', { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  });

  for (const event of ['lock-screen', 'suspend', 'user-did-resign-active']) {
    test(`follows the system: ${event}`, async ({ started: { app, page } }) => {
      expect(await call(page, 'vault.create', VAULT)).toMatchObject({ ok: true });
      const before = await processes(app);
      const opened = app.waitForEvent('window');
      await app.evaluate(({ powerMonitor }, event) => powerMonitor.emit(event), event);
      const next = await opened;
      await expect.poll(() => isAlive(before.page) || isAlive(before.core)).toBe(false);
      expect(await call(next, 'vault.status', {})).toMatchObject({ value: { state: 'locked' } });
    });
  }

  test('follows the idle time that the mission set', async ({ started: { app, page } }) => {
    expect(await call(page, 'vault.create', VAULT)).toMatchObject({ ok: true });
    const idleFor = (seconds: number) =>
      app.evaluate(({ powerMonitor }, seconds) => {
        powerMonitor.getSystemIdleTime = () => seconds;
      }, seconds);
    await idleFor(60);
    await page.waitForTimeout(6_000);
    expect(await call(page, 'vault.status', {})).toMatchObject({ value: { state: 'unlocked' } });
    const opened = app.waitForEvent('window');
    expect(await call(page, 'mission.setSettings', { idleLockSeconds: 45 })).toMatchObject({ ok: true });
    const next = await opened;
    expect(await call(next, 'vault.status', {})).toMatchObject({ value: { state: 'locked' } });
    await idleFor(0);
  });

  test('does not wait for a page that hangs', async ({ started: { app, page } }) => {
    expect(await call(page, 'vault.create', VAULT)).toMatchObject({ ok: true });
    const before = await processes(app);
    await page.evaluate(() => {
      setTimeout(() => {
        for (;;);
      }, 100);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const opened = app.waitForEvent('window');
    const startedAtMs = Date.now();
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await opened;
    await expect.poll(() => isAlive(before.page) || isAlive(before.core), { intervals: [20] }).toBe(false);
    expect(Date.now() - startedAtMs).toBeLessThan(2000);
  });

  test('gives the page time to save what is being typed', async ({ started: { app, page } }) => {
    // The page is there before the core: what is typed by then has been answered once.
    await call(page, 'preferences.get', {});
    await page.evaluate(() => {
      chancery.onBeforeLock(async () => {
        await chancery.call('preferences.set', { language: 'fr' }).result;
      });
    });
    const opened = app.waitForEvent('window');
    await page.evaluate(() => {
      chancery.lock();
    });
    expect(await call(await opened, 'preferences.get', {})).toMatchObject({ value: { language: 'fr' } });
  });
});

test('a second start of the same profile ends at once and leaves the first alone', async ({ started }) => {
  const before = await processes(started.app);
  const second = spawnSync(started.launcher, ['--profile', started.profile], { timeout: 15_000 });
  expect(second.status).toBe(0);
  expect(await processes(started.app)).toEqual(before);
});

test('the core that dies takes the key with it, and the user is told', async ({ started: { app, page } }) => {
  await countDialogs(app);
  expect(await call(page, 'vault.create', VAULT)).toMatchObject({ ok: true });
  const before = await processes(app);
  const opened = app.waitForEvent('window');
  process.kill(before.core, 'SIGKILL');
  const next = await opened;
  expect(await call(next, 'vault.status', {})).toMatchObject({ value: { state: 'locked' } });
  await expect.poll(() => dialogs(app)).toBe(1);
  expect(isAlive(before.page)).toBe(false);
});
