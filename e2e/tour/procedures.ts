import type { Tour } from './walk.ts';

/** Procedures, routes, and restrictions: lists, peeks, pages. */
export async function proceduresScene(tour: Tour): Promise<void> {
  const { page, words } = tour;
  for (const kind of ['procedures', 'routes', 'restrictions'] as const) {
    await tour.visit('common.nav.briefings');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: words(`${kind}.title`), exact: true })
      .click();
    await tour.row(1).waitFor();
    await tour.photograph(kind);
    await tour.peek(`${kind}-peek`);
    await tour.open(tour.row(1));
    await tour.button('common.action.edit').waitFor();
    await tour.photograph(`${kind}-page`);
    await tour.button('common.action.edit').click();
    await tour.button('common.action.save').waitFor();
    await tour.photograph(`${kind}-edit`);
    await tour.button('common.action.cancel').click();
  }
}
