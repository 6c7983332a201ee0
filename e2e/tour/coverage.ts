import type { Tour } from './walk.ts';

/** The coverage matrix and the districts that it asks for. */
export async function coverageScene(tour: Tour): Promise<void> {
  const { page, words } = tour;
  const goTo = async (view: 'coverage.title' | 'districts.title') => {
    await tour.visit('common.nav.contacts');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: words(view), exact: true })
      .click();
  };
  await goTo('coverage.title');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tour.photograph('coverage');
  await goTo('districts.title');
  await tour.row(1).waitFor();
  await tour.photograph('districts');
  await tour.open(tour.row(1));
  await tour.button('common.action.edit').waitFor();
  await tour.photograph('district');
  await tour.button('common.action.edit').click();
  await tour.button('common.action.save').waitFor();
  await tour.photograph('district-edit');
  await tour.button('common.action.cancel').click();
}
