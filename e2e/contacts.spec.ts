import type { Locator, Page } from '@playwright/test';
import { expect, photograph, test } from './fixtures.ts';
import { ContactForm } from './models/ContactForm.ts';
import { ContactScreen } from './models/ContactScreen.ts';
import { ContactsListScreen } from './models/ContactsListScreen.ts';

test('an office stays when its holder leaves, and both are found', async ({ app }) => {
  const page = await app.openMission();
  const list = new ContactsListScreen(page);
  const form = new ContactForm(page);
  const screen = new ContactScreen(page);

  await list.open();
  await expect(page.getByText('No contacts yet')).toBeVisible();
  await app.expectAccessible();
  await list.add('organisation');
  await form.fill({ Name: 'Serviço de Fronteiras', 'Short name': 'SF', City: 'Lisboa' });
  await form.choose('Type', 'Immigration');
  await app.expectAccessible();
  await form.submit();
  await expect(screen.title).toHaveText('Serviço de Fronteiras');

  await screen.button('Add an office').click();
  await form.fill({ Office: 'Duty desk', Holder: 'Teresa Marques' });
  await form.addPoint('Telephone', '+351 217 115 000');
  await form.submit();
  await expect(screen.title).toHaveText('Duty desk');
  await expect(screen.section('How to reach them')).toContainText('never confirmed');
  await app.expectAccessible();

  await screen.changeHolder('João Pires');
  const succession = screen.section('Who holds this office');
  await expect(succession).toContainText('HolderJoão Pires');
  await expect(succession).toContainText('BeforeTeresa Marques');

  await screen.verify('By phone');
  await expect(screen.section('How to reach them')).toContainText('confirmed just now by phone');
  await screen.undo('Duty desk is confirmed by phone.');
  await expect(screen.section('How to reach them')).toContainText('never confirmed');
  await screen.verify('In person');
  await expect(screen.section('How to reach them')).toContainText('confirmed just now in person');
  await expect(screen.timeline.getByRole('listitem')).toHaveCount(5);
  await app.expectAccessible();
  await photograph(page, 'contacts-office');

  await list.open();
  await expect(list.row('Duty desk')).toContainText('João Pires');
  await list.search('marques');
  await expect(list.row('Duty desk')).toBeVisible();
  await expect(list.row('Serviço de Fronteiras')).toContainText('Duty desk');
  await list.search('217115');
  await expect(list.row('Duty desk')).toBeVisible();
  await list.search('');
  await list.showKind('Organisations');
  await expect(list.row('Duty desk')).toHaveCount(0);
  await list.showKind('All');
  await list.showDue(true);
  await expect(list.row('Duty desk')).toHaveCount(0);
  await expect(list.row('Serviço de Fronteiras')).toBeVisible();
});

test('a facility says how old its status is, and never takes unknown for nothing', async ({ app }) => {
  const page = await app.openMission();
  const list = new ContactsListScreen(page);
  const form = new ContactForm(page);
  const screen = new ContactScreen(page);

  await list.open();
  await list.add('facility');
  await form.fill({ Name: 'Pavilhão Carlos Lopes', Places: '٤٠٠', Latitude: '38,7285' });
  await form.choose('Type', 'Shelter');
  await form.choose('Status', 'Open');
  await form.submit();
  await expect(page.getByText('Enter both latitude and longitude, or neither.')).toBeVisible();
  await form.fill({ Longitude: '-9.1532' });
  await form.submit();
  await expect(screen.title).toHaveText('Pavilhão Carlos Lopes');
  const status = screen.section('Status');
  await expect(status).toContainText('Places400 places');
  await expect(status).toContainText('TakenNot known');
  await expect(page.getByText('as of just now')).toBeVisible();
  await expect(screen.section('Where')).toContainText('38.72850, -9.15320');
  await app.expectAccessible();
  await photograph(page, 'contacts-facility');

  await screen.button('Archive').click();
  await screen.undo('Pavilhão Carlos Lopes is archived.');
  await expect(screen.button('Archive')).toBeVisible();
});

test('contacts are kept with the keyboard alone', async ({ app }) => {
  const page = await app.openMission();
  const screen = new ContactScreen(page);
  const press = (key: string) => page.keyboard.press(key);

  await press('ControlOrMeta+k');
  await page.keyboard.type('add an organ');
  await page.getByRole('dialog').getByText('Add an organisation').waitFor();
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Polícia Marítima');
  await press('ControlOrMeta+Enter');
  await expect(screen.title).toHaveText('Polícia Marítima');

  await tabTo(page, screen.button('Add an office'));
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Office', exact: true })).toBeFocused();
  await page.keyboard.type('Harbour master');
  await press('ControlOrMeta+Enter');
  await expect(screen.title).toHaveText('Harbour master');

  await tabTo(page, screen.button('Change holder'));
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'New holder' })).toBeFocused();
  await page.keyboard.type('Rui Sá');
  await press('Enter');
  await expect(screen.section('Who holds this office')).toContainText('HolderRui Sá');

  await tabTo(page, screen.verifyButton);
  await press('Enter');
  await expect(page.getByRole('menuitem', { name: 'By phone' })).toBeFocused();
  await app.expectAccessible();
  await press('ArrowDown');
  await press('Enter');
  await expect(page.getByText('Harbour master is confirmed in person.')).toBeVisible();

  await press('ControlOrMeta+k');
  await page.keyboard.type('rui s');
  await page.getByRole('dialog').getByText('Harbour master · Polícia Marítima').waitFor();
  await press('Enter');
  await expect(screen.title).toHaveText('Harbour master');
});

const MOST_TABS = 80;

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let count = 0; count < MOST_TABS; count++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not reach it.');
}
