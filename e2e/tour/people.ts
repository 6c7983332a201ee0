import type { Tour } from './walk.ts';

/** The register: list, peek, columns, a person, the forms. */
export async function peopleScene(tour: Tour): Promise<void> {
  const { page, words } = tour;
  await tour.visit('common.nav.people');
  await tour.row(1).waitFor();
  await tour.photograph('people');
  await tour.peek('people-peek');
  await tour.button('common.list.columns').click();
  await tour.photograph('people-columns');
  await page.keyboard.press('Escape');
  const filter = page.getByRole('textbox', { name: words('people.filter.text') });
  await filter.fill('qqqq');
  await page.getByText(words('common.list.nothing')).waitFor();
  await tour.photograph('people-no-match');
  await tour.button('common.list.showAll').click();
  await tour.open(tour.row(1));
  await tour.button('common.action.edit').waitFor();
  await tour.photograph('person');
  await tour.button('common.action.edit').click();
  await tour.button('common.action.save').waitFor();
  await tour.photograph('person-edit');
  await tour.button('common.action.cancel').click();
  await tour.button('common.action.archive').click();
  await tour.button('common.action.undo').waitFor();
  await tour.photograph('person-archived');
  await tour.button('common.action.undo').click();
  await tour.visit('common.nav.people');
  await tour.button('people.register').click();
  await tour.button('people.add.document').click();
  await tour.button('people.add.address').click();
  await tour.button('common.contactPoint.add').click();
  await tour.button('people.registerShort').click();
  await tour.photograph('person-register-errors');
  await tour.button('common.action.cancel').click();
}
