import { readFileSync, writeFileSync } from 'node:fs';
import { expect, photograph, test } from './fixtures.ts';
import { PeopleListScreen } from './models/PeopleListScreen.ts';
import { RegisterImportScreen } from './models/RegisterImportScreen.ts';

/** As offices send them: a heading over the table, semicolons, another code page, dates that do not exist. */
const MESSY = [
  'Liste des ressortissants;;;;;',
  'Nom;Prénom;Né(e) le;N° passeport;Téléphone;Couleur préférée',
  'Núñez;José;13/02/1980;A0012345;+221 77 123 45 67 / 33 800 11 22;bleu',
  'Müller;Zoë;31/02/1990;A0012346;+221 77 000 00 01;',
  'Sousa;Ana;05/06/1975;A0012345;;rouge',
  'Diop;Awa;07/08/1982;A0012347;1.2E+10;vert',
].join('\r\n');

test('a messy spreadsheet is imported, corrected by its refused rows, imported again, undone', async ({
  app,
}) => {
  const page = await app.openMission();
  const people = new PeopleListScreen(page);
  const register = new RegisterImportScreen(page);
  const source = app.file('liste.csv');
  writeFileSync(source, Buffer.from(MESSY, 'latin1'));

  await people.open();
  await register.open();
  await expect(page.getByText('No register has been imported yet.')).toBeVisible();
  await app.expectAccessible();
  await app.chooseFiles(source);
  await register.choose();
  await expect(register.counts()).toHaveText('4 rows · 2 people added · 2 rows refused');
  await expect(register.role('Né(e) le')).toHaveValue('birthDate');
  await expect(register.role('Couleur préférée')).toHaveValue('');
  await expect(page.getByText('Day before month: 13/02/1980 shows it.').first()).toBeVisible();
  await expect(register.refused).toContainText('This date does not exist: 31/02/1990.');
  await expect(register.refused).toContainText('The document number already stands in row 3');
  await expect(register.firstRows).toContainText('Núñez, José');
  await app.expectAccessible();
  await photograph(page, 'register-preview');

  await register.bringIn();
  await expect(register.counts()).toContainText('2 people added');
  await app.expectAccessible();
  const refused = app.file('refused.csv');
  await app.chooseSave(refused);
  await register.button('Save refused rows…').first().click();
  await expect(page.getByText('2 refused rows are saved.')).toBeVisible();
  const sheet = readFileSync(refused, 'utf8');
  expect(sheet).toContain('Müller,Zoë,31/02/1990');
  writeFileSync(
    refused,
    sheet.replace('31/02/1990,A', '28/02/1990,A').replace('05/06/1975,A0012345', '05/06/1975,A0012399'),
  );

  await app.chooseFiles(refused);
  await register.choose();
  await expect(register.counts()).toHaveText('2 rows · 2 people added');
  await register.bringIn();
  await app.chooseFiles(source);
  await register.choose();
  await expect(register.counts()).toHaveText('4 rows · 2 rows known already · 2 rows refused');
  await expect(page.getByText('No row of this file would change the register.')).toBeVisible();

  await register.button('Undo refused.csv').click();
  await expect(page.getByRole('heading', { name: 'The import is undone' })).toBeVisible();
  await expect(page.getByText('2 records removed')).toBeVisible();
  await photograph(page, 'register-undone');
  await people.open();
  await expect(people.row('Núñez, José')).toBeVisible();
  await expect(people.row('Müller, Zoë')).toHaveCount(0);
});

test('a register is imported with the keyboard alone', async ({ app }) => {
  const page = await app.openMission();
  const source = app.file('people.csv');
  writeFileSync(source, 'Full name,Date of birth\nAna Sousa,1980-02-13\n');
  const register = new RegisterImportScreen(page);
  await app.chooseFiles(source);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('import a register');
  await page
    .getByRole('option', { name: /Import a register/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Import a register', level: 1 }).waitFor();
  await register.button('Choose a file…').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What the import would do' }).waitFor({ timeout: 30_000 });
  await page.keyboard.press('Tab');
  await expect(register.button('Import 1 row')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What the import did' }).waitFor({ timeout: 60_000 });
  await page.keyboard.press('Tab');
  await expect(register.button('To the people')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(new PeopleListScreen(page).row('Ana Sousa')).toBeVisible();
});
