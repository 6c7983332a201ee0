import { readFileSync } from 'node:fs';
import { expect, photograph, test } from './fixtures.ts';
import { Palette } from './models/Palette.ts';

test('a pocket call tree is printed, and after a change only its changed card', async ({ app }) => {
  const page = await app.openMission();
  await app.call('districts.create', { name: 'North' });
  await new Palette(page).run('cards', 'Print cards and sheets');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cards and sheets');
  await expect(page.getByText('Never printed')).toBeVisible();
  await expect(page.getByRole('row', { name: 'North' })).toContainText('New');
  await app.expectAccessible();

  const first = app.file('call-tree.pdf');
  await app.chooseSave(first);
  await page.getByRole('button', { name: 'Print all' }).press('Enter');
  await expect(page.getByText('2 pages printed as version 1')).toBeVisible();
  expect(readFileSync(first).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByRole('row', { name: 'North' })).toContainText('Unchanged');

  const [north] = (await app.call('districts.named', { text: 'North' })) as { id: string }[];
  await app.call('contacts.createContact', {
    office: 'Night desk',
    functions: ['health'],
    districtIds: [north?.id],
    points: [
      {
        id: '0198c000-0000-7000-8000-000000000001',
        kind: 'phone',
        value: '+351 21 000 0001',
        marks: ['day-and-night'],
      },
    ],
  });
  await expect(page.getByRole('row', { name: 'North' })).toContainText('Changed');
  await app.expectAccessible();
  await photograph(page, 'paper');
  await app.chooseSave(app.file('changed.pdf'));
  await page.getByRole('button', { name: 'Print 1 changed page' }).press('Enter');
  await expect(page.getByText('1 page printed as version 2')).toBeVisible();
});

test('a channel is added with the keyboard alone, tried, and counts as reaching people', async ({ app }) => {
  const page = await app.openMission();
  await new Palette(page).run('channel', 'Add a channel');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Radio Lisboa');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Radio');
  await app.expectAccessible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Radio Lisboa');
  await expect(page.locator('.record-head')).toContainText('never tested');
  await page.getByRole('button', { name: 'Note the test' }).press('Enter');
  await expect(page.locator('.record-head')).toContainText('tested');
  await app.expectAccessible();
  await photograph(page, 'channel');

  await new Palette(page).run('who is reached', 'Who is reached, by what');
  await expect(page.getByRole('row', { name: 'Everywhere' })).toContainText('Yes');
  await app.expectAccessible();
  await photograph(page, 'communication-plan');
  await page.getByRole('link', { name: 'Channels' }).click();
  await expect(page.getByRole('row', { name: 'Radio Lisboa' })).toBeVisible();
});
