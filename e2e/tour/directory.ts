import type { Tour } from './walk.ts';

/** The directory as a tree, what must be verified, and an exercise. */
export async function directoryScene(tour: Tour): Promise<void> {
  const { page, words } = tour;
  await tour.visit('common.nav.contacts');
  await page.getByRole('link', { name: words('contacts.tree.asTree'), exact: true }).click();
  await page.locator('.tree-button').first().click();
  await tour.photograph('contacts-tree');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: words('verification.title'), exact: true })
    .click();
  await tour.row(1).waitFor();
  await tour.photograph('contacts-to-verify');
  await page.getByRole('link', { name: words('verification.exercises.title'), exact: true }).click();
  await tour.button('verification.exercises.start').waitFor();
  await tour.photograph('contacts-exercises');
}
