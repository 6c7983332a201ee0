import type { Tour } from './walk.ts';

/** Facilities on the map, near and far. */
export async function mapScene(tour: Tour): Promise<void> {
  const { page, words } = tour;
  await tour.visit('common.nav.contacts');
  await page.getByRole('link', { name: words('maps.title'), exact: true }).click();
  const map = page.getByRole('application', { name: words('maps.label') });
  await map.waitFor();
  await page.locator('.map:not([data-drawing="none"])').waitFor();
  await tour.photograph('map');
  await map.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await tour.photograph('map-near');
}
