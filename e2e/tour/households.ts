import type { Tour } from './walk.ts';

/** Households and warden zones: lists, pages, forms, what is done with all members at once. */
export async function householdsScene(tour: Tour): Promise<void> {
  const { page, words } = tour;
  const goTo = async (list: 'households.title' | 'zones.title') => {
    await tour.visit('common.nav.people');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: words(list), exact: true })
      .click();
    await tour.row(1).waitFor();
  };
  await goTo('households.title');
  await tour.photograph('households');
  await tour.peek('households-peek');
  await tour.open(tour.row(2));
  await tour.button('households.move.button').waitFor();
  await tour.photograph('household');
  await tour.button('households.move.button').click();
  await page.getByRole('dialog').waitFor();
  await tour.photograph('household-move');
  await page.keyboard.press('Escape');
  await tour.button('households.contact.button').click();
  await page.getByRole('dialog').waitFor();
  await tour.photograph('household-contact');
  await page.keyboard.press('Escape');
  await tour.button('common.action.edit').click();
  await tour.button('common.action.save').waitFor();
  await tour.photograph('household-edit');
  await tour.button('common.action.cancel').click();
  await goTo('households.title');
  await tour.button('households.create').click();
  await tour.button('households.createShort').click();
  await tour.photograph('household-register-errors');
  await tour.button('common.action.cancel').click();
  await goTo('zones.title');
  await tour.photograph('zones');
  await tour.open(tour.row(2));
  await tour.button('common.action.edit').waitFor();
  await tour.photograph('zone');
  await tour.button('common.action.edit').click();
  await tour.button('common.action.save').waitFor();
  await tour.photograph('zone-edit');
  await tour.button('common.action.cancel').click();
}
