import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, photograph, test, type Application } from './fixtures.ts';
import { BriefingScreen } from './models/BriefingScreen.ts';
import { BriefingsListScreen } from './models/BriefingsListScreen.ts';
import { ContactsListScreen } from './models/ContactsListScreen.ts';
import { ContactScreen } from './models/ContactScreen.ts';
import { ReviewScreen } from './models/ReviewScreen.ts';

/** A real file, where the application reaches it. */
function bring(app: Application, path: string, name: string): string {
  const target = app.file(name);
  copyFileSync(fileURLToPath(new URL(`../main/reader/fixtures/${path}`, import.meta.url)), target);
  return target;
}

test('a spreadsheet is reviewed row by row, taken over, and taken back', async ({ app }) => {
  const page = await app.openMission();
  const list = new BriefingsListScreen(page);
  const review = new ReviewScreen(page);
  const briefing = new BriefingScreen(page);
  const contacts = new ContactsListScreen(page);
  const contact = new ContactScreen(page);

  await list.open();
  await expect(page.getByText('No briefing yet')).toBeVisible();
  await app.expectAccessible();
  await app.chooseFiles(bring(app, 'hxl/libhxl_input-valid.xlsx', 'focal points.xlsx'));
  await list.read();
  await expect(list.sheet).toContainText('4 organisations');
  await list.fill({ Sender: 'Civil Protection', Marking: 'Restricted' });
  await app.expectAccessible();
  await photograph(page, 'briefings-preview');
  await list.keep();

  await expect(review.list.getByRole('option')).toHaveCount(4);
  await review.entry('ACNUR').first().click();
  await expect(review.panel.getByRole('region', { name: /In the source/ }).first()).toContainText('ACNUR');
  await app.expectAccessible();
  await photograph(page, 'briefings-review');

  await review.list.press('End');
  await expect(review.panel.getByRole('button', { name: 'Accept' })).toBeVisible();
  await review.list.press('r');
  await expect(page.getByText('1 entry rejected.')).toBeVisible();
  await expect(review.list.getByRole('option')).toHaveCount(3);

  await review.list.press('Home');
  await review.list.press('e');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true }).fill('ACNUR Panamá');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(review.entry('ACNUR Panamá')).toBeVisible();
  await review.list.press('a');
  await expect(review.list.getByRole('option')).toHaveCount(2);
  await review.acceptAll();
  await expect(page.getByText('Nothing is left to review with these filters.')).toBeVisible();
  await review.back();
  await expect(briefing.section('Entries')).toContainText('Accepted3');
  await expect(briefing.section('Original')).toContainText('focal points.xlsx');
  await app.expectAccessible();
  await photograph(page, 'briefings-record');

  await contacts.open();
  await contacts.grid.getByRole('row').filter({ hasText: 'ACNUR Panamá' }).dblclick();
  await expect(contact.title).toHaveText('ACNUR Panamá');
  await expect(page.getByRole('link', { name: /From a briefing, row \d+, sheet/ })).toBeVisible();
  await page.getByRole('link', { name: /From a briefing/ }).click();
  await expect(briefing.title).toHaveText('focal points');

  await briefing.button('Undo what it brought').click();
  await expect(page.getByText('3 records removed')).toBeVisible();
  await expect(briefing.section('Entries')).toContainText('To review3');
  await contacts.open();
  await expect(page.getByText('No contacts yet')).toBeVisible();
});

test('address cards are taken over once; the same file proposes nothing new', async ({ app }) => {
  const page = await app.openMission();
  const list = new BriefingsListScreen(page);
  const review = new ReviewScreen(page);
  const briefing = new BriefingScreen(page);
  const cards = bring(app, 'vcard/gmail-list.vcf', 'cards.vcf');

  await list.open();
  await app.chooseFiles(cards);
  await list.read();
  await expect(list.sheet).toContainText('3 contacts');
  await list.keep();
  await review.press('a', 'Arnold Smith');
  await expect(page.getByText('1 added')).toBeVisible();
  await expect(review.list.getByRole('option')).toHaveCount(2);
  await review.acceptAll();
  await expect(page.getByText('2 added')).toBeVisible();

  await list.open();
  await expect(list.row('cards')).toContainText('Reviewed');
  await app.chooseFiles(cards);
  await list.read();
  await list.keep();
  await expect(page.getByText('This very file is here already. It proposes nothing new.')).toBeVisible();
  await expect(briefing.section('Entries')).toContainText('To review0');

  const copy = app.file('original.vcf');
  await app.chooseSave(copy);
  await briefing.choose('Save the original');
  await expect(page.getByText('The original was saved, unchanged.')).toBeVisible();
  expect(readFileSync(copy).equals(readFileSync(cards))).toBe(true);
});

test('a sheet whose columns nobody knows is read as the officer says', async ({ app }) => {
  const page = await app.openMission();
  const list = new BriefingsListScreen(page);
  const review = new ReviewScreen(page);
  const file = app.file('liste.csv');
  writeFileSync(file, 'Wer,Was,Womit\nAna Costa,Night desk,+351 213 000 001\n');

  await list.open();
  await app.chooseFiles(file);
  await list.read();
  await expect(list.sheet).toContainText('No entry was recognised in this file.');
  await list.choose('Each row is', 'Contact');
  await list.choose('Column “Wer” holds', 'Contact person');
  await list.choose('Column “Was” holds', 'Function');
  await list.choose('Column “Womit” holds', 'Telephone');
  await expect(list.sheet).toContainText('1 contact');
  await app.expectAccessible();
  await photograph(page, 'briefings-columns');
  await list.keep();
  await expect(review.entry('Ana Costa')).toBeVisible();
});

test('a file that cannot be read says why, and nothing is kept', async ({ app }) => {
  const page = await app.openMission();
  const list = new BriefingsListScreen(page);
  await list.open();
  await app.chooseFiles(bring(app, 'vcard/gmail-list.vcf', 'cards.xlsx'));
  await page.getByRole('button', { name: 'Read a briefing' }).first().click();
  await expect(list.sheet.getByRole('alert')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('No briefing yet')).toBeVisible();
});
