import type { Tour } from './walk.ts';

/** The demonstration mission opens: Home, the search field, an address that leads nowhere. */
export async function homeScene(tour: Tour): Promise<void> {
  const app = await tour.begin();
  const page = await app.openMission({}, { demonstration: true });
  await tour.visit('common.nav.home');
  await tour.photograph('home');
  await page.keyboard.press('ControlOrMeta+k');
  await tour.photograph('search-empty');
  await page.getByRole('combobox', { name: tour.words('common.search.open') }).fill('solberg');
  await page.getByRole('option', { name: 'Solberg, Ingrid' }).waitFor();
  await tour.photograph('search-found');
  await page.getByRole('combobox', { name: tour.words('common.search.open') }).fill('qqqq');
  await page.getByText(tour.words('common.search.nothing', { text: 'qqqq' })).waitFor();
  await tour.photograph('search-nothing');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#/nowhere';
  });
  await page.getByText(tour.words('common.missing.title')).waitFor();
  await tour.photograph('missing');
}
