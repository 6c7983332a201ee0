import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../shared/kernel/ids.ts';
import { PersonInput } from '../shared/people/schema.ts';
import { expect, test, type Application } from './fixtures.ts';
import { DuplicatesScreen } from './models/DuplicatesScreen.ts';
import { Palette } from './models/Palette.ts';
import { PersonScreen } from './models/PersonScreen.ts';

const id = () => uuidV7(Date.now(), randomBytes(10));

test('a duplicate is merged with the keyboard alone, its case follows, and it is taken apart again', async ({
  app,
}) => {
  const page = await app.openMission();
  const kept = await register(app, {
    names: [{ id: id(), given: 'Олена', surname: 'Шевченко', script: 'Cyrl' }],
    birthDate: '1995-04-19',
    birthPlace: 'Львів',
    documents: [{ id: id(), number: 'FB 123456', issuer: 'UKR' }],
  });
  const other = await register(app, {
    names: [{ id: id(), given: 'Olena', surname: 'Shevchenko' }],
    birthDate: '1995-04-19',
    birthPlace: 'Lviv',
    contactPoints: [{ id: id(), kind: 'mobile', value: '+351 916 000 733' }],
  });
  await app.call('cases.create', {
    type: 'lost-document',
    request: 'Lost her passport',
    people: [{ personId: other, role: 'subject' }],
  });
  const queue = new DuplicatesScreen(page);
  const person = new PersonScreen(page);
  const palette = new Palette(page);

  await palette.run('duplicates', 'Look at likely duplicates');
  await expect(queue.pair('Shevchenko, Olena')).toContainText('same date of birth');
  await expect(queue.pair('Shevchenko, Olena')).toContainText('name differs by transliteration');
  await app.expectAccessible();
  await queue.grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(queue.title).toHaveText('Is this one person?');
  await queue.keep('Шевченко, Олена').focus();
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  const first = (await queue.keep('Шевченко, Олена').getAttribute('value')) === 'a' ? '1' : '2';
  await page.keyboard.press(first);
  await expect(queue.keep('Шевченко, Олена')).toBeChecked();
  await queue.choice('Place of birth', 'Lviv').focus();
  await page.keyboard.press(first === '1' ? '2' : '1');
  await expect(queue.choice('Place of birth', 'Lviv')).toBeChecked();
  await expect(queue.section('Together')).toContainText('Lviv');
  await expect(queue.section('Together')).toContainText('+351 916 000 733');
  await app.expectAccessible();
  await queue.button('Make one').focus();
  await page.keyboard.press('Enter');
  await expect(queue.pair('Shevchenko, Olena')).toHaveCount(0);

  await palette.run('olena shevchenko', 'Шевченко, Олена');
  await expect(person.title).toHaveText('Шевченко, Олена');
  await expect(page.getByText('Merged from Shevchenko, Olena')).toBeVisible();
  await expect(person.section('Records made one')).toContainText('1 record moved');
  const [file] = await casesOf(app);
  expect(file).toBe(kept);

  // The address of the one that went leads to the one that stayed.
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/people/${other}`);
  await expect(person.title).toHaveText('Шевченко, Олена');

  await page.getByRole('button', { name: /^Take apart/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('There are two records again.')).toBeVisible();
  expect(await casesOf(app)).toEqual([other]);
  await palette.run('duplicates', 'Look at likely duplicates');
  await expect(queue.pair('Shevchenko, Olena')).toBeVisible();
  expect(app.errors).toEqual([]);
});

test('a pair that is not the same leaves the queue, and comes back by undoing', async ({ app }) => {
  const page = await app.openMission();
  for (const given of ['Ingrid', 'Ingrid'])
    await register(app, { names: [{ id: id(), given, surname: 'Solberg' }], birthDate: '1984-05-03' });
  const queue = new DuplicatesScreen(page);
  const palette = new Palette(page);
  await palette.run('duplicates', 'Look at likely duplicates');
  await queue.pair('Solberg, Ingrid').dblclick();
  await page.getByRole('textbox', { name: 'Note on the decision' }).fill('Cousins.');
  await queue.button('Not the same').click();
  await expect(queue.pair('Solberg, Ingrid')).toHaveCount(0);
  await queue.show('different');
  await expect(queue.pair('Solberg, Ingrid')).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await queue.show('open');
  await expect(queue.pair('Solberg, Ingrid')).toBeVisible();
  await queue.button('Look through the register').click();
  await expect(page.getByText('Nobody new is on record twice.')).toBeVisible();
});

async function register(app: Application, fields: object): Promise<string> {
  const person = PersonInput.parse(fields);
  const made = await app.call('people.create', { ...person, besideReason: 'Prepared by the journey.' });
  return typeof made === 'object' && made !== null && 'id' in made ? String(made.id) : '';
}

/** Whom each case names, as the core says. */
async function casesOf(app: Application): Promise<string[]> {
  const list = await app.call('cases.list', {});
  const rows = typeof list === 'object' && list !== null && 'rows' in list ? list.rows : [];
  const ids: string[] = [];
  for (const row of Array.isArray(rows) ? rows : []) {
    const opened: unknown = await app.call('cases.get', { id: idOf(row) });
    const people =
      typeof opened === 'object' && opened !== null && 'people' in opened ? opened.people : undefined;
    for (const member of Array.isArray(people) ? people : []) ids.push(personIdOf(member));
  }
  return ids;
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}

function personIdOf(member: unknown): string {
  return typeof member === 'object' && member !== null && 'personId' in member ? String(member.personId) : '';
}
