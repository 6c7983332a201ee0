import { expect, photograph, test } from './fixtures.ts';
import { CaseForm } from './models/CaseForm.ts';
import { CaseScreen } from './models/CaseScreen.ts';
import { CasesListScreen } from './models/CasesListScreen.ts';

const NEXT_YEAR = String(new Date().getFullYear() + 1);

test('a stranger at the counter becomes a case that is worked on, closed, reopened', async ({ app }) => {
  const page = await app.openMission();
  const list = new CasesListScreen(page);
  const form = new CaseForm(page);
  const screen = new CaseScreen(page);

  await list.open();
  await expect(page.getByText('No case yet')).toBeVisible();
  await app.expectAccessible();
  await list.openCase();

  await form.submit();
  await expect(page.getByText('Name at least one person.')).toBeVisible();
  await form.registerPerson('Astrid', 'Lindqvist', 'Sweden');
  await expect(form.state('Represented State')).toHaveValue('Sweden');
  await form.choose('Type', 'Arrest or detention');
  await form.fill('Place', 'Caxias prison');
  await form.fill('What is asked', 'Her mother called: arrested this morning, no interpreter.');
  await app.expectAccessible();
  await photograph(page, 'cases-form');
  await form.submit();

  await expect(screen.title).toHaveText('Lindqvist, Astrid');
  await expect(screen.head).toContainText('P1 · life or liberty');
  await expect(screen.head).toContainText('Sweden');
  await expect(screen.clocks).toContainText('First contact with the detainee');
  await expect(screen.clocks).toContainText('Consult the State of nationality');
  await app.expectAccessible();
  await photograph(page, 'cases-page');

  await screen.button('Note it as done: First contact with the detainee').click();
  await page.keyboard.type('Saw her, she is well. She wants her mother to know.');
  await screen.log.getByRole('button', { name: 'Add note' }).click();
  await expect(screen.clocks).toContainText('Done in time');
  await expect(screen.log).toContainText('Documents: First contact with the detainee');

  await screen.addTask('Find an interpreter', { day: '14', month: 'June', year: NEXT_YEAR });
  await screen.task('Find an interpreter').check();
  await screen.undo('Checked off: Find an interpreter');
  await expect(screen.task('Find an interpreter')).not.toBeChecked();

  await screen.step('Work on it');
  await expect(screen.head).toContainText('Open');
  await screen.step('Waiting for a court');
  await expect(screen.head).toContainText('Waiting for a court');
  await screen.undo('Waiting for a court');
  await expect(screen.head).not.toContainText('Waiting for a court');

  await screen.button('Close the case').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 task is still open');
  await app.expectAccessible();
  await dialog.getByRole('combobox', { name: 'How did it end?' }).selectOption('Solved by the host State');
  await dialog.getByRole('textbox', { name: /closed with open tasks/ }).fill('Released without charge.');
  await dialog.getByRole('button', { name: 'Close the case' }).click();
  await expect(screen.head).toContainText('Closed');
  await expect(screen.log).toContainText('Released without charge.');
  await screen.button('Reopen').click();
  await expect(screen.button('Close the case')).toBeVisible();

  await list.open();
  await list.search('lindqvist interpreter');
  await expect(list.row('Lindqvist, Astrid')).toContainText('Arrest or detention');
  await app.expectAccessible();
  await photograph(page, 'cases-list');
  await list.filter('Running or ended', 'Ended');
  await expect(list.row('Lindqvist, Astrid')).toHaveCount(0);
  await list.filter('Running or ended', 'Running');
  await list.row('Lindqvist, Astrid').dblclick();
  await expect(screen.title).toHaveText('Lindqvist, Astrid');
  for (const language of ['Français', 'العربية']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(language);
    await page.getByRole('option').filter({ hasText: language }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'Français' ? 'fr' : 'ar');
    await expect(page.getByRole('navigation')).not.toContainText('Home');
    await app.expectAccessible();
    await photograph(page, `cases-page-${language === 'Français' ? 'fr' : 'ar'}`);
  }
});

test('somebody on record is found first; the firewall is lifted only for a reason', async ({ app }) => {
  const page = await app.openMission();
  const list = new CasesListScreen(page);
  const form = new CaseForm(page);
  const screen = new CaseScreen(page);

  await list.open();
  await list.openCase();
  await form.registerPerson('Amal', 'Haddad', 'Syria');
  await form.choose('Type', 'Asylum or protection');
  await expect(page.getByRole('checkbox', { name: /No contact with the State/ })).toBeChecked();
  await form.submit();
  await expect(screen.head).toContainText('No contact with the State of nationality');
  await expect(screen.clocks).toContainText('Must not be done');

  await screen.button('Edit').click();
  await expect(page.getByRole('checkbox', { name: /No contact with the State/ })).toBeDisabled();
  await form.fill('Place', 'Porto');
  await page.keyboard.press('Control+Enter');
  await expect(screen.head).toContainText('Porto');

  await screen.button('Allow contact again…').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Reason/ }).fill('She asks us to call her embassy.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(screen.log).toContainText('She asks us to call her embassy.');
  await expect(screen.clocks).not.toContainText('Must not be done');

  await list.open();
  await list.openCase();
  await form.findPerson('haddad', 'Haddad, Amal');
  await form.submit();
  await expect(screen.title).toHaveText('Haddad, Amal');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('haddad');
  await expect(page.getByRole('option', { name: /Asylum or protection/ })).toBeVisible();
});

test('a newcomer who is likely on record, or another newcomer, needs a reason', async ({ app }) => {
  const page = await app.openMission();
  const list = new CasesListScreen(page);
  const form = new CaseForm(page);
  const screen = new CaseScreen(page);
  const question = page.getByRole('dialog', { name: 'Probably on record already' });
  const register = question.getByRole('button', { name: 'Register all the same' });
  await list.open();
  for (const reason of ['', 'A cousin, born on the same day']) {
    await list.openCase();
    await form.registerPerson('Ole', 'Berg', 'Norway');
    await form.bornOn('3', 'May', '1984');
    await form.submit();
    if (reason !== '') {
      await expect(question.getByRole('link', { name: 'Berg, Ole' })).toBeVisible();
      await expect(register).toBeDisabled();
      await app.expectAccessible();
      await photograph(page, 'cases-likely');
      await page.keyboard.type(reason);
      await register.click();
    }
    await expect(screen.title).toHaveText('Berg, Ole');
    await list.open();
  }
  await list.openCase();
  for (const given of ['Kari', 'Kari']) {
    await form.registerPerson(given, 'Dahl', 'Norway');
    await form.bornOn('4', 'June', '1985');
  }
  await form.submit();
  await expect(question).toContainText('Somebody else entered here');
});

test('what is typed into a note survives a lock of the page', async ({ app }) => {
  const page = await app.openMission();
  const list = new CasesListScreen(page);
  const form = new CaseForm(page);
  const screen = new CaseScreen(page);
  await list.open();
  await list.openCase();
  await form.registerPerson('Ole', 'Berg', 'Norway');
  await form.submit();
  await screen.log.getByRole('textbox', { name: 'Note', exact: true }).fill('Half a sentence about');
  await page.waitForTimeout(800);
  await list.open();
  await list.row('Berg, Ole').dblclick();
  await expect(screen.log.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue(
    'Half a sentence about',
  );
});
