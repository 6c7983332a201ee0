import { expect, PASSPHRASE } from '../fixtures.ts';
import type { Tour } from './walk.ts';

const EMPTY = [
  ['empty-people', 'common.nav.people'],
  ['empty-contacts', 'common.nav.contacts'],
  ['empty-cases', 'common.nav.cases'],
  ['empty-home', 'common.nav.home'],
] as const;

/** The wizard from its first step to the open, still empty application. */
export async function firstRunScene(tour: Tour): Promise<void> {
  const { words } = tour;
  const { page } = await tour.begin();
  const heading = (key: Parameters<typeof words>[0]) => page.getByRole('heading', { name: words(key) });
  const next = tour.button('gate.wizard.next');

  await heading('gate.wizard.mission.title').waitFor();
  await next.click();
  await tour.photograph('wizard-mission-errors');
  for (const [label, code, state] of [
    ['gate.wizard.mission.sendingState', 'NOR', 'Norway'],
    ['gate.wizard.mission.hostState', 'PRT', 'Portugal'],
  ] as const) {
    const field = page.getByRole('combobox', { name: words(label) });
    await field.fill(code);
    if (state === 'Portugal') await tour.photograph('wizard-choose-state');
    await page.getByRole('option').first().click();
  }
  await page.getByRole('textbox', { name: words('gate.wizard.mission.city') }).fill('Lisboa');
  await tour.photograph('wizard-mission');
  await next.click();

  await heading('gate.wizard.officers.title').waitFor();
  await page.getByRole('textbox', { name: words('gate.wizard.officers.name') }).fill('Amina Rahal');
  await tour.photograph('wizard-officers');
  await next.click();

  await heading('gate.wizard.passphrase.title').waitFor();
  const passphrase = page.getByLabel(words('gate.wizard.passphrase.label'), { exact: true });
  const again = page.getByLabel(words('gate.wizard.passphrase.repeat'));
  await passphrase.fill('lisboa');
  await again.fill('lisbon');
  await tour.photograph('wizard-passphrase-weak');
  await passphrase.fill(PASSPHRASE);
  await again.fill(PASSPHRASE);
  await tour.button('gate.wizard.create').click();

  await heading('gate.wizard.recovery.title').waitFor({ timeout: 60_000 });
  await tour.photograph('wizard-recovery');
  await page.getByRole('checkbox').check();
  await tour.button('gate.wizard.recovery.done').click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  for (const [name, part] of EMPTY) {
    await tour.visit(part);
    await tour.photograph(name);
  }
}
