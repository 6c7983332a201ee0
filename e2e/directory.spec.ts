import { expect, photograph, test } from './fixtures.ts';
import { tabTo } from './keyboard.ts';
import { ContactForm } from './models/ContactForm.ts';
import { ContactScreen } from './models/ContactScreen.ts';
import { ContactsListScreen } from './models/ContactsListScreen.ts';
import { Palette } from './models/Palette.ts';

test('a holder leaves, the old number is found, a test call fails, the red list is worked off', async ({
  app,
}) => {
  const page = await app.openMission();
  const list = new ContactsListScreen(page);
  const form = new ContactForm(page);
  const screen = new ContactScreen(page);
  const palette = new Palette(page);
  const press = (key: string) => page.keyboard.press(key);

  await list.open();
  await list.add('office');
  await form.fill({ Office: 'Duty desk', Holder: 'Teresa Marques' });
  await page.getByRole('button', { name: 'Add duty hours' }).click();
  await form.addPoint('Mobile', '+351 912 345 678');
  await form.addPoint('Telephone', '+351 217 115 000');
  await app.expectAccessible();
  await form.submit();
  await expect(screen.title).toHaveText('Duty desk');
  await expect(screen.section('Duty hours')).toContainText('08:00–17:00');
  await expect(page.getByText(/Answers now|Closed/).first()).toBeVisible();

  await tabTo(page, screen.button('Change holder'));
  await press('Enter');
  await page.keyboard.type('João Pires');
  await tabTo(page, page.getByRole('checkbox', { name: '+351 912 345 678' }));
  await press('Space');
  await press('ControlOrMeta+Enter');
  const reach = screen.section('How to reach them');
  await expect(reach.getByRole('listitem').last()).toContainText('+351 912 345 678 Former');
  await expect(screen.section('Who holds this office')).toContainText('BeforeTeresa Marques');

  await palette.run('912345678', 'Duty desk');
  await palette.type('912345678');
  await expect(palette.option('Duty desk').first()).toContainText('Old number or address: +351 912 345 678');
  await press('Escape');

  await tabTo(page, page.getByRole('button', { name: 'Note a test call to +351 217 115 000' }));
  await press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Answered' })).toBeFocused();
  await press('ArrowDown');
  await press('Enter');
  await expect(reach).toContainText('failed just now');
  await expect(screen.section('Test calls')).toContainText('No answer');
  await app.expectAccessible();
  await photograph(page, 'contacts-directory-office');

  await palette.run('numbers to verify', 'Numbers to verify');
  const grid = page.getByRole('grid', { name: 'To verify' });
  await expect(grid.getByRole('row').filter({ hasText: '+351 217 115 000' })).toContainText('Did not work');
  await expect(page.getByText('11 functions without a confirmed number day and night')).toBeVisible();
  await app.expectAccessible();
  await photograph(page, 'contacts-to-verify');
  await tabTo(page, grid);
  await press('ArrowDown');
  await press('Space');
  await press('c');
  await expect(page.getByText('+351 217 115 000 answered and is confirmed.')).toBeVisible();
  await expect(page.getByText('Everything is confirmed')).toBeVisible();

  await palette.run('telephone exercises', 'Telephone exercises');
  await tabTo(page, page.getByRole('textbox', { name: 'Name of the exercise' }));
  await press('ControlOrMeta+a');
  await page.keyboard.type('Autumn');
  await press('Enter');
  await expect(screen.title).toHaveText('Autumn');
  await tabTo(page, page.getByRole('switch', { name: 'Office numbers too' }));
  await press('Space');
  await tabTo(page, page.getByRole('grid', { name: 'Autumn' }));
  await press('ArrowDown');
  await press('o');
  const summary = page.getByRole('status', { name: 'Results so far' });
  await expect(summary).toContainText('Out of service: 1');
  await expect(summary).toContainText('Not tried yet: 0');
  await app.expectAccessible();
  await photograph(page, 'contacts-exercise');

  await palette.run('home', 'Home');
  await expect(page.getByText('1 number did not work when tried')).toBeVisible();
});
