import { expect, photograph, test } from './fixtures.ts';
import { HouseholdForm } from './models/HouseholdForm.ts';
import { HouseholdScreen } from './models/HouseholdScreen.ts';
import { Palette } from './models/Palette.ts';

const MINUTE_MS = 60_000;

test('a family of four is registered with the keyboard alone in a minute, moved, and contacted as one', async ({
  app,
}) => {
  const page = await app.openMission();
  const form = new HouseholdForm(page);
  const screen = new HouseholdScreen(page);

  await new Palette(page).run('household', 'Register a household');
  await expect(form.finder).toBeFocused();
  const began = Date.now();
  await form.register({
    given: 'Maria',
    surname: 'Petrova',
    day: '3',
    month: 'May',
    year: '1984',
    nationality: 'Norway',
    phone: '+351 912 000 001',
  });
  await form.register({ given: 'Ivan', role: 'Spouse', year: '1980' });
  await form.register({ given: 'Lili', day: '1', month: 'June', year: '2015', guardian: 'Maria' });
  await form.register({ given: 'Oleg', year: '2018' });
  await photograph(page, 'household-form');
  await form.submit();
  await expect(screen.title).toHaveText('Petrova');
  const tookMs = Date.now() - began;
  test.info().annotations.push({ type: 'key presses', description: String(form.presses) });
  test.info().annotations.push({ type: 'seconds', description: (tookMs / 1000).toFixed(1) });
  expect(tookMs).toBeLessThan(MINUTE_MS);
  expect(form.presses).toBeLessThan(300);

  await expect(page.getByText('1 child has no guardian')).toBeVisible();
  await expect(screen.member('Petrova, Lili')).toContainText('Guardian: Petrova, Maria');
  await expect(screen.member('Petrova, Oleg')).toContainText('no guardian');
  await app.expectAccessible();
  await photograph(page, 'household');

  await screen.button('Move').click();
  await screen.dialog.getByRole('textbox', { name: 'Address' }).fill('Rua Nova 5');
  await screen.dialog.getByRole('textbox', { name: 'Place' }).fill('Porto');
  await screen.dialog.getByRole('combobox', { name: 'How we know' }).selectOption('By phone');
  await screen.dialog.getByRole('checkbox', { name: 'Petrova, Ivan' }).uncheck();
  await app.expectAccessible();
  await photograph(page, 'household-move');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(screen.member('Petrova, Maria')).toContainText('Rua Nova 5');
  await expect(screen.member('Petrova, Oleg')).toContainText('confirmed just now by phone');
  await expect(screen.member('Petrova, Ivan')).not.toContainText('Rua Nova 5');
  await screen.undo('3 members moved.');
  await expect(screen.member('Petrova, Maria')).not.toContainText('Rua Nova 5');

  await screen.button('Contact as one').click();
  await expect(screen.dialog.getByRole('combobox', { name: 'How you reached them' })).toBeFocused();
  await app.expectAccessible();
  await photograph(page, 'household-contact');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(screen.member('Petrova, Maria')).toContainText('confirmed just now by phone');
});

test('who joins another household leaves the first, and their page leads to the new one', async ({ app }) => {
  const page = await app.openMission({}, { demonstration: true });
  const form = new HouseholdForm(page);
  const screen = new HouseholdScreen(page);
  await new Palette(page).run('household', 'Register a household');
  await form.find('nora solb', 'Solberg, Nora');
  await expect(page.getByText('leaves the household Solberg')).toBeVisible();
  await form.find('lars', 'Østby, Lars');
  await expect(form.member('Østby, Lars')).toBeVisible();
  await expect(page.getByRole('listbox')).toBeHidden();
  await app.expectAccessible();
  await form.submit();
  await expect(screen.title).toHaveText('Solberg');
  await expect(screen.member('Solberg, Nora')).toBeVisible();
  await page.getByRole('link', { name: 'Østby, Lars' }).click();
  const household = page.getByRole('region', { name: 'Household' });
  await expect(household).toContainText('Solberg, Nora');
  await household.getByRole('link', { name: 'Solberg', exact: true }).click();
  await screen.button('Archive').click();
  await screen.undo('Its people stay on record.');
  await expect(screen.button('Archive')).toBeVisible();
});

test('a warden zone is added, its line noted as tried, and its people counted', async ({ app }) => {
  const page = await app.openMission({}, { demonstration: true });
  await new Palette(page).run('zone', 'Add a zone');
  await page.getByRole('textbox', { name: 'Name' }).fill('Porto');
  await page.getByRole('button', { name: 'Add a warden or a deputy' }).click();
  const warden = page.getByRole('group', { name: 'Warden 1' });
  await warden.getByRole('combobox', { name: 'Find them on record' }).fill('tor haug');
  await page.getByRole('option', { name: 'Haugen, Tor' }).click();
  await expect(warden.getByRole('textbox', { name: 'Name' })).toHaveValue('Haugen, Tor');
  await app.expectAccessible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Porto');
  await expect(page.getByText('Nobody is in this zone.')).toBeVisible();
  await page.getByRole('button', { name: 'The line worked today: Haugen, Tor' }).click();
  await expect(page.getByText('line tried just now')).toBeVisible();

  await new Palette(page).run('warden', 'Go to Warden zones');
  await expect(page.getByRole('row', { name: /Greater Lisbon/ })).toBeVisible();
  await app.expectAccessible();
});
