import { readFileSync } from 'node:fs';
import { expect, photograph, test } from './fixtures.ts';
import { tabTo } from './keyboard.ts';
import { AlertForm } from './models/AlertForm.ts';
import { Palette } from './models/Palette.ts';

const PERSON_ID = '019abc00-0000-7000-8000-000000000001';
const ADDRESS_ID = '019abc00-0000-7000-8000-000000000002';

test('an alert is written, shows who is inside, stands on Home, leaves as CAP, and is called off', async ({
  app,
}) => {
  const page = await app.openMission();
  await app.call('people.create', {
    names: [{ id: PERSON_ID, given: 'Ingrid', surname: 'Solberg' }],
    addresses: [
      {
        id: ADDRESS_ID,
        kind: 'stay',
        text: 'Rua Nova 5',
        place: 'Lisboa',
        latitude: 38.711,
        longitude: -9.13,
      },
    ],
  });
  const form = new AlertForm(page);
  const title = page.getByRole('heading', { level: 1 });
  const section = (name: string) => page.getByRole('region', { name });

  await new Palette(page).run('alerts', 'Go to Alerts');
  await expect(page.getByText('No alerts yet')).toBeVisible();
  await app.expectAccessible();
  await new Palette(page).run('alert', 'Write an alert');
  await form.write({
    event: 'Flood',
    headline: 'Flood in the lower town',
    category: 'Weather',
    severity: 'Severe',
    instruction: 'Go to the upper floors.',
    area: 'Baixa',
    circle: { latitude: '38.71', longitude: '-9.137', km: '2' },
  });
  await app.expectAccessible();
  await photograph(page, 'alert-form');
  await form.submit();
  await expect(title).toHaveText('Flood in the lower town');
  await expect(page.getByText('In force').first()).toBeVisible();
  await expect(section('People inside')).toContainText('1 person inside');
  await expect(section('People inside').getByRole('link', { name: 'Solberg, Ingrid' })).toBeVisible();
  await expect(section('Where')).toContainText('Circle of 2 km');
  await app.expectAccessible();
  await photograph(page, 'alert');

  await new Palette(page).run('home', 'Home');
  await expect(page.getByRole('link', { name: /Flood in the lower town/ })).toContainText('Alert in force');
  await new Palette(page).run('flood', 'Flood in the lower town');
  await expect(title).toHaveText('Flood in the lower town');

  const cap = app.file('flood.cap');
  await app.chooseSave(cap);
  await tabTo(page, page.getByRole('button', { name: 'Send out' }));
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Save as CAP' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The alert is written to the file.')).toBeVisible();
  expect(readFileSync(cap, 'utf8')).toContain('<circle>38.71,-9.137 2</circle>');

  await tabTo(page, page.getByRole('button', { name: 'Call it off' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Message' })).toHaveValue('cancel');
  await form.submit();
  await expect(page.getByText('Notice', { exact: true }).first()).toBeVisible();
  await section('Before and after').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Cancelled', { exact: true }).first()).toBeVisible();
  await new Palette(page).run('home', 'Home');
  await expect(page.getByRole('link', { name: /Flood in the lower town/ })).toHaveCount(0);
});

test('an exercise says everywhere that it is one, and never stands on Home', async ({ app }) => {
  const page = await app.openMission();
  const form = new AlertForm(page);
  await new Palette(page).run('alert', 'Write an alert');
  await form.write({
    status: 'Exercise',
    event: 'Earthquake',
    headline: 'Earthquake drill',
    category: 'Geophysical',
    severity: 'Extreme',
    instruction: 'Drop, cover, hold on.',
    area: 'Lisbon',
    circle: { latitude: '38.7', longitude: '-9.1', km: '10' },
  });
  await form.submit();
  await expect(page.getByText('This is an exercise. It asks nothing of anybody.')).toBeVisible();
  await photograph(page, 'alert-exercise');
  await new Palette(page).run('alerts', 'Go to Alerts');
  await expect(page.getByRole('row', { name: /Earthquake drill/ })).toContainText('Exercise');
  await app.expectAccessible();
  await photograph(page, 'alerts');
  await new Palette(page).type('drill');
  await expect(new Palette(page).option('Earthquake drill')).toContainText('Exercise');
  await page.keyboard.press('Escape');
  await new Palette(page).run('home', 'Home');
  await expect(page.getByRole('link', { name: /Earthquake drill/ })).toHaveCount(0);
});
