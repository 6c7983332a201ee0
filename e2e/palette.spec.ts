import { expect, test } from './fixtures.ts';
import { Palette } from './models/Palette.ts';

const SCREENS = ['Home', 'People', 'Contacts', 'Briefings', 'Cases', 'Exchange', 'Settings'] as const;

/** What is typed, the line that must come, and the heading it leads to. */
const RECORDS = [
  ['ingrid sol', 'Solberg, Ingrid', 'Solberg, Ingrid'],
  ['N0000417', 'Solberg, Ingrid', 'Solberg, Ingrid'],
  ['+351 912 000 417', 'Solberg, Ingrid', 'Solberg, Ingrid'],
  ['shevchenko', 'Шевченко, Олена', 'Шевченко, Олена'],
  ['civil protection auth', 'Civil Protection Authority', 'Civil Protection Authority (demonstration)'],
  ['helena duarte', 'Duty desk', 'Duty desk, consular emergencies'],
  ['school shelter', 'School shelter Setúbal', 'School shelter Setúbal (demonstration)'],
  ['arrested after a fight', 'Haugen, Tor', 'Haugen, Tor'],
] as const;

const COMMANDS = [
  ['register a', 'Register a person'],
  ['add an org', 'Add an organisation'],
  ['add an off', 'Add an office'],
  ['add a fac', 'Add a facility'],
  ['open a case', 'Open a case'],
  ['open a bun', 'Open a bundle'],
  ['seal', 'Seal cases for a partner'],
  ['our mission', 'Our mission card'],
  ["read a partner's", "Read a partner's mission card"],
] as const;

test('the search field reaches every screen, every kind of record, every command', async ({ app }) => {
  test.slow();
  const page = await app.openMission({}, { demonstration: true });
  const palette = new Palette(page);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  for (const name of SCREENS) {
    await palette.run(name, `Go to ${name}`);
    await expect(heading(name)).toBeVisible();
  }
  for (const [typed, line, title] of RECORDS) {
    await palette.run(typed, line);
    await expect(heading(title), typed).toBeVisible();
  }
  for (const [typed, line] of COMMANDS) {
    await palette.run(typed, line);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 }), typed).toBeVisible();
  }

  await palette.run('dark', 'Dark theme');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await palette.run('light', 'Light theme');
  await palette.run('français', 'Interface in Français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('Escape leaves the search field where it was opened', async ({ app }) => {
  const page = await app.openMission();
  const palette = new Palette(page);
  await palette.run('People', 'Go to People');
  await palette.run('Contacts', 'Go to Contacts');
  await palette.type('nobody of this name');
  await expect(page.getByText('Nothing found for “nobody of this name”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette.field).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Contacts' })).toBeVisible();
});
