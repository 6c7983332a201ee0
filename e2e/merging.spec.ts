import { z } from 'zod';
import { PersonInput } from '../shared/people/schema.ts';
import { aPerson } from '../main/test/person.ts';
import { expect, photograph, test, type Application } from './fixtures.ts';
import { CaseScreen } from './models/CaseScreen.ts';
import { CasesListScreen } from './models/CasesListScreen.ts';
import { ExchangeScreen } from './models/ExchangeScreen.ts';
import { introduceBoth, openBundle, seal, twoMissions } from './two-missions.ts';

/** More than stand in the page at once. */
const NOTES = 80;

/** Seals the only case for the only partner, whose short name is asked for the first time. */
async function sealCase(app: Application, file: string, shortName: string | null): Promise<void> {
  const cases = new CasesListScreen(app.page);
  await cases.open();
  await cases.row('Lind').dblclick();
  await new CaseScreen(app.page).button('Seal for a partner').click();
  await seal(app, file, { shortName, basis: 'Public task' });
}

async function change(app: Application, id: string, fields: Partial<PersonInput>): Promise<void> {
  const found = PersonInput.loose().parse(await app.call('people.get', { id }));
  const person = PersonInput.parse({
    ...Object.fromEntries(Object.keys(PersonInput.shape).map((name) => [name, found[name]])),
    ...fields,
  });
  await app.call('people.update', { id, revision: found['revision'], person });
}

test('somebody entered on both sides is proposed, a conflict is explained, undo names what stays', async ({
  start,
}) => {
  test.setTimeout(300_000);
  const { a, b } = await twoMissions(start);
  await introduceBoth(a, b);

  const astrid = aPerson({ given: 'Astrid', surname: 'Lind', nationalities: ['SWE'] });
  const opened = z.looseObject({ id: z.string() }).parse(
    await a.call('cases.create', {
      type: 'lost-document',
      representedState: 'SWE',
      newPeople: [{ person: astrid, role: 'subject' }],
    }),
  );
  for (let number = 1; number <= NOTES; number++)
    await a.call('cases.addNote', { caseId: opened.id, text: `Report ${String(number)} seen.` });
  await b.call('people.create', aPerson({ given: 'Astrid', surname: 'Lind', nationalities: ['SWE'] }));

  await sealCase(a, '1.age', 'Porto');
  const first = await openBundle(b, '1.age');
  await expect(first.change(/^Person/)).toContainText('Likely on record here already');
  await expect(first.change(/^Person/).getByRole('link', { name: 'Lind, Astrid' })).toBeVisible();
  await b.expectAccessible();
  await photograph(b.page, 'merging-likely');
  const list = b.page.getByRole('region', { name: `${String(NOTES + 2)} records with changes` });
  expect(await list.getByRole('article').count()).toBeLessThan(NOTES / 2);
  await expect(async () => {
    await list.evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    await expect(list.getByRole('article').last()).toContainText(/Report (1|80) seen\./, {
      timeout: 1000,
    });
  }).toPass();
  await first.takeOver();
  await expect(first.result).toHaveText('Everything is taken over');

  const [personId = ''] = await idsOf(a);
  await change(a, personId, { note: 'Hotel Aveiro' });
  await change(b, personId, { note: 'Hotel Coimbra' });
  await sealCase(b, '2.age', 'Lisbon');
  const second = await openBundle(a, '2.age');
  const conflict = second.change(/^Person/);
  await expect(conflict).toContainText('Conflict');
  await conflict.getByRole('button', { name: /^Why Person/ }).click();
  const why = a.page.getByRole('dialog');
  await expect(why).toContainText('Both changed it, and neither had seen what the other wrote.');
  await a.expectAccessible();
  await photograph(a.page, 'merging-why');
  await a.page.keyboard.press('Escape');
  await conflict.getByRole('radio', { name: 'Theirs' }).click();
  await second.takeOver();
  await expect(second.result).toHaveText('Everything is taken over');

  await new ExchangeScreen(b.page).open();
  await b.page.getByRole('row').filter({ hasText: 'To us' }).getByRole('link').click();
  await b.page.getByRole('button', { name: 'Undo the bundle' }).click();
  await expect(b.page.getByRole('dialog')).toContainText('somebody changed it since');
});

/** Everybody on record, by id. */
async function idsOf(app: Application): Promise<string[]> {
  const answer = z.looseObject({ rows: z.array(z.looseObject({ id: z.string() })) });
  return answer.parse(await app.call('people.list', {})).rows.map((row) => row.id);
}
