import type { Page } from '@playwright/test';
import { expect, type Application } from '../fixtures.ts';
import type { Tour } from './walk.ts';

const SUBJECT = 'Haugen';

/** Two missions meet: cards, digits, what leaves, an opened bundle, a conflict. */
export async function exchangeScene(tour: Tour): Promise<void> {
  const { app: ours, partner } = tour;
  await tour.visit('common.nav.exchange');
  await tour.photograph('exchange-empty');
  await go(ours.page, '/exchange/read');
  await tour.photograph('exchange-read-card');

  const [, theirCard] = [await saveCard(tour, ours, true), await saveCard(tour, partner, false)];
  const ourDigits = await digitsOf(ours.page);
  await readCard(tour, ours, theirCard);
  await tour.photograph('exchange-partner-seen');
  await tour.button('exchange.partner.confirm').click();
  await ours.page.getByRole('dialog').getByRole('textbox').first().pressSequentially('12345');
  await tour.button('exchange.confirm.submit').click();
  await tour.photograph('exchange-confirm-incomplete');
  await ours.page.keyboard.press('Escape');
  await confirm(tour, ours, await digitsOf(partner.page));
  await tour.photograph('exchange-partner');
  await tour.playIn(partner);
  await readCard(tour, partner, ours.file('ours.chancery-card'));
  await confirm(tour, partner, ourDigits);

  await tour.playIn(ours);
  await seal(tour, ours.file('first.age'), true);
  await tour.playIn(partner);
  await open(tour, ours.file('first.age'));
  await tour.photograph('bundle-opened');
  await tour.button('exchange.review.apply').click();
  await tour.page.getByText(tour.words('exchange.result.applied'), { exact: true }).waitFor();
  await tour.photograph('bundle-applied');

  await changeRequest(tour, 'Visited today. He asks for his glasses.');
  await tour.playIn(ours);
  await changeRequest(tour, 'Visited today. He asks for a lawyer.');
  await seal(tour, ours.file('second.age'), false);
  await tour.playIn(partner);
  await open(tour, ours.file('second.age'));
  await tour.photograph('bundle-conflict');

  await tour.playIn(ours);
  await tour.visit('common.nav.exchange');
  await tour.photograph('exchange');
  await lostKeys(tour);
}

/** Our keys are stolen: the partner reads the revocation, and then the card with new keys. */
async function lostKeys(tour: Tour): Promise<void> {
  const { app: ours, partner } = tour;
  await go(ours.page, '/exchange/keys');
  await tour.button('trust.rotate.open').waitFor();
  await tour.photograph('exchange-our-keys');
  await tour.button('trust.lost.open').click();
  await ours.chooseSave(ours.file('ours.chancery-revocation'));
  await tour.button('trust.lost.save').click();
  await ours.page.getByRole('dialog').getByRole('status').waitFor();
  await tour.photograph('exchange-keys-lost');
  await tour.button('trust.lost.make').click();
  const name = 'ours-2.chancery-card';
  await ours.chooseSave(ours.file(name));
  await tour.button('exchange.card.save').click();
  await ours.page.getByText(tour.words('exchange.card.savedToast', { name })).waitFor();

  await tour.playIn(partner);
  await go(partner.page, '/exchange/read');
  await partner.chooseFiles(ours.file('ours.chancery-revocation'));
  await tour.button('exchange.read.choose').click();
  await partner.page.getByRole('heading', { name: tour.words('trust.affected.title') }).waitFor();
  await tour.photograph('exchange-keys-revoked');
  await go(partner.page, '/exchange/read');
  await partner.chooseFiles(ours.file(name));
  await tour.button('exchange.read.choose').click();
  await tour.button('trust.replace.submit').waitFor();
  await tour.photograph('exchange-keys-replaced');
  await tour.button('trust.replace.submit').click();
  await tour.button('exchange.partner.confirm').waitFor();
  await tour.playIn(ours);
}

async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${address}`);
}

async function saveCard(tour: Tour, app: Application, isOurs: boolean): Promise<string> {
  const file = tour.app.file(isOurs ? 'ours.chancery-card' : 'theirs.chancery-card');
  await go(app.page, '/exchange/card');
  await app.chooseSave(file);
  const save = app.page.getByRole('button', { name: tour.words('exchange.card.save') });
  await save.waitFor();
  if (isOurs) await tour.photograph('exchange-our-card');
  await save.click();
  await app.page.getByRole('alert').first().waitFor();
  return file;
}

/** The digits of the card that the page shows. */
async function digitsOf(page: Page): Promise<string> {
  await go(page, '/exchange/card');
  const rows = page.locator('.fingerprint-row');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).join('').replace(/\D/g, '');
}

async function readCard(tour: Tour, app: Application, file: string): Promise<void> {
  await go(app.page, '/exchange/read');
  await app.chooseFiles(file);
  await app.page.getByRole('button', { name: tour.words('exchange.read.choose') }).click();
  await tour.button('exchange.partner.confirm').waitFor();
}

async function confirm(tour: Tour, app: Application, digits: string): Promise<void> {
  await tour.button('exchange.partner.confirm').click();
  await app.page.getByRole('dialog').getByRole('textbox').first().focus();
  await app.page.keyboard.type(digits);
  await tour.button('exchange.confirm.submit').click();
  await tour.button('exchange.partner.confirmAgain').waitFor();
}

async function seal(tour: Tour, file: string, isFirst: boolean): Promise<void> {
  const { page, words } = tour;
  await go(page, '/exchange/seal');
  await page.getByRole('combobox', { name: words('leaving.purpose') }).selectOption('full-case');
  await page.getByRole('combobox', { name: words('leaving.basis.label') }).selectOption('public-task');
  const cases = page.getByRole('combobox', { name: words('exchange.seal.addCase') });
  await cases.fill(SUBJECT);
  await page.getByRole('option').filter({ hasText: SUBJECT }).first().click();
  await page.getByRole('combobox', { name: words('leaving.basis.label') }).selectOption('public-task');
  await page.getByRole('heading', { name: words('exchange.seal.readers') }).waitFor();
  if (isFirst) await tour.photograph('exchange-what-leaves');
  if (isFirst)
    await page
      .getByRole('textbox', { name: words('exchange.seal.typeName', { name: 'Lisboa' }) })
      .fill('Lisboa');
  await tour.app.chooseSave(file);
  await tour.button('exchange.seal.submit').click();
  await expect(page.getByText(words('exchange.sealed.what'))).toBeVisible();
  if (isFirst) await tour.photograph('exchange-sealed');
}

async function open(tour: Tour, file: string): Promise<void> {
  await go(tour.page, '/exchange/open');
  await tour.app.chooseFiles(file);
  await tour.button('exchange.open.choose').click();
  await tour.button('exchange.review.apply').waitFor();
}

async function changeRequest(tour: Tour, request: string): Promise<void> {
  await tour.visit('common.nav.cases');
  await tour.open(tour.page.getByRole('grid').getByRole('row').filter({ hasText: SUBJECT }).first());
  await tour.button('common.action.edit').click();
  await tour.page.getByRole('textbox', { name: tour.words('cases.field.request') }).fill(request);
  await tour.button('common.action.save').click();
  await tour.button('common.action.edit').waitFor();
}
