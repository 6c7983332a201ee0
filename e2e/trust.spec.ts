import { newId, systemClock } from '../main/kernel/clock.ts';
import { aPerson } from '../main/test/person.ts';
import { expect, photograph, test, type Application } from './fixtures.ts';
import { CaseScreen } from './models/CaseScreen.ts';
import { CasesListScreen } from './models/CasesListScreen.ts';
import { OurKeysScreen } from './models/OurKeysScreen.ts';
import { Palette } from './models/Palette.ts';
import { confirm, openBundle, readCard, saveCard, seal, twoMissions } from './two-missions.ts';

async function openOurKeys(app: Application): Promise<OurKeysScreen> {
  const keys = new OurKeysScreen(app.page);
  await new Palette(app.page).run('our keys', 'Our keys');
  await expect(keys.title).toBeVisible();
  return keys;
}

/** Seals the case whose page is open. */
async function sealCase(app: Application, file: string, shortName: string | null): Promise<void> {
  await new CaseScreen(app.page).button('Seal for a partner').click();
  await seal(app, file, { shortName });
}

/** A case of somebody who agreed that the partner may know. */
async function openCase(app: Application): Promise<void> {
  const made = await app.call('people.create', {
    ...aPerson({ given: 'Astrid', surname: 'Lindqvist', nationalities: ['SWE'], standing: 'represented' }),
    consents: [
      { id: newId(systemClock), purpose: 'share-with-partner', recipient: 'Embassy of Sweden', note: '' },
    ],
  });
  const personId = typeof made === 'object' && made !== null && 'id' in made ? made.id : null;
  await app.call('cases.create', {
    type: 'lost-document',
    representedState: 'SWE',
    request: 'Passport stolen on the train from Porto.',
    people: [{ personId, role: 'subject' }],
  });
  await showCase(app);
}

async function showCase(app: Application): Promise<void> {
  const list = new CasesListScreen(app.page);
  await list.open();
  await list.row('Lindqvist').dblclick();
  await expect(new CaseScreen(app.page).title).toHaveText('Lindqvist, Astrid');
}

test('new keys are told as changed, and confirmed by the new digits', async ({ start }) => {
  test.setTimeout(300_000);
  const { a, b } = await twoMissions(start);
  const first = await saveCard(b, 'porto.chancery-card');
  await confirm(await readCard(a, 'porto.chancery-card'), first);

  const keys = await openOurKeys(b);
  await b.expectAccessible();
  await keys.button('Make new keys').click();
  await b.expectAccessible();
  await keys.dialogButton('Make new keys').click();
  await expect(b.page.getByText('The new keys are in use.')).toBeVisible();
  const second = await saveCard(b, 'porto-2.chancery-card');
  expect(second).not.toEqual(first);
  await openOurKeys(b);
  await keys.before.getByRole('button', { expanded: false }).click();
  await expect(keys.before).toContainText('Replaced in good order');
  await b.expectAccessible();
  await photograph(b.page, 'trust-our-keys');

  const partner = await readCard(a, 'porto-2.chancery-card');
  await expect(partner.head).toContainText('New keys, not confirmed');
  await expect(a.page.getByRole('status').filter({ hasText: 'This mission has new keys' })).toBeVisible();
  await expect(partner.button('Seal cases for it')).toHaveCount(0);
  await a.expectAccessible();
  await photograph(a.page, 'trust-changed');
  await confirm(partner, second);
  await expect(partner.button('Seal cases for it')).toBeVisible();
  await expect(a.page.getByRole('region', { name: 'Keys of before' })).toContainText(
    'Signed the keys that followed',
  );

  await readCard(a, 'porto.chancery-card');
  await expect(a.page.getByRole('main').getByRole('alert')).toContainText(
    'This card of Embassy of Sweden is older than the one you have',
  );
  await a.expectAccessible();
});

test('keys that were stolen are revoked, refused, looked into, and replaced', async ({ start }) => {
  test.setTimeout(300_000);
  const { a, b } = await twoMissions(start);
  const ofA = await saveCard(a, 'lisbon.chancery-card');
  const ofB = await saveCard(b, 'porto.chancery-card');
  await confirm(await readCard(a, 'porto.chancery-card'), ofB);
  await confirm(await readCard(b, 'lisbon.chancery-card'), ofA);

  await openCase(a);
  await sealCase(a, '1.age', 'Porto');
  const opened = await openBundle(b, '1.age');
  await opened.takeOver();
  await expect(opened.result).toHaveText('Everything is taken over');
  await showCase(a);
  await sealCase(a, '2.age', null);

  const keys = await openOurKeys(a);
  await keys.button('The keys are lost or stolen').click();
  await expect(keys.dialogButton('2. Make new keys')).toBeDisabled();
  await a.expectAccessible();
  await a.chooseSave(a.file('lisbon.chancery-revocation'));
  await keys.dialogButton('1. Save the revocation').click();
  await expect(keys.dialog.getByRole('status')).toContainText('lisbon.chancery-revocation is saved.');
  await photograph(a.page, 'trust-lost');
  await keys.dialogButton('2. Make new keys').click();
  await expect(a.page.getByText('The new keys are in use.')).toBeVisible();
  const second = await saveCard(a, 'lisbon-2.chancery-card');

  const partner = await readCard(b, 'lisbon.chancery-revocation');
  await expect(partner.head).toContainText('No longer trusted');
  await expect(partner.button('Confirm by digits')).toHaveCount(0);
  const affected = b.page.getByRole('region', { name: 'Look at these again' });
  await expect(affected).toContainText('Lindqvist');
  await b.expectAccessible();
  await photograph(b.page, 'trust-revoked');
  await affected.getByRole('button', { name: 'Undo the bundle' }).click();
  await expect(affected).toContainText('undone');
  await affected.getByRole('link').click();
  const keysOfBundle = b.page.getByRole('region', { name: 'Keys of this bundle' });
  await expect(keysOfBundle.getByRole('listitem').filter({ hasText: 'Signed by' })).toContainText('revoked');
  await expect(keysOfBundle.getByRole('listitem').filter({ hasText: 'Embassy of Sweden' })).toContainText(
    'in use',
  );
  await b.expectAccessible();

  const refused = await openBundle(b, '2.age');
  await expect(refused.problem).toBeVisible();
  await expect(b.page.getByText('the key of the sender was withdrawn')).toBeVisible();

  await readCard(b, 'lisbon-2.chancery-card');
  await expect(partner.dialog).toContainText('No mission that you confirmed has signed for these keys.');
  await b.expectAccessible();
  await photograph(b.page, 'trust-replace');
  await partner.dialog.getByRole('button', { name: 'Take over the new keys' }).click();
  await expect(partner.head).toContainText('Seen, not confirmed');
  await confirm(partner, second);
  await b.expectAccessible();
});
