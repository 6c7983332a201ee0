import type { Tour } from './walk.ts';

/** Cases: list, peek, a case, its dialogs, the form. */
export async function casesScene(tour: Tour): Promise<void> {
  const { page } = tour;
  await tour.visit('common.nav.cases');
  await tour.row(1).waitFor();
  await tour.photograph('cases');
  await tour.peek('cases-peek');
  await tour.open(tour.row(1));
  await tour.button('common.action.edit').waitFor();
  await tour.photograph('case');
  await tour.button('cases.step.menu').click();
  await page.getByRole('menuitem').first().waitFor();
  await tour.photograph('case-status');
  await page.keyboard.press('Escape');
  await tour.button('cases.close.action').click();
  await page.getByRole('dialog').waitFor();
  await tour.photograph('case-close');
  await page.keyboard.press('Escape');
  await tour.button('common.action.edit').click();
  await tour.button('common.action.save').waitFor();
  await tour.photograph('case-edit');
  await tour.button('common.action.cancel').click();
  await tour.visit('common.nav.cases');
  await tour.button('cases.create').click();
  await tour.button('cases.createShort').click();
  await tour.photograph('case-open-errors');
  await tour.button('common.action.cancel').click();
}
