import type { Tour } from './walk.ts';

/** The lock screen, a wrong passphrase, the way in by the recovery code. */
export async function lockScene(tour: Tour): Promise<void> {
  const { app, words } = tour;
  const opened = app.app.waitForEvent('window');
  await tour.button('common.command.lock').click();
  await opened;
  const field = app.page.getByLabel(words('gate.passphrase'));
  await field.waitFor();
  await tour.playIn(app);
  await tour.photograph('lock');
  await field.fill('not the passphrase');
  await field.press('Enter');
  await app.page.getByText(words('errors.vault/passphrase-wrong.what')).waitFor();
  await tour.photograph('lock-wrong');
  await tour.button('gate.forgot').click();
  await app.page.getByRole('heading', { name: words('gate.recover.title') }).waitFor();
  await tour.photograph('lock-recovery');
}
