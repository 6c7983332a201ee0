import type { Tour } from './walk.ts';

/** Likely duplicates: the queue, a pair beside it, two records side by side, what was made one. */
export async function duplicatesScene(tour: Tour): Promise<void> {
  const { page, words } = tour;
  await tour.visit('common.nav.people');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: words('duplicates.title') })
    .click();
  await tour.row(1).waitFor();
  await tour.photograph('duplicates');
  await tour.peek('duplicates-peek');
  await tour.open(tour.row(1));
  await tour.button('duplicates.merge').waitFor();
  await tour.photograph('duplicates-compare');
  await tour.button('duplicates.merge').click();
  await tour.button('common.action.undo').waitFor();
  await tour.photograph('duplicates-merged-toast');
  await page.getByRole('combobox', { name: words('duplicates.state.label') }).selectOption('merged');
  await page.locator('.merges').waitFor();
  await tour.photograph('duplicates-merged');
  await tour.button('common.action.undo').click();
  await page.getByRole('combobox', { name: words('duplicates.state.label') }).selectOption('open');
  await tour.row(1).waitFor();
}
