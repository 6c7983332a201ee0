import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { uuidV7 } from '../shared/kernel/ids.ts';
import { PersonInput } from '../shared/people/schema.ts';
import { expect, test, type Application } from './fixtures.ts';
import { PeopleListScreen } from './models/PeopleListScreen.ts';

test('the list is filtered, grouped, sorted, kept as a view, and changed as a whole, by keyboard', async ({
  app,
}) => {
  const page = await app.openMission();
  await app.call('zones.create', { name: 'North', code: 'N' });
  for (const [surname, given, nationality, year] of [
    ['Berg', 'Ole', 'NOR', '1980'],
    ['Berg', 'Anna', 'NOR', '2020'],
    ['Costa', 'Rui', 'PRT', '1950'],
    ['Lund', 'Siri', 'NOR', '1990'],
  ] as const)
    await register(app, { surname, given, nationalities: [nationality], birthDate: year });
  const list = new PeopleListScreen(page);
  await list.open();

  await test.step('a facet counts, and filters', async () => {
    await list.openFacet('Nationality');
    await expect(list.facetValue('Norway')).toContainText('3');
    await expect(list.facetValue('Portugal')).toContainText('1');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(list.row('Costa')).toHaveCount(0);
    await expect(list.row('Lund, Siri')).toBeVisible();
  });

  await test.step('sorted by two columns', async () => {
    await list.sortBy('Standing');
    await list.column('Date of birth').getByRole('button').focus();
    await page.keyboard.press('Shift+Enter');
    await expect(list.rowAt(1)).toContainText('Berg, Ole');
    await expect(list.rowAt(3)).toContainText('Berg, Anna');
    await page.keyboard.press('Shift+Enter');
    await expect(list.rowAt(1)).toContainText('Berg, Anna');
    await expect(list.column('Standing')).toHaveAttribute('aria-sort', 'ascending');
    await expect(list.column('Date of birth')).toHaveAttribute('aria-sort', 'descending');
  });

  await test.step('a view is saved, left, and opened again', async () => {
    await list.groupBy('Nationality');
    await expect(list.group('Norway')).toContainText('3');
    await list.saveView('Ours by State');
    await list.chooseView('As at first');
    await expect(list.row('Costa, Rui')).toBeVisible();
    await list.chooseView('Ours by State');
    await expect(list.group('Norway')).toBeVisible();
    await expect(list.row('Costa, Rui')).toHaveCount(0);
    await list.grid.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(list.row('Lund, Siri')).toBeVisible();
    await expect(list.group('Norway')).toHaveAttribute('aria-expanded', 'true');
    await app.expectAccessible();
    await page.keyboard.press('ArrowLeft');
    await expect(list.row('Lund, Siri')).toHaveCount(0);
    await list.chooseView('As at first');
  });

  await test.step('everything that a query finds is chosen, and set into a zone', async () => {
    await list.grid.focus();
    await page.keyboard.press('Control+a');
    await expect(list.bar).toContainText('4 chosen');
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await expect(list.bar).toContainText('3 chosen');
    await app.expectAccessible();
    await list.bar.getByRole('button', { name: 'Set zone' }).click();
    await page.getByRole('menuitem', { name: 'North' }).click();
    await expect(page.getByText('3 people changed.')).toBeVisible();
    await list.openFacet('Warden zone');
    await expect(list.facetValue('North')).toContainText('3');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    await list.openFacet('Warden zone');
    await expect(list.facetValue('In no zone')).toContainText('4');
    await page.keyboard.press('Escape');
  });

  await test.step('a span is chosen and copied as a table', async () => {
    await list.grid.focus();
    await page.keyboard.press('Escape');
    await expect(list.bar).toHaveCount(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(list.bar).toContainText('2 chosen');
    await page.keyboard.press('Control+c');
    await expect(page.getByText('2 rows are on the clipboard')).toBeVisible();
    const copied = await app.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied.split('\r\n').map((line) => line.split('\t')[0])).toEqual([
      'Name',
      'Berg, Anna',
      'Berg, Ole',
    ]);
  });
});

test('a worklist is worked through with one key a person', async ({ app }) => {
  const page = await app.openMission();
  await register(app, { surname: 'Moen', given: 'Tor', confirmDueOn: '2020-01-01' });
  await register(app, { surname: 'Vik', given: 'Liv', confirmDueOn: '2020-01-02' });
  await register(app, { surname: 'Zander', given: 'Eva' });
  await page.getByRole('navigation').getByRole('link', { name: /^Home/ }).click();
  await page.getByRole('link', { name: /2 registrations are to be confirmed again/ }).click();

  const list = new PeopleListScreen(page);
  await expect(list.worklist('To re-confirm')).toHaveAttribute('aria-pressed', 'true');
  await expect(list.row('Zander')).toHaveCount(0);
  await list.grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('c');
  await expect(page.getByText('Moen, Tor is confirmed today.')).toBeVisible();
  await expect(list.row('Moen')).toHaveCount(0);
  await expect(list.worklist('To re-confirm')).toContainText('1');
  await page.keyboard.press('Home');
  await page.keyboard.press('f');
  await expect(page.getByText('+351 912 345 678 of Vik, Liv did not work.')).toBeVisible();
  await expect(list.worklist('Out of reach')).toContainText('1');
  await page.keyboard.press('n');
  await page.getByLabel('Date: Year').fill('2030');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Vik, Liv is to be asked again on/)).toBeVisible();
  await expect(list.worklist('To re-confirm')).toContainText('0');
  await app.expectAccessible();
});

async function register(
  app: Application,
  { surname, given, ...fields }: { surname: string; given: string } & Partial<z.input<typeof PersonInput>>,
): Promise<void> {
  const id = (): string => uuidV7(Date.now(), randomBytes(10));
  await app.call(
    'people.create',
    PersonInput.parse({
      names: [{ id: id(), kind: 'document', given, surname, script: 'Latn' }],
      contactPoints: [{ id: id(), kind: 'mobile', value: '+351 912 345 678' }],
      ...fields,
    }),
  );
}
