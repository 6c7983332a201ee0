import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../shared/kernel/ids.ts';
import { PersonInput } from '../shared/people/schema.ts';
import { expect, PASSPHRASE, test, type Application } from './fixtures.ts';
import { Lock } from './models/Lock.ts';
import { Palette } from './models/Palette.ts';
import { PeopleListScreen } from './models/PeopleListScreen.ts';
import { PersonForm } from './models/PersonForm.ts';
import { PersonScreen } from './models/PersonScreen.ts';

test('a family of three is registered with the keyboard alone, and found in another script', async ({
  app,
}) => {
  const page = await app.openMission();
  const palette = new Palette(page);
  const form = new PersonForm(page);
  const screen = new PersonScreen(page);
  const born = { day: '3', month: 'May', year: '1984' };

  await palette.run('register', 'Register a person');
  await expect(form.given).toBeFocused();
  await form.type({ given: 'Maria', surname: 'Petrova', ...born, nationality: 'Bulgaria' });
  await form.submit();
  await expect(screen.title).toHaveText('Petrova, Maria');
  await expect(page.getByText('3 May 1984')).toBeVisible();

  await palette.run('register', 'Register a person');
  await form.type({ given: 'Иван', surname: 'Петров', year: '1980', nationality: 'Bulgaria' });
  await form.submit();
  await expect(screen.title).toHaveText('Петров, Иван');

  await palette.run('register', 'Register a person');
  await form.submit();
  await expect(page.getByText('Enter at least one name, given name or surname.')).toBeVisible();
  await form.type({ given: 'Lili', surname: '' });
  await form.submit();
  await expect(screen.title).toHaveText('Lili');

  await palette.run('петрова', 'Petrova, Maria');
  await expect(screen.title).toHaveText('Petrova, Maria');
  await palette.run('ivan petrov', 'Петров, Иван');
  await expect(screen.title).toHaveText('Петров, Иван');
});

test('a change made against an older state is refused, and archiving is undone', async ({ app }) => {
  const page = await app.openMission();
  await register(app, 'Ole', 'Berg');
  const list = new PeopleListScreen(page);
  const form = new PersonForm(page);
  const screen = new PersonScreen(page);

  await list.open();
  await list.row('Berg, Ole').dblclick();
  await screen.button('Edit').click();
  await form.given.fill('Ole Kristian');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(screen.title).toHaveText('Berg, Ole Kristian');

  await screen.button('Edit').click();
  await form.surname.fill('Bergström');
  await list.open();
  await list.row('Berg, Ole Kristian').dblclick();
  await screen.button('Archive').click();
  await screen.undo('Berg, Ole Kristian is archived.');
  await expect(screen.button('Archive')).toBeVisible();

  await screen.button('Edit').click();
  await expect(form.draftNote).toBeVisible();
  await expect(form.surname).toHaveValue('Bergström');
  await form.submit();
  await expect(form.problem).toContainText('Somebody changed this record while you were working on it.');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(form.surname).toHaveValue('Berg');
  await form.surname.fill('Bergman');
  await form.submit();
  await expect(screen.title).toHaveText('Bergman, Ole Kristian');

  await screen.button('Archive').click();
  await list.open();
  await expect(list.row('Bergman')).toHaveCount(0);
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('switch', { name: 'Archived' }).click();
  await page.keyboard.press('Escape');
  await expect(list.row('Bergman')).toBeVisible();
});

test('a list keeps sorting, filter and columns over a lock and a restart', async ({ app, start }) => {
  await app.openMission({}, { demonstration: true });
  let list = new PeopleListScreen(app.page);
  await list.open();
  await list.sortBy('Date of birth');
  await list.sortBy('Date of birth');
  await list.toggleColumn('Place');
  await list.toggleColumn('Document number');
  await list.text.fill('solberg');
  await expect(list.row('Solberg')).toHaveCount(3);
  const expectKept = async (): Promise<void> => {
    await expect(list.text).toHaveValue('solberg');
    await expect(list.rowAt(1)).toContainText('Solberg, Emil');
    await expect(list.rowAt(3)).toContainText('Solberg, Ingrid');
    await expect(list.column('Date of birth')).toHaveAttribute('aria-sort', 'descending');
    await expect(list.column('Place')).toHaveCount(0);
    await expect(list.column('Document number')).toBeVisible();
  };
  await expectKept();

  const lock = new Lock(app);
  await lock.lock();
  await lock.unlock(PASSPHRASE);
  list = new PeopleListScreen(app.page);
  await list.open();
  await expectKept();

  await app.app.close();
  const again = await start({ profile: app.profile });
  await new Lock(again).unlock(PASSPHRASE);
  list = new PeopleListScreen(again.page);
  await list.open();
  await expectKept();
});

test('what is being typed survives the lock', async ({ app }) => {
  const page = await app.openMission();
  await new Palette(page).run('register', 'Register a person');
  await new PersonForm(page).type({ given: 'Half', surname: 'Typed', year: '1990' });
  const lock = new Lock(app);
  await lock.lock();
  await lock.unlock(PASSPHRASE);

  const form = new PersonForm(app.page);
  await expect(form.draftNote).toBeVisible();
  await expect(form.given).toHaveValue('Half');
  await expect(form.surname).toHaveValue('Typed');
  await expect(app.page.getByLabel('Date of birth: Year')).toHaveValue('1990');
  await app.page.getByRole('button', { name: 'Start over' }).click();
  await expect(form.given).toHaveValue('');
  await new PeopleListScreen(app.page).open();
  await new Palette(app.page).run('register', 'Register a person');
  await expect(form.given).toHaveValue('');
  await expect(form.draftNote).toHaveCount(0);
});

test('Back returns to the same place of the same list', async ({ app }) => {
  const page = await app.openMission();
  for (let number = 1; number <= 60; number++)
    await register(app, 'Person', `Number ${String(number).padStart(2, '0')}`);
  await register(app, 'Somebody', 'Else');
  const list = new PeopleListScreen(page);
  const screen = new PersonScreen(page);
  await list.open();
  await list.text.fill('number');
  await expect(page.getByText('60 entries')).toBeVisible();
  await list.grid.focus();
  await page.keyboard.press('End');
  await expect(list.row('Number 60, Person')).toBeVisible();
  await page.keyboard.press('PageUp');
  const before = await list.scrolled();
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(screen.title).toContainText('Number');
  const name = await screen.title.innerText();
  await page.keyboard.press('Escape');

  await expect(list.row(name)).toHaveAttribute('data-active', 'true');
  await expect(list.text).toHaveValue('number');
  await expect(page.getByText('60 entries')).toBeVisible();
  await expect.poll(() => list.scrolled()).toBe(before);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(screen.title).toContainText('Number');
  expect(await screen.title.innerText()).not.toBe(name);
});

async function register(app: Application, given: string, surname: string): Promise<void> {
  await app.call(
    'people.create',
    PersonInput.parse({
      names: [{ id: uuidV7(Date.now(), randomBytes(10)), kind: 'document', given, surname, script: 'Latn' }],
    }),
  );
}
