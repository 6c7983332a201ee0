import { expect, PASSPHRASE, test, type Application } from './fixtures.ts';
import { walkByTab } from './keyboard.ts';
import { whatDoesNotFit } from './layout.ts';
import { Lock } from './models/Lock.ts';
import { everyScreen, show } from './screens.ts';

const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'dark' },
  { language: 'en', theme: 'dark' },
  { language: 'ar', theme: 'light' },
] as const;

for (const { language, theme } of LOOKS) {
  test(`axe finds nothing on any screen: ${language}, ${theme}`, async ({ app }) => {
    test.slow();
    await app.page.waitForLoadState('domcontentloaded');
    await app.call('preferences.set', { language, theme });
    await app.page.reload();
    await expect(app.page.locator('html')).toHaveAttribute('lang', language);
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
    await app.expectAccessible();
    await app.openMission({}, { demonstration: true });
    for (const screen of await everyScreen(app))
      await test.step(screen.name, async () => {
        await show(app, screen);
        await app.expectAccessible();
      });
    await app.page.keyboard.press('ControlOrMeta+k');
    await expect(app.page.getByRole('option').first()).toBeVisible();
    await app.expectAccessible();
  });
}

test('at 200 % nothing is cut, and no page scrolls sideways', async ({ app }) => {
  test.slow();
  await zoom(app);
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await whatDoesNotFit(app.page), 'wizard').toEqual([]);
  await app.openMission({}, { demonstration: true });
  await zoom(app);
  for (const screen of await everyScreen(app)) {
    await show(app, screen);
    expect.soft(await whatDoesNotFit(app.page), screen.name).toEqual([]);
  }
  await new Lock(app).lock();
  await zoom(app);
  expect.soft(await whatDoesNotFit(app.page), 'lock').toEqual([]);
  await new Lock(app).unlock(PASSPHRASE);
});

test('Tab alone reaches every control of every screen, and shows where it is', async ({ app }) => {
  test.slow();
  await app.openMission({}, { demonstration: true });
  for (const screen of await everyScreen(app)) {
    await show(app, screen);
    const { missed, unseen } = await walkByTab(app.page);
    expect.soft(missed, `${screen.name}: not reached`).toEqual([]);
    expect.soft(unseen, `${screen.name}: reached without a mark`).toEqual([]);
  }
});

async function zoom(app: Application): Promise<void> {
  await app.app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      if (webContents.getURL().startsWith('app://chancery/')) webContents.setZoomFactor(2);
  });
  await expect.poll(() => app.page.evaluate(() => innerWidth)).toBeLessThan(700);
}
