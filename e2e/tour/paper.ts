import type { Tour } from './walk.ts';

/** The communication plan, and what prints: cards and sheets. */
export async function paperScene(tour: Tour): Promise<void> {
  const { page, words } = tour;
  const tab = async (title: 'channels.title' | 'paper.title') => {
    await tour.visit('common.nav.contacts');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: words(title), exact: true })
      .click();
  };
  await tab('channels.title');
  await tour.row(1).waitFor();
  await tour.photograph('channels');
  await tour.button('channels.plan.open').click();
  await page.getByRole('table').first().waitFor();
  await tour.photograph('communication-plan');
  await tab('paper.title');
  await page.getByRole('table').waitFor();
  await tour.photograph('paper');
}
