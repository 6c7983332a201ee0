import { writeFileSync } from 'node:fs';
import { expect, photograph, test } from './fixtures.ts';
import { Palette } from './models/Palette.ts';

test('a gap is seen, closed from the matrix with the keyboard alone, and seen as covered', async ({
  app,
}) => {
  const page = await app.openMission();
  await app.call('districts.create', { name: 'Lisboa', code: 'PT-11', aliases: ['Lisbon'] });
  await app.call('districts.create', { name: 'Faro' });
  await new Palette(page).run('coverage', 'Go to Coverage');
  const grid = page.getByRole('grid', { name: 'Coverage' });
  const cell = (district: string, index: number) =>
    grid.getByRole('row', { name: district }).getByRole('gridcell').nth(index);
  await expect(cell('Lisboa', 0)).toHaveText('○gap');
  await expect(page.getByText('22 gaps')).toBeVisible();
  await app.expectAccessible();
  await photograph(page, 'coverage-gaps');

  // Whole country, Faro, Lisboa; police, exit control.
  await expect(cell('Whole country', 0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(cell('Lisboa', 0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Office', exact: true })).toBeFocused();
  await page.keyboard.type('Night desk of the district police');
  const number = page.getByRole('textbox', { name: 'Number or address' });
  await number.focus();
  await page.keyboard.type('+351 213 000 112');
  await expect(page.getByText('Lisboa', { exact: true })).toBeVisible();
  await app.expectAccessible();
  await page.keyboard.press('ControlOrMeta+Enter');

  await expect(cell('Lisboa', 0)).toHaveText('◐to verify');
  await expect(cell('Lisboa', 0)).toBeFocused();
  await expect(page.getByRole('complementary')).toContainText('+351 213 000 112');
  await photograph(page, 'coverage-stale');
  await page.keyboard.press('f');
  await expect(cell('Lisboa', 0)).toHaveText('◐to verify');
  await expect(page.getByRole('complementary')).toContainText('last try failed');
  await page.keyboard.press('c');
  await expect(cell('Lisboa', 0)).toHaveText('●covered');
  await expect(cell('Faro', 0)).toHaveText('○gap');
  await expect(page.getByText('21 gaps')).toBeVisible();
  await app.expectAccessible();
  await photograph(page, 'coverage-covered');
});

test('districts come from a file, shown before anything is written, and one press takes them back', async ({
  app,
}) => {
  const page = await app.openMission();
  await app.call('contacts.createContact', { office: 'Port police', district: 'Harbour' });
  const path = app.file('districts.csv');
  writeFileSync(path, 'Name,Code,Parent,Aliases\nPort,P,North,Harbour\nNorth,N,,\n');
  await app.chooseFiles(path);
  await new Palette(page).run('districts', 'Go to Districts');
  await page.getByRole('button', { name: 'Import' }).first().click();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText('The file names 2 districts.')).toBeVisible();
  await app.expectAccessible();
  await photograph(page, 'districts-import');
  await page.getByRole('button', { name: 'Take 2 districts' }).click();
  await expect(page.getByRole('grid').getByText('Port', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Place 1 name' }).click();
  await expect(page.getByRole('combobox', { name: 'District for “Harbour”' })).toHaveValue('Port');
  await app.expectAccessible();
  await photograph(page, 'districts-match');
  await page.getByRole('dialog').getByRole('button', { name: 'Place 1 name' }).click();
  await expect(page.getByText('1 entry has its district.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
});
