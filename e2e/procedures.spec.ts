import { expect, photograph, test } from './fixtures.ts';
import { Palette } from './models/Palette.ts';

test('a procedure is written with the keyboard alone and found by the number in a step', async ({ app }) => {
  const page = await app.openMission();
  await new Palette(page).run('procedure', 'Add a procedure');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Missing child');
  await page.getByRole('combobox', { name: 'Level' }).selectOption('National');
  await page.getByRole('textbox', { name: 'What sets it going' }).fill('A child is reported missing');
  await page.getByRole('button', { name: 'Add a step' }).press('Enter');
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('Call the hotline');
  await page.getByRole('textbox', { name: 'Who', exact: true }).fill('Duty officer');
  await page.getByRole('textbox', { name: 'Number to call' }).fill('116 000');
  await app.expectAccessible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Missing child');
  await app.expectAccessible();
  await photograph(page, 'procedure');

  const palette = new Palette(page);
  await palette.run('116000', 'Missing child');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Missing child');
  await page.getByRole('link', { name: 'Briefings' }).first().click();
  await page.getByRole('link', { name: 'Procedures' }).click();
  await expect(page.getByRole('row', { name: 'Missing child' })).toBeVisible();
  await app.expectAccessible();
});

test('a route says whether it can be travelled, and what restricts it until that is lifted', async ({
  app,
}) => {
  const page = await app.openMission();
  const route = await app.call('routes.create', { name: 'Coast road', modes: ['road'] });
  const { id } = route as { id: string };
  await app.call('restrictions.create', {
    title: 'Bridge checkpoint',
    kind: 'checkpoint',
    routeIds: [id],
  });
  await new Palette(page).run('coast', 'Coast road');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coast road');
  await expect(page.getByRole('link', { name: 'Bridge checkpoint' })).toBeVisible();
  await page.getByRole('combobox', { name: 'State' }).selectOption('closed');
  await page.getByRole('textbox', { name: 'Why, or what to expect' }).fill('Bridge down');
  await page.getByRole('button', { name: 'This is so now' }).press('Enter');
  await expect(page.locator('.record-head')).toContainText('closed');
  await app.expectAccessible();
  await photograph(page, 'route');

  await page.getByRole('link', { name: 'Bridge checkpoint' }).click();
  await expect(page.locator('.record-head')).toContainText('in force now');
  await page.getByRole('button', { name: 'It is lifted' }).press('Enter');
  await expect(page.locator('.record-head')).toContainText('over');
  await app.expectAccessible();
  await photograph(page, 'restriction');
});
