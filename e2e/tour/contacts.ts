import type { Tour } from './walk.ts';

const KINDS = ['organisation', 'contact', 'facility'] as const;

/** Organisations, offices, facilities: list, peek, pages, forms. */
export async function contactsScene(tour: Tour): Promise<void> {
  const { page, words } = tour;
  await tour.visit('common.nav.contacts');
  await tour.row(1).waitFor();
  await tour.photograph('contacts');
  await tour.peek('contacts-peek');
  for (const kind of KINDS) {
    await tour.visit('common.nav.contacts');
    await page
      .getByRole('radiogroup')
      .getByText(words(`contacts.kinds.${kind}`), { exact: true })
      .click();
    await tour.open(tour.row(1));
    await tour.button('common.action.edit').waitFor();
    await tour.photograph(`contact-${kind}`);
    if (kind === 'contact') {
      await tour.button('contacts.verify.button').click();
      await page.getByRole('menuitem').first().waitFor();
      await tour.photograph('contact-verify');
      await page.keyboard.press('Escape');
      await tour.button('contacts.holder.change').click();
      await tour.photograph('contact-holder');
    }
    await tour.button('common.action.edit').click();
    await tour.button('common.action.save').waitFor();
    await tour.photograph(`contact-${kind}-edit`);
    await tour.button('common.action.cancel').click();
  }
  await tour.visit('common.nav.contacts');
  await page.getByRole('radiogroup').getByText(words('contacts.kinds.all'), { exact: true }).click();
  await tour.button('contacts.addMenu').click();
  await page.getByRole('menuitem').first().waitFor();
  await tour.photograph('contacts-add');
  await page.getByRole('menuitem', { name: words('contacts.add.facility') }).click();
  await page.getByRole('textbox', { name: words('contacts.field.latitude') }).fill('38.7');
  await tour.button('common.action.add').click();
  await tour.photograph('contact-facility-errors');
  await tour.button('common.action.cancel').click();
}
