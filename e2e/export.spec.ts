import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCsv } from '../main/reader/csv.ts';
import { Warnings } from '../main/reader/sheet.ts';
import { readXlsx } from '../main/reader/xlsx.ts';
import { expect, PASSPHRASE, photograph, test, type Application } from './fixtures.ts';
import { LeavingDialog } from './models/LeavingDialog.ts';
import { Palette } from './models/Palette.ts';
import { PeopleListScreen } from './models/PeopleListScreen.ts';
import { readPdf } from './pdf.ts';

const NAMES = [
  ['Ingrid', 'Solberg', 'Latn'],
  ['محمد', 'الأحمد', 'Arab'],
  ['Анна', 'Кузнецова', 'Cyrl'],
  ['小明', '王', 'Hans'],
  ['ታዲዮስ', 'ከበደ', 'Ethi'],
] as const;

let last = 0;
const item = (): string => `019ab1b2-0000-7000-8000-${String(++last).padStart(12, '0')}`;

/** Five people in five scripts, one with a note that a spreadsheet would take for a formula. */
async function register(app: Application): Promise<void> {
  await app.openMission();
  for (const [given, surname, script] of NAMES)
    await app.call('people.create', {
      names: [{ id: item(), given, surname, script }],
      note: '=HYPERLINK("http://x")',
      contactPoints: [{ id: item(), kind: 'mobile', value: '+351 912 345 678' }],
    });
}

test('the list leaves as a file by keyboard alone, and what left stands in the trail', async ({ app }) => {
  await register(app);
  const list = new PeopleListScreen(app.page);
  await list.open();
  await expect(list.row('Solberg')).toBeVisible();

  const dialog = new LeavingDialog(app.page, 'Export');
  await dialog.open();
  await expect(dialog.dialog.getByText('5 people leave.')).toBeVisible();
  await app.expectAccessible();
  // What weighs most is not chosen beforehand.
  await expect(dialog.dialog.getByRole('checkbox', { name: 'Note', exact: true })).not.toBeChecked();
  await dialog.choose('Format', 'CSV');
  await dialog.submit();
  await expect(dialog.dialog.getByRole('textbox', { name: 'Purpose' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await dialog.fill('Purpose', 'drill');
  await dialog.tick('Note');
  await expect(
    dialog.dialog.getByText('This weighs most when it gets into other hands: Note.'),
  ).toBeVisible();
  await photograph(app.page, 'export-dialog');
  const csv = app.file('people.csv');
  await app.chooseSave(csv);
  await dialog.submit();
  await expect(app.page.getByText('5 people exported.')).toBeVisible();
  await expect(dialog.dialog).toBeHidden();
  const text = readFileSync(csv, 'utf8');
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  const { sheet } = readCsv(text.slice(1), new Warnings());
  const surname = sheet.rows[0]?.cells.indexOf('Surname') ?? -1;
  expect(sheet.rows.slice(1).map((row) => row.cells[surname])).toEqual(
    expect.arrayContaining(NAMES.map(([, name]) => name)),
  );
  expect(sheet.rows[1]?.cells).toContain('=HYPERLINK("http://x")');

  await dialog.open();
  await dialog.fill('Purpose', 'for the ministry');
  const xlsx = app.file('people.xlsx');
  await app.chooseSave(xlsx);
  await dialog.submit();
  await expect.poll(() => existsSync(xlsx)).toBe(true);
  await expect(dialog.dialog).toBeHidden();
  const [people, about] = readXlsx(new Uint8Array(readFileSync(xlsx)), new Warnings());
  expect(people?.rows).toHaveLength(6);
  expect(about?.rows.map((row) => row.cells[1])).toContain('for the ministry');

  await new Palette(app.page).run('what left', 'See what left the register');
  const left = app.page.getByRole('grid', { name: 'What left' });
  await expect(left.getByRole('row').filter({ hasText: 'for the ministry' })).toBeVisible();
  await expect(left.getByRole('row').filter({ hasText: 'drill' })).toContainText('5');
  await app.expectAccessible();
  await photograph(app.page, 'what-left');
});

test('a register is printed with a head on every page and every script in its letters', async ({ app }) => {
  await register(app);
  for (let count = 0; count < 40; count++)
    await app.call('people.create', {
      names: [{ id: item(), given: `Number ${String(count)}`, surname: 'Line' }],
    });
  const list = new PeopleListScreen(app.page);
  await list.open();
  await expect(list.rowAt(1)).toBeVisible();
  const dialog = new LeavingDialog(app.page, 'Print');
  await dialog.open();
  await app.expectAccessible();
  await dialog.fill('Purpose', 'night shift');
  await dialog.fill('Copies', '3');
  const pdf = app.file('register.pdf');
  await app.chooseSave(pdf);
  await dialog.submit();
  await expect(app.page.getByText('45 people printed, copy number 1.')).toBeVisible();
  const { pages, characters, hasMissing } = readPdf(readFileSync(pdf));
  expect(pages).toBeGreaterThan(2);
  expect(hasMissing).toBe(false);
  // Letters of Arabic that join are told by their forms, so some are enough there.
  const letters = NAMES.flatMap(([given, surname, script]) =>
    script === 'Arab' ? ['م', 'ح', 'د'] : Array.from(given + surname),
  );
  expect(letters.filter((letter) => !characters.has(letter))).toEqual([]);
  // Nothing of what was printed stays on the disk but the file itself.
  expect(readdirSync(dirname(pdf)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('the command line prints by the packaged runtime', async ({ app }) => {
  await register(app);
  const { profile } = app;
  const folder = app.folder;
  await app.app.close();
  const secret = join(folder, 'passphrase');
  writeFileSync(secret, PASSPHRASE);
  const pdf = join(folder, 'sheets.pdf');
  const answer = execFileSync(
    process.execPath,
    ['build/cli.mjs', '--profile', profile, '--passphrase-file', secret, 'call', 'people.print', '-'],
    { input: JSON.stringify({ path: pdf, what: 'household-sheets', language: 'ar' }), encoding: 'utf8' },
  );
  expect(JSON.parse(answer)).toMatchObject({ rows: 5, copy: 1 });
  const { pages, hasMissing } = readPdf(readFileSync(pdf));
  expect({ pages, hasMissing }).toEqual({ pages: 5, hasMissing: false });
});
