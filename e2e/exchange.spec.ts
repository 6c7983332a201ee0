import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, photograph, test, type Application } from './fixtures.ts';
import { tabTo } from './keyboard.ts';
import { CaseForm } from './models/CaseForm.ts';
import { CaseScreen } from './models/CaseScreen.ts';
import { CasesListScreen } from './models/CasesListScreen.ts';
import { ExchangeScreen } from './models/ExchangeScreen.ts';
import { OpenScreen } from './models/OpenScreen.ts';
import { Palette } from './models/Palette.ts';
import { SealScreen } from './models/SealScreen.ts';
import { introduceBoth, readCard, saveCard, seal, twoMissions } from './two-missions.ts';

/** Opens a file with the palette and the keyboard. */
async function openBundle(app: Application, file: string): Promise<OpenScreen> {
  const screen = new OpenScreen(app.page);
  await new Palette(app.page).run('open a bundle', 'Open a bundle');
  await app.chooseFiles(app.file(file));
  await tabTo(app.page, screen.button('Choose the file'));
  await app.page.keyboard.press('Enter');
  return screen;
}

async function openCase(app: Application): Promise<CaseScreen> {
  const { page } = app;
  const list = new CasesListScreen(page);
  const form = new CaseForm(page);
  await list.open();
  await list.openCase();
  await form.registerPerson('Astrid', 'Lindqvist', 'Sweden');
  await form.choose('Type', 'Lost document');
  await form.fill('What is asked', 'Passport stolen on the train from Porto.');
  await form.submit();
  const screen = new CaseScreen(page);
  await expect(screen.title).toHaveText('Lindqvist, Astrid');
  await screen.addNote('Police report 4711 seen.');
  await expect(screen.log).toContainText('Police report 4711 seen.');
  return screen;
}

test('a card is confirmed by the digits that the partner reads aloud, and by no others', async ({
  start,
}) => {
  const { a, b } = await twoMissions(start);
  const exchange = new ExchangeScreen(a.page);
  await exchange.open();
  await expect(a.page.getByText('No partner yet')).toBeVisible();
  await a.expectAccessible();

  const ofA = await saveCard(a, 'lisbon.chancery-card');
  await a.expectAccessible();
  await photograph(a.page, 'exchange-card');
  const ofB = await saveCard(b, 'porto.chancery-card');
  expect(ofB.map((group) => group.length)).toEqual([5, 5, 5, 5, 1, 5, 5, 5, 5, 1]);

  const partner = await readCard(a, 'porto.chancery-card');
  await expect(partner.title).toHaveText('Embassy of Sweden');
  await expect(partner.head).toContainText('Seen, not confirmed');
  await a.expectAccessible();
  for (const group of ofB.filter((digits) => digits.length === 5))
    await expect(a.page.getByText(group)).toHaveCount(0);

  await partner.button('Confirm by digits').click();
  await a.expectAccessible();
  await partner.submit();
  await expect(partner.dialog.getByRole('alert')).toContainText('Digits are missing');

  const [third = ''] = ofB.slice(2, 3);
  const slip = [...ofB];
  slip[2] = third.slice(0, 4) + String((Number(third[4]) + 1) % 10);
  await partner.type(slip);
  await partner.submit();
  await expect(partner.dialog.getByRole('alert')).toContainText(
    'A slip. Let them be read again: Row 1, group 3.',
  );
  await a.expectAccessible();

  await partner.type(ofA);
  await partner.submit();
  await expect(partner.dialog.getByRole('alert')).toContainText('Stop. These are the digits of other keys.');
  await photograph(a.page, 'exchange-confirm');

  await partner.type(ofB);
  await a.page.keyboard.press('Enter');
  await expect(partner.head).toContainText('Confirmed by voice on');
  await expect(partner.dialog).toHaveCount(0);
  await a.expectAccessible();
  await photograph(a.page, 'exchange-partner');

  await readCard(a, 'lisbon.chancery-card');
  await expect(a.page.getByRole('main').getByRole('alert')).toContainText(
    'This is the card of your own mission.',
  );
});

test('a case goes over, comes back with a note, and the receipt marks ours', async ({ start }) => {
  test.setTimeout(300_000);
  const { a, b } = await twoMissions(start);
  await introduceBoth(a, b);

  const atA = await openCase(a);
  await atA.button('Seal for a partner').click();
  const sealing = new SealScreen(a.page);
  await expect(sealing.row('What is asked')).toContainText('Passport stolen on the train from Porto.');
  await expect(sealing.row('What is asked')).toContainText('Sensitive');
  await expect(sealing.row('Nationalities')).toContainText('Sweden');
  await expect(sealing.leaves).toContainText('3 records: 1 person');
  await a.expectAccessible();
  await photograph(a.page, 'exchange-seal');
  await sealing.chooseProfile('Identity check');
  await expect(sealing.leaves).toContainText('Stays here: ');
  await expect(sealing.row('What is asked')).toHaveCount(0);
  await sealing.chooseProfile('Whole case');
  await sealing.name.fill('Lisbon');
  await sealing.submit();
  await expect(a.page.getByText('This is not the short name of the partner.')).toBeVisible();
  await seal(a, 'to-porto.age', { shortName: 'Porto', basis: 'Public task' });
  await a.expectAccessible();
  await photograph(a.page, 'exchange-sealed');

  const bytes = readFileSync(a.file('to-porto.age'));
  const at = bytes.length - 100;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(a.file('changed.age'), bytes);
  const changed = await openBundle(b, 'changed.age');
  await expect(changed.problem).toContainText('This bundle is damaged or was changed on its way.');
  await expect(b.page.getByText('the sealed content was cut or changed')).toBeVisible();
  await b.expectAccessible();
  await changed.button('Open another file').click();
  await b.chooseFiles(b.file('to-porto.age'));
  await changed.chooseFile();

  const opened = new OpenScreen(b.page);
  await expect(opened.head).toContainText('From Embassy of Norway');
  await expect(opened.head).toContainText('Signed by a key that was confirmed by voice on');
  await expect(opened.head).toContainText('Number 1 from this sender');
  await expect(opened.change(/^Person/)).toContainText('Lindqvist');
  await b.expectAccessible();
  await photograph(b.page, 'exchange-open');
  await opened.takeOver();
  await expect(opened.result).toHaveText('Everything is taken over');
  await b.chooseSave(b.file('receipt.age'));
  await opened.button('Save the receipt').click();
  await expect(b.page.getByText('The receipt is saved as receipt.age.')).toBeVisible();
  await b.expectAccessible();

  await b.page
    .getByRole('main')
    .getByRole('link', { name: /^NOR|^[A-Z]+-/ })
    .first()
    .click();
  const atB = new CaseScreen(b.page);
  await expect(atB.title).toHaveText('Lindqvist, Astrid');
  await atB.addNote('Identity confirmed by Stockholm.');
  await expect(atB.log).toContainText('Identity confirmed by Stockholm.');
  await atB.button('Seal for a partner').click();
  await seal(b, 'to-lisbon.age', { shortName: 'Lisbon' });

  const back = await openBundle(a, 'to-lisbon.age');
  await expect(back.change(/^Note/)).toContainText('Identity confirmed by Stockholm.');
  await expect(a.page.getByText('records with nothing new')).toBeVisible();
  await back.takeOver();
  await expect(back.result).toHaveText('Everything is taken over');

  const receipt = await openBundle(a, 'receipt.age');
  await expect(a.page.getByText('Embassy of Sweden took over everything that you sent.')).toBeVisible();
  await receipt.button('Mark our bundle').click();
  await expect(receipt.result).toHaveText('The receipt is taken over');

  const exchange = new ExchangeScreen(a.page);
  await exchange.open();
  await expect(exchange.bundle(1)).toContainText('Receipt: accepted');
  await expect(exchange.bundle(0)).toContainText('Received');
  await a.expectAccessible();
  await photograph(a.page, 'exchange-home');

  await new CasesListScreen(a.page).open();
  await new CasesListScreen(a.page).row('Lindqvist').dblclick();
  await expect(atA.log).toContainText('Police report 4711 seen.');
  await expect(atA.log).toContainText('Identity confirmed by Stockholm.');
  await expect(atA.section('Who holds what')).toContainText('Embassy of Sweden');
  await a.expectAccessible();

  await openBundle(b, 'to-porto.age');
  await expect(b.page.getByText('You took over this bundle before.')).toBeVisible();
  await expect(opened.button('Take over as decided')).toHaveCount(0);
});

test('two missions change the same field: a person chooses, undo takes it back', async ({ start }) => {
  test.setTimeout(300_000);
  const { a, b } = await twoMissions(start);
  await introduceBoth(a, b);
  await openCase(a);
  const page = new CaseScreen(a.page);
  await page.button('Seal for a partner').click();
  await seal(a, '1.age', { shortName: 'Porto', basis: 'Public task' });
  const first = await openBundle(b, '1.age');
  await first.takeOver();
  await expect(first.result).toHaveText('Everything is taken over');

  await b.page
    .getByRole('main')
    .getByRole('link', { name: /^NOR|^[A-Z]+-/ })
    .first()
    .click();
  await changePlace(b.page, 'Coimbra');
  await new CaseScreen(b.page).button('Seal for a partner').click();
  await seal(b, '2.age', { shortName: 'Lisbon' });
  await new CasesListScreen(a.page).open();
  await new CasesListScreen(a.page).row('Lindqvist').dblclick();
  await changePlace(a.page, 'Aveiro');

  const opened = await openBundle(a, '2.age');
  const change = opened.change(/^Case/);
  await expect(change).toContainText('Conflict');
  await expect(change).toContainText('Coimbra');
  await expect(change).toContainText('Aveiro');
  await a.expectAccessible();
  await photograph(a.page, 'exchange-conflict');
  await opened.takeOver();
  await expect(opened.result).toHaveText('A part is taken over');

  await opened.button('Show the bundle').click();
  await expect(a.page.getByRole('article').locator('header').first()).toContainText(
    'Waiting for our decision',
  );
  await tabTo(a.page, change.getByRole('radio', { name: 'Ours' }));
  await a.page.keyboard.press('ArrowDown');
  await a.expectAccessible();
  await opened.takeOver();
  await expect(a.page.getByText('Everything in it is decided.')).toBeVisible();
  await a.expectAccessible();
  await photograph(a.page, 'exchange-bundle');

  const place = new CaseScreen(a.page).head;
  await new CasesListScreen(a.page).open();
  await new CasesListScreen(a.page).row('Lindqvist').dblclick();
  await expect(place).toContainText('Coimbra');

  await b.page
    .getByRole('navigation')
    .getByRole('link', { name: /^Exchange/ })
    .click();
  await b.page.getByRole('row').filter({ hasText: 'To us' }).getByRole('link').click();
  await b.page.getByRole('button', { name: 'Undo the bundle' }).click();
  await expect(b.page.getByRole('dialog')).toContainText('somebody changed it since');
});

async function changePlace(page: Page, place: string): Promise<void> {
  const screen = new CaseScreen(page);
  await expect(screen.title).toHaveText('Lindqvist, Astrid');
  await screen.button('Edit').click();
  const form = new CaseForm(page);
  await form.fill('Place', place);
  await form.submit();
  await expect(screen.head).toContainText(place);
}
