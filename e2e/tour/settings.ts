import type { Tour } from './walk.ts';

/** Settings, and the form of the mission. */
export async function settingsScene(tour: Tour): Promise<void> {
  await tour.visit('common.nav.settings');
  await tour.photograph('settings');
  await tour.page.evaluate(() => {
    location.hash = '#/settings/mission';
  });
  await tour.button('common.action.save').waitFor();
  await tour.photograph('settings-mission');
  await tour.button('common.action.cancel').click();
}
