import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, photograph, test } from './fixtures.ts';
import { tabTo } from './keyboard.ts';
import { Palette } from './models/Palette.ts';

/** Types into the control that the keyboard reaches next under this name. */
async function fill(page: Page, role: 'textbox' | 'combobox', name: string, typed: string): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }));
  await page.keyboard.type(typed);
}

test('a weekly meeting is added by keyboard, a promise kept, and the calendar leaves without names', async ({
  app,
}) => {
  const page = await app.openMission();
  await new Palette(page).run('meeting', 'Add a meeting');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Coordination on shelters');
  await fill(page, 'textbox', 'Place', 'Civil protection');
  await fill(page, 'textbox', 'Starts: Day', '3');
  await fill(page, 'combobox', 'Starts: Month', 'June');
  await fill(page, 'textbox', 'Starts: Year', '2030');
  await fill(page, 'textbox', 'Starts: Time', '0930');
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await tabTo(page, zone);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('lisbon');
  await page.getByRole('option', { name: 'Europe/Lisbon' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(zone).toHaveValue('Europe/Lisbon');
  await tabTo(page, page.getByRole('combobox', { name: 'Comes again' }));
  await page.getByRole('combobox', { name: 'Comes again' }).selectOption('Every week');
  await tabTo(page, page.getByRole('button', { name: 'Add a promise' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What was promised' })).toBeFocused();
  await page.keyboard.type('Send the list of shelters');
  await app.expectAccessible();
  await photograph(page, 'meeting-form');
  await page.keyboard.press('ControlOrMeta+Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coordination on shelters');
  await expect(page.getByText('Every week').first()).toBeVisible();
  await expect(page.getByText(/3 Jun 2030, 09:30/).first()).toBeVisible();
  await app.expectAccessible();
  await photograph(page, 'meeting');

  await new Palette(page).run('promises', 'Go to the promises of meetings');
  const row = page.getByRole('row', { name: /Send the list of shelters/ });
  await expect(row).toBeVisible();
  await app.expectAccessible();
  await photograph(page, 'meeting-promises');
  await row.click();
  await page.getByRole('button', { name: 'Kept', exact: true }).click();
  await expect(page.getByText('was kept.')).toBeVisible();
  await expect(page.getByText('No open promises')).toBeVisible();

  await new Palette(page).run('calendar', 'Go to the calendar of meetings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calendar of meetings');
  await app.expectAccessible();
  await photograph(page, 'meeting-calendar');
  const path = join(app.folder, 'meetings.ics');
  await app.chooseSave(path);
  await page.getByRole('button', { name: 'Save as calendar' }).click();
  await app.expectAccessible();
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText('1 meeting is saved.')).toBeVisible();
  const calendar = readFileSync(path, 'utf8');
  expect(calendar).toContain('SUMMARY:Coordination meeting 1\r\n');
  expect(calendar).toContain('DTSTART;TZID=Europe/Lisbon:20300603T093000\r\n');
  expect(calendar).toContain('RRULE:FREQ=WEEKLY\r\n');
  expect(calendar).not.toContain('shelters');
});

test('one occurrence of a series is held elsewhere, and the office at the table shows its meetings', async ({
  app,
}) => {
  const page = await app.openMission();
  const office = await app.call('contacts.createContact', { office: 'Civil protection, duty desk' });
  const contactId: unknown = Reflect.get(Object(office), 'id');
  await app.call('meetings.create', {
    title: 'Weekly coordination',
    startsAt: '2030-06-03T08:30:00.000Z',
    endsAt: '2030-06-03T09:30:00.000Z',
    timeZone: 'Europe/Lisbon',
    place: 'Ministry',
    recurrence: 'FREQ=WEEKLY',
    participants: [
      { id: '019abc00-0000-7000-8000-000000000001', name: 'Civil protection, duty desk', contactId },
    ],
  });
  const title = page.getByRole('heading', { level: 1 });
  await new Palette(page).run('weekly', 'Weekly coordination');
  await expect(title).toHaveText('Weekly coordination');
  await tabTo(page, page.getByRole('button', { name: /^Change this one: 10 Jun/ }));
  await page.keyboard.press('Enter');
  await expect(title).toHaveText(/^Change Weekly coordination on 10 Jun.* alone$/);
  await expect(page.getByRole('combobox', { name: 'Comes again' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Starts: Time' })).toHaveValue('09:30');
  const place = page.getByRole('textbox', { name: 'Place', exact: true });
  await tabTo(page, place);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Port authority');
  await app.expectAccessible();
  await photograph(page, 'meeting-change-one');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('One changed occurrence of')).toBeVisible();
  await expect(page.getByText('Port authority').first()).toBeVisible();
  await page.getByRole('link', { name: 'Weekly coordination', exact: true }).first().click();
  await expect(page.getByRole('region', { name: 'Changed occurrences' })).toContainText(/10 Jun/);
  await expect(page.getByRole('button', { name: /^Change this one: 10 Jun/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Civil protection, duty desk' }).click();
  const meetings = page.getByRole('region', { name: 'Meetings' });
  await expect(meetings.getByRole('link', { name: 'Weekly coordination' })).toHaveCount(2);
  await app.expectAccessible();
  await meetings.scrollIntoViewIfNeeded();
  await photograph(page, 'contact-meetings');
});

test('meetings stand in the list, on Home by their promises, and in Arabic', async ({ app }) => {
  const page = await app.openMission({}, { demonstration: true });
  await expect(page.getByText('Send the list of shelters with their capacity')).toBeVisible();
  await new Palette(page).run('meetings', 'Go to Meetings');
  await expect(page.getByRole('row', { name: /Consular crisis coordination/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Visit to the reception centre.*Tentative/ })).toBeVisible();
  await app.expectAccessible();
  await photograph(page, 'meetings');
  await page.getByRole('link', { name: 'Calendar', exact: true }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await photograph(page, 'meetings-calendar');
  await app.call('preferences.set', { language: 'ar', theme: 'dark' });
  await page.reload();
  for (const [name, hash] of [
    ['meetings-ar', '#/contacts/meetings'],
    ['meetings-calendar-ar', '#/contacts/meetings/calendar'],
    ['meetings-promises-ar', '#/contacts/meetings/promises'],
    ['meeting-new-ar', '#/contacts/meetings/new'],
  ] as const) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await app.expectAccessible();
    await photograph(page, name);
  }
});
