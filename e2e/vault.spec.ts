import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, PASSPHRASE } from './fixtures.ts';
import { Lock } from './models/Lock.ts';
import { Wizard } from './models/Wizard.ts';

test('a new mission is set up with the keyboard, locked, opened again', async ({ app }) => {
  const wizard = new Wizard(app);
  await wizard.fillMission({ sendingState: 'Norway', hostState: 'Portugal', city: 'Lisbon' });
  await wizard.fillOfficer('Amina Rahal', 'Consul');
  await wizard.fillPassphrase(PASSPHRASE);
  const code = await wizard.readRecoveryCode();
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
  await wizard.finish();
  await expect(app.page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible();

  const lock = new Lock(app);
  await lock.lock();
  await lock.unlock('not the passphrase at all');
  await expect(new Lock(app).problem).toContainText(/passphrase/i);
  await lock.unlock(PASSPHRASE);
  await expect(app.page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible();
});

test('nothing readable lies in the profile', async ({ app }) => {
  await app.openMission({ name: 'Consulate Canary Kanarifugl' });
  await app.app.close();
  for (const name of readdirSync(app.profile, { recursive: true, encoding: 'utf8' })) {
    const path = join(app.profile, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    expect(bytes.includes('Kanarifugl'), name).toBe(false);
  }
});

test('a damaged vault, and one made by a newer program, are told from each other', async ({ app, start }) => {
  await app.openMission();
  await app.app.close();
  const path = join(app.profile, 'vault.json');
  const whole = readFileSync(path, 'utf8');
  for (const [text, sentence] of [
    ['{"format":"chancery-vault"', /damaged/i],
    [whole.replace('"version": 1', '"version": 2'), /newer/i],
  ] as const) {
    writeFileSync(path, text);
    const again = await start({ profile: app.profile });
    await new Lock(again).unlock(PASSPHRASE);
    await expect(new Lock(again).problem).toContainText(sentence);
    await again.app.close();
  }
});
