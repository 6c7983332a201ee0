import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../shared/kernel/ids.ts';
import { PersonInput } from '../shared/people/schema.ts';
import { expect, test, type Application } from './fixtures.ts';
import { Palette } from './models/Palette.ts';
import { PersonForm } from './models/PersonForm.ts';
import { PersonScreen } from './models/PersonScreen.ts';

/** Somebody as registered, what is typed, and what the line says beside the name. */
const SEARCHES = [
  ['Mohamed Alaoui', 'العلوي, محمد', 'other script'],
  ['Мухаммад Алави', 'العلوي, محمد', 'other script'],
  ['محمد العلوي', 'العلوي, محمد', 'Name'],
  ['Ouyang Jianguo', '欧阳, 建国', 'Name'],
  ['欧阳建国', '欧阳, 建国', 'Name'],
  ['Chevtchenko Taras', 'Шевченко, Тарас', 'other script'],
  ['Magalhaes Jose', 'Magalhães, José', 'other accents'],
  ['josé magalahes', 'Magalhães, José', 'spelled otherwise'],
  ['03/05/1984', 'Magalhães, José', 'other order or calendar'],
  ['pa 123.4567', 'Magalhães, José', 'PA1234567'],
] as const;

test('one person is found from every script, in either order, with a slip, by number, by date', async ({
  app,
}) => {
  const page = await app.openMission();
  await register(app, { given: 'محمد', surname: 'العلوي', script: 'Arab' });
  await register(app, { given: '建国', surname: '欧阳', script: 'Hani' });
  await register(app, { given: 'Тарас', surname: 'Шевченко', script: 'Cyrl' });
  await register(app, {
    given: 'José',
    surname: 'Magalhães',
    script: 'Latn',
    birthDate: '1984-05-03',
    number: 'PA1234567',
  });
  const palette = new Palette(page);
  const screen = new PersonScreen(page);
  for (const [typed, name, reason] of SEARCHES) {
    await palette.type(typed);
    const line = palette.option(name).first();
    await expect(line, typed).toContainText(reason);
    if (typed === 'Мухаммад Алави') await app.expectAccessible();
    await page.keyboard.press('Escape');
    await palette.run(typed, name);
    await expect(screen.title).toHaveText(name);
  }
});

test('nobody is registered twice by mistake; who is somebody else is registered with the reason', async ({
  app,
}) => {
  const page = await app.openMission();
  await register(app, { given: 'Пётр', surname: 'Иванов', script: 'Cyrl', birthDate: '1984-05-03' });
  const palette = new Palette(page);
  const form = new PersonForm(page);
  const screen = new PersonScreen(page);
  await palette.run('register', 'Register a person');
  await form.type({ given: 'Petr', surname: 'Ivanov', day: '3', month: 'May', year: '1984' });

  const similar = page.getByRole('status').filter({ hasText: 'On record already?' });
  await expect(similar).toContainText('Иванов, Пётр');
  await expect(similar).toContainText('Likely the same');
  await expect(similar).toContainText('Same date of birth');
  await expect(similar).toContainText('other script');
  await app.expectAccessible();

  await form.submit();
  const asked = page.getByRole('dialog', { name: 'Probably on record already' });
  await expect(asked).toContainText('Иванов, Пётр');
  await app.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(asked).toHaveCount(0);
  await expect(form.surname).toHaveValue('Ivanov');

  await form.submit();
  await asked.getByRole('textbox', { name: 'Why this is somebody else' }).fill('His cousin; seen together');
  await asked.getByRole('button', { name: 'Register all the same' }).click();
  await expect(screen.title).toHaveText('Ivanov, Petr');
  const beside = screen.section('Registered beside');
  await expect(beside).toContainText('Иванов, Пётр was on record already when this person was registered.');
  await expect(beside).toContainText('His cousin; seen together');
  await app.expectAccessible();
  await beside.getByRole('link', { name: 'Иванов, Пётр' }).click();
  await expect(screen.title).toHaveText('Иванов, Пётр');
  await expect(screen.section('Registered beside')).toContainText('His cousin; seen together');
});

async function register(
  app: Application,
  {
    given,
    surname,
    script,
    birthDate = null,
    number,
  }: { given: string; surname: string; script: string; birthDate?: string | null; number?: string },
): Promise<void> {
  const item = () => uuidV7(Date.now(), randomBytes(10));
  await app.call(
    'people.create',
    PersonInput.parse({
      names: [{ id: item(), given, surname, script }],
      birthDate,
      documents: number === undefined ? [] : [{ id: item(), number }],
    }),
  );
}
