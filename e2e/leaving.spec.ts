import { newId, systemClock } from '../main/kernel/clock.ts';
import { aPerson } from '../main/test/person.ts';
import { expect, photograph, test, type Application } from './fixtures.ts';
import { CaseScreen } from './models/CaseScreen.ts';
import { CasesListScreen } from './models/CasesListScreen.ts';
import { Palette } from './models/Palette.ts';
import { SealScreen } from './models/SealScreen.ts';
import { introduce, introduceBoth, openBundle, twoMissions } from './two-missions.ts';

/** A case of somebody who agreed to nothing yet. */
async function openCase(app: Application): Promise<CaseScreen> {
  const made = await app.call('people.create', {
    ...aPerson({ given: 'Astrid', surname: 'Lindqvist', nationalities: ['SWE'], standing: 'represented' }),
    needs: [{ id: newId(systemClock), category: 'medical', consequence: 'Needs a wheelchair' }],
  });
  const personId = typeof made === 'object' && made !== null && 'id' in made ? made.id : null;
  await app.call('cases.create', {
    type: 'lost-document',
    representedState: 'SWE',
    request: 'Passport stolen on the train from Porto.',
    people: [{ personId, role: 'subject' }],
  });
  const list = new CasesListScreen(app.page);
  await list.open();
  await list.row('Lindqvist').dblclick();
  const screen = new CaseScreen(app.page);
  await expect(screen.title).toHaveText('Lindqvist, Astrid');
  return screen;
}

test('nobody leaves without a ground, and a recall is answered', async ({ start }) => {
  test.setTimeout(300_000);
  const { a, b } = await twoMissions(start);
  await introduceBoth(a, b);

  const file = await openCase(a);
  await file.button('Seal for a partner').click();
  const sealing = new SealScreen(a.page);
  await expect(sealing.grounds).toContainText('1 person has to stay');
  await expect(sealing.grounds).toContainText('No consent names this partner');
  await a.expectAccessible();
  await sealing.grounds.scrollIntoViewIfNeeded();
  await photograph(a.page, 'leaving-grounds');
  await sealing.name.fill('Porto');
  await sealing.submit();
  await expect(a.page.getByRole('main').getByRole('alert')).toContainText('Somebody in it has to stay');

  await sealing.chooseBasis('Agreement between the missions');
  await a.page.getByRole('textbox', { name: 'Agreement or rule' }).fill('Nordic agreement of 1962');
  await expect(sealing.grounds).not.toContainText('Has to stay');
  await sealing.chooseProfile('Passenger manifest');
  await expect(sealing.row('Specific needs')).toContainText('Needs a wheelchair');
  await expect(sealing.row('What is asked')).toHaveCount(0);
  await a.chooseSave(a.file('to-porto.age'));
  await sealing.submit();
  await expect(a.page.getByText('The file is saved. It is not sent')).toBeVisible();
  await a.page.getByRole('button', { name: 'Show the bundle' }).click();
  await expect(a.page.getByText('on the ground: Agreement between the missions')).toBeVisible();
  await a.expectAccessible();

  const first = await openBundle(b, 'to-porto.age');
  await first.takeOver();
  await expect(first.result).toHaveText('Everything is taken over');

  await a.page.getByRole('button', { name: 'Recall', exact: true }).click();
  const dialog = a.page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Sent by mistake');
  await a.expectAccessible();
  await a.chooseSave(a.file('recall.age'));
  await dialog.getByRole('button', { name: 'Seal the recall' }).click();
  await expect(a.page.getByText('The recall is saved as recall.age.')).toBeVisible();
  await expect(a.page.getByRole('region', { name: 'Recalls' })).toContainText('Recalled, not answered');

  const recall = await openBundle(b, 'recall.age');
  await recall.button('Take the recall over').click();
  await expect(b.page.getByText('Nothing is removed before you decide.')).toBeVisible();
  await expect(b.page.getByRole('region', { name: 'What it brought, still here' })).toContainText(
    'Lindqvist',
  );
  await b.expectAccessible();
  await photograph(b.page, 'leaving-recall');
  await recall.button('Remove it here').click();
  await expect(b.page.getByText('Everything that it brought is removed here.')).toBeVisible();
  await b.chooseSave(b.file('receipt.age'));
  await recall.button('Save the receipt').click();
  await expect(b.page.getByText('The receipt is saved as receipt.age.')).toBeVisible();
  const cases = new CasesListScreen(b.page);
  await cases.open();
  await expect(cases.row('Lindqvist')).toHaveCount(0);

  const receipt = await openBundle(a, 'receipt.age');
  await receipt.button('Mark our bundle').click();
  await expect(receipt.result).toHaveText('The receipt is taken over');
  await new CasesListScreen(a.page).open();
  await new CasesListScreen(a.page).row('Lindqvist').dblclick();
  await expect(file.section('Who holds what')).toContainText('Recalled: removed there');
  await expect(file.section('Who holds what')).toContainText('Nordic agreement of 1962');
  await a.expectAccessible();
  await file.section('Who holds what').scrollIntoViewIfNeeded();
  await photograph(a.page, 'leaving-register');
});

test('a profile for an agreement lets out its fields alone, a headcount nobody by name', async ({
  start,
}) => {
  test.setTimeout(300_000);
  const { a, b } = await twoMissions(start);
  await introduce(b, a, 'porto.chancery-card');
  const file = await openCase(a);

  await new Palette(a.page).run('own profiles', 'Own profiles');
  await expect(a.page.getByText('No profile yet')).toBeVisible();
  await a.expectAccessible();
  await a.page.getByRole('button', { name: 'New profile' }).click();
  await a.page.getByRole('textbox', { name: 'Name', exact: true }).fill('Nordic transport');
  await a.page.getByRole('textbox', { name: 'Agreement that it rests on' }).fill('Nordic agreement');
  const fields = a.page.getByRole('combobox', { name: 'Person: fields that may leave' });
  await fields.fill('Specific needs');
  await a.page.getByRole('option', { name: 'Specific needs' }).click();
  await a.expectAccessible();
  await a.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(a.page.getByText('Nordic transport is saved.')).toBeVisible();
  await a.expectAccessible();

  await new CasesListScreen(a.page).open();
  await new CasesListScreen(a.page).row('Lindqvist').dblclick();
  await file.button('Seal for a partner').click();
  const sealing = new SealScreen(a.page);
  await sealing.chooseProfile('Nordic transport');
  await expect(sealing.row('Specific needs')).toContainText('Needs a wheelchair');
  await expect(sealing.leaves).toContainText('1 record: 1 person');
  await expect(sealing.grounds).toContainText('Agreement between the missions');

  await sealing.chooseProfile('Headcount only');
  await expect(sealing.row('Counted by')).toContainText('Embassy of Norway');
  await expect(sealing.leaves).not.toContainText('Lindqvist');
  await expect(sealing.grounds).toHaveCount(0);
  await a.expectAccessible();
  await photograph(a.page, 'leaving-headcount');
});
