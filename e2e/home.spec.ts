import { expect, photograph, test } from './fixtures.ts';
import { CaseForm } from './models/CaseForm.ts';
import { CaseScreen } from './models/CaseScreen.ts';
import { CasesListScreen } from './models/CasesListScreen.ts';
import { HomeScreen } from './models/HomeScreen.ts';

test('a new mission is shown where to begin, then what needs somebody', async ({ app }) => {
  const page = await app.openMission();
  const home = new HomeScreen(page);
  const form = new CaseForm(page);
  const screen = new CaseScreen(page);

  await home.open();
  await expect(page.getByText('Nothing needs you today')).toBeVisible();
  await app.expectAccessible();
  await photograph(page, 'home-calm');
  await home
    .group('Where to begin')
    .getByRole('link', { name: /Open a case/ })
    .click();

  await form.registerPerson('Ole', 'Berg', 'Sweden');
  await form.choose('Type', 'Arrest or detention');
  await form.submit();
  const now = new Date();
  await screen.addTask('Bring warm clothes', {
    day: String(now.getDate()),
    month: now.toLocaleString('en-GB', { month: 'long' }),
    year: String(now.getFullYear()),
  });
  await expect(screen.task('Bring warm clothes')).toBeVisible();

  await home.open();
  const today = home.group('Today');
  await expect(today).toContainText('Bring warm clothes');
  await expect(today).toContainText('First action');
  await expect(home.waiting('Cases')).toContainText('2');
  await expect(home.group('Where to begin').getByRole('link', { name: /Open a case/ })).toHaveCount(0);
  await app.expectAccessible();
  await photograph(page, 'home-today');

  await home.line('Bring warm clothes').press('Enter');
  await expect(screen.title).toHaveText('Berg, Ole');
  await screen.task('Bring warm clothes').check();
  await screen.addNote('Called the prison.', 'Telephone');
  await home.open();
  await expect(home.line('Bring warm clothes')).toHaveCount(0);
});

test('the list of cases is reached with the keyboard alone', async ({ app }) => {
  const page = await app.openMission();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Go to Cases');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cases', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Open a case');
  await page.keyboard.press('Enter');
  const form = new CaseForm(page);
  await expect(form.finder).toBeFocused();
  await page.keyboard.type('Nobody');
  await expect(page.getByRole('option', { name: /^Register/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Given names' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(new CaseScreen(page).title).toHaveText('Nobody');
  await new CasesListScreen(page).open();
});
