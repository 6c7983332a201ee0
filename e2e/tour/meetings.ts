import type { Tour } from './walk.ts';

/** Meetings: list, peek, page, form, calendar, promises, and how a calendar leaves. */
export async function meetingsScene(tour: Tour): Promise<void> {
  const { page, words } = tour;
  const link = (key: 'meetings.title' | 'meetings.view.calendar' | 'meetings.view.promises') =>
    page.getByRole('navigation').getByRole('link', { name: words(key), exact: true });
  await tour.visit('common.nav.contacts');
  await link('meetings.title').click();
  await tour.row(1).waitFor();
  await tour.photograph('meetings');
  await tour.peek('meetings-peek');
  await tour.open(tour.row(1));
  await tour.button('common.action.edit').waitFor();
  await tour.photograph('meeting');
  await tour.button('common.action.edit').click();
  await tour.button('common.action.save').waitFor();
  await tour.photograph('meeting-edit');
  await tour.button('common.action.cancel').click();
  await tour.visit('common.nav.contacts');
  await link('meetings.title').click();
  await link('meetings.view.calendar').click();
  await page.getByRole('table').first().waitFor();
  await tour.photograph('meetings-calendar');
  await tour.button('meetings.export.action').click();
  await page.getByRole('dialog').waitFor();
  await tour.photograph('meetings-export');
  await page.keyboard.press('Escape');
  await link('meetings.view.promises').click();
  await tour.row(1).waitFor();
  await tour.photograph('meetings-promises');
  await tour.visit('common.nav.contacts');
  await link('meetings.title').click();
  await tour.button('meetings.create').click();
  await tour.button('common.action.add').click();
  await tour.photograph('meeting-errors');
  await tour.button('common.action.cancel').click();
}
