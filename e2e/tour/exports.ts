import { join } from 'node:path';
import type { Tour } from './walk.ts';

/** What leaves the register: as a file, on paper, and the list of what left. */
export async function exportsScene(tour: Tour): Promise<void> {
  const { page, app, words } = tour;
  await tour.visit('common.nav.people');
  await tour.row(1).waitFor();
  await tour.button('exports.action.export').click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await tour.photograph('export');
  await dialog.getByRole('checkbox', { name: words('exports.field.documents'), exact: true }).click();
  await tour.photograph('export-sensitive');
  await dialog.getByRole('textbox').first().fill(words('exports.what.people'));
  await app.chooseSave(join(app.folder, 'people.xlsx'));
  await tour.button('exports.dialog.submit').click();
  await dialog.waitFor({ state: 'hidden' });
  await tour.button('exports.action.print').click();
  await dialog.waitFor();
  await tour.photograph('print');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#/exports';
  });
  await tour.row(1).waitFor();
  await tour.peek('what-left');
}
