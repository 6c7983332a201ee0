import type { Tour } from './walk.ts';

/** Alerts: one of our own in two languages, its page, the form, the list with an exercise beside it. */
export async function alertsScene(tour: Tour): Promise<void> {
  const { app, page, words } = tour;
  const area = (id: string) => ({
    id,
    description: 'Baixa',
    circles: [{ latitude: 38.71, longitude: -9.137, radiusM: 2000 }],
  });
  const info = (language: string, headline: string, id: number) => ({
    id: `019abc00-0000-7000-8000-0000000001${String(id)}0`,
    language,
    categories: ['met'],
    event: headline,
    headline,
    severity: 'severe',
    urgency: 'immediate',
    certainty: 'observed',
    areas: [area(`019abc00-0000-7000-8000-0000000001${String(id)}1`)],
  });
  const real = { status: 'actual', msgType: 'alert', scope: 'public' };
  await app.call('alerts.create', {
    ...real,
    infos: [
      info('en', 'Flood in the lower town', 1),
      info('fr', 'Inondation de la ville basse', 2),
      info('ar', 'فيضان في المدينة السفلى', 3),
    ],
  });
  await app.call('alerts.create', {
    ...real,
    status: 'exercise',
    infos: [info('en', 'Earthquake drill', 4)],
  });
  await tour.visit('common.nav.briefings');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: words('alerts.title'), exact: true })
    .click();
  await tour.row(2).waitFor();
  await tour.photograph('alerts');
  await tour.peek('alerts-peek');
  await tour.open(tour.row(1));
  await tour.button('common.action.edit').waitFor();
  await tour.photograph('alert');
  await tour.button('common.action.edit').click();
  await tour.button('common.action.save').waitFor();
  await tour.photograph('alert-edit');
  await tour.button('common.action.cancel').click();
}
