import { expect, photograph, test } from './fixtures.ts';
import { tabTo } from './keyboard.ts';
import { MrzBox } from './models/MrzBox.ts';
import { Palette } from './models/Palette.ts';
import { PersonForm } from './models/PersonForm.ts';
import { PersonScreen } from './models/PersonScreen.ts';

/** A refugee's travel document, birth date unknown; a scanner took the 1 of the expiry for an I. */
const TRAVEL_DOCUMENT = [
  'P<D<<ALHASSAN<<AMINA<<<<<<<<<<<<<<<<<<<<<<<<',
  'C01X0006H1XXB<<<<<<0F3I10315<<<<<<<<<<<<<<00',
];
const FAMILY = [
  {
    name: 'Martins, Joana',
    lines: 'P<PRTMARTINS<<JOANA<<<<<<<<<<<<<<<<<<<<<<<<<\nCA12345672PRT8804123F3110315<<<<<<<<<<<<<<06',
  },
  {
    name: 'Martins, Rui',
    lines: 'P<PRTMARTINS<<RUI<<<<<<<<<<<<<<<<<<<<<<<<<<<\nCA76543210PRT8501307M3110315<<<<<<<<<<<<<<08',
  },
  {
    name: 'Martins, Tiago',
    lines: 'P<PRTMARTINS<<TIAGO<<<<<<<<<<<<<<<<<<<<<<<<<\nCB11122233PRT1607026M3110315<<<<<<<<<<<<<<08',
  },
];

test('a refugee is registered from her document by keyboard: lines, a Hijri birth date, needs, consent', async ({
  app,
}) => {
  const page = await app.openMission();
  const form = new PersonForm(page);
  const mrz = new MrzBox(page);
  const screen = new PersonScreen(page);
  await new Palette(page).run('register', 'Register a person');
  await expect(form.given).toBeFocused();

  await mrz.open();
  await expect(mrz.lines).toBeFocused();
  await page.keyboard.insertText(TRAVEL_DOCUMENT.join('\n'));
  await expect(mrz.box).toContainText('2 check digits do not fit');
  await expect(mrz.check('Date of expiry')).toContainText('5 stands there');
  await app.expectAccessible();
  await photograph(page, 'mrz-corrections');
  await mrz.next();
  await expect(mrz.box).toContainText('Every check digit fits.');
  await mrz.next();

  await expect(mrz.protection).toBeVisible();
  await expect(page.getByRole('button', { name: 'Yes, record it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.given).toBeFocused();
  await expect(form.given).toHaveValue('Amina');
  await expect(form.surname).toHaveValue('Alhassan');
  await expect(page.getByLabel('Standing')).toHaveValue('stateless-or-refugee');

  await tabTo(page, form.calendar);
  await page.keyboard.type('Hijri');
  await page.keyboard.press('Shift+Tab');
  await expect(form.written).toBeFocused();
  await page.keyboard.insertText('31 شعبان ١٤٠٤');
  await expect(page.getByText('The calendar chosen has no such day.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('٢ شعبان ١٤٠٤');
  await expect(page.getByText('3 May 1984')).toBeVisible();

  await form.unfold('Specific needs');
  await form.add('Add a need');
  await page.keyboard.type('Disability');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Needs a wheelchair');
  await form.unfold('Consents');
  await form.add('Add a consent');
  await page.keyboard.type('Sharing with a partner');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Embassy of Germany');
  for (const section of ['Registration', 'Work', 'Next of kin', 'Languages and note'])
    await form.unfold(section);
  await app.expectAccessible();
  await photograph(page, 'register-unfolded');
  await form.submit();

  await expect(screen.title).toHaveText('Alhassan, Amina');
  await expect(page.getByText('3 May 1984').first()).toBeVisible();
  await expect(page.getByText('written “٢ شعبان ١٤٠٤” (Hijri)')).toBeVisible();
  await expect(screen.section('Specific needs')).toContainText('Needs a wheelchair');
  await expect(screen.section('Specific needs')).toContainText('Legal or physical protection');
  await expect(screen.section('Consents')).toContainText('Embassy of Germany');
  await expect(screen.section('Documents')).toContainText('C01X0006H');
  await tabTo(page, page.getByRole('button', { name: 'Confirmed now: Needs a wheelchair' }));
  await page.keyboard.press('Enter');
  await expect(screen.section('Specific needs')).toContainText('confirmed just now by phone by Amina Rahal');
  await expect(screen.section('Specific needs')).toContainText('never confirmed');
  await screen.undo('Confirmed: Needs a wheelchair');
  await expect(screen.section('Specific needs')).not.toContainText('confirmed just now');
  await app.expectAccessible();
  await photograph(page, 'person-whole');
});

test('a family of three is registered from pasted lines in under a minute of key presses', async ({
  app,
}) => {
  const page = await app.openMission();
  const palette = new Palette(page);
  const form = new PersonForm(page);
  const mrz = new MrzBox(page);
  const screen = new PersonScreen(page);
  const started = Date.now();
  for (const member of FAMILY) {
    await palette.run('register', 'Register a person');
    await expect(form.given).toBeFocused();
    await app.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), member.lines);
    // Pasted where the keyboard stands, in the field for given names.
    await page.keyboard.press('ControlOrMeta+v');
    await expect(mrz.box).toContainText('Every check digit fits.');
    await mrz.next();
    await expect(form.given).toBeFocused();
    await form.add('Add a number or address');
    await page.keyboard.press('Tab');
    await page.keyboard.type('+351 912 345 678');
    await form.submit();
    await expect(screen.title).toHaveText(member.name);
  }
  expect(Date.now() - started).toBeLessThan(60_000);
});

test('somebody who is on record already is registered again only with a reason', async ({ app }) => {
  const page = await app.openMission();
  const form = new PersonForm(page);
  const screen = new PersonScreen(page);
  const twin = { given: 'Joana', surname: 'Martins', day: '12', month: 'April', year: '1988' };
  const palette = new Palette(page);
  await palette.run('register', 'Register a person');
  await form.type(twin);
  await form.submit();
  await expect(screen.title).toHaveText('Martins, Joana');

  await palette.run('register', 'Register a person');
  await form.type(twin);
  await expect(page.getByText('On record already?')).toBeVisible();
  await form.submit();
  const question = page.getByRole('dialog', { name: 'Probably on record already' });
  await expect(question).toContainText('Martins, Joana');
  await expect(question.getByRole('textbox')).toBeFocused();
  await app.expectAccessible();
  await page.keyboard.type('A cousin of the same name, born the same day');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(screen.title).toHaveText('Martins, Joana');
  await expect(page.getByText('Martins, Joana is registered.').last()).toBeVisible();
});
