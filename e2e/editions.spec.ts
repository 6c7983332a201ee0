import { writeFileSync } from 'node:fs';
import { expect, photograph, test, type Application } from './fixtures.ts';
import { BriefingScreen } from './models/BriefingScreen.ts';
import { BriefingsListScreen } from './models/BriefingsListScreen.ts';
import { ChangesScreen } from './models/ChangesScreen.ts';
import { ContactScreen } from './models/ContactScreen.ts';
import { ContactsListScreen } from './models/ContactsListScreen.ts';
import { ReviewScreen } from './models/ReviewScreen.ts';

type Desk = readonly [organisation: string, role: string, name: string, phone: string];

const POLICE: Desk = ['National Police', 'Duty officer', 'Ana Costa', '+351 213 000 111'];
const HEALTH: Desk = ['Ministry of Health', 'Emergency desk', 'Rui Melo', '+351 213 000 222'];
const BORDER: Desk = ['Border Service', 'Shift leader', 'Marta Reis', '+351 213 000 333'];
const PORT: Desk = ['Port Authority', 'Harbour master', 'Luis Pinto', '+351 213 000 444'];
const NEW_HEALTH: Desk = ['Ministry of Health', 'Emergency desk', 'Rui Melo', '+351 213 000 999'];

function edition(app: Application, name: string, desks: readonly Desk[]): string {
  const path = app.file(name);
  const lines = desks.map((desk) => desk.map((cell) => `"${cell}"`).join(','));
  writeFileSync(path, ['Organisation,Position,Contact person,Phone', ...lines].join('\n'));
  return path;
}

test('a second edition shows what it changes, ages what it leaves out, and is undone', async ({ app }) => {
  const page = await app.openMission();
  const list = new BriefingsListScreen(page);
  const review = new ReviewScreen(page);
  const changes = new ChangesScreen(page);
  const briefing = new BriefingScreen(page);
  const contacts = new ContactsListScreen(page);
  const contact = new ContactScreen(page);

  await list.open();
  await app.chooseFiles(edition(app, 'Focal points 2026-10-01.csv', [POLICE, HEALTH, BORDER]));
  await list.read();
  await list.fill({ Sender: 'Civil Protection' });
  await list.keep();
  await review.acceptAll();
  await expect(page.getByText('Nothing is left to review with these filters.')).toBeVisible();

  await list.open();
  await app.chooseFiles(edition(app, 'Focal points 2026-11-01.csv', [POLICE, NEW_HEALTH, PORT]));
  await list.read();
  await expect(
    list.sheet.getByText(/It looks like a new edition of “Focal points 2026-10-01”/),
  ).toBeVisible();
  await app.expectAccessible();
  await photograph(page, 'editions-import');
  await list.fill({ Sender: 'Civil Protection' });
  await list.keep();

  await page.getByRole('button', { name: 'What it changes' }).press('Enter');
  await expect(changes.title).toBeVisible();
  await expect(changes.count('New', 1)).toBeVisible();
  await expect(changes.count('Confirmed again', 1)).toBeVisible();
  const changed = await changes.show('Changed', 1);
  await expect(changed.first()).toContainText('+351 213 000 222');
  await expect(changed.first()).toContainText('+351 213 000 999');
  await app.expectAccessible();
  await photograph(page, 'editions-changed');
  const gone = await changes.show('Gone', 1);
  await expect(gone.first()).toContainText('Marta Reis');
  await photograph(page, 'editions-gone');

  await page.getByRole('button', { name: 'Review', exact: true }).press('Enter');
  await expect(review.list.getByRole('option')).toHaveCount(2);
  await review.press('a', 'Rui Melo');
  await expect(review.list.getByRole('option')).toHaveCount(1);
  await review.list.press('a');
  await expect(page.getByText('Nothing is left to review with these filters.')).toBeVisible();
  await review.show('All');
  await review.press('u', 'Luis Pinto');
  await expect(page.getByText('Taken back; the entry waits again.')).toBeVisible();
  await review.press('a', 'Luis Pinto');
  await expect(review.panel.getByText('Accepted')).toBeVisible();

  await contacts.open();
  await expect(contacts.row('Marta Reis')).toContainText('Unconfirmed');
  await photograph(page, 'editions-unconfirmed');
  await contacts.row('Rui Melo').dblclick();
  await expect(contact.title).toHaveText('Emergency desk');
  const sources = contact.section('Where this comes from');
  await expect(sources).toContainText('+351 213 000 999');
  await app.expectAccessible();
  await photograph(page, 'editions-source');
  await sources.getByRole('link', { name: /Focal points 2026-11-01/ }).press('Enter');
  await expect(review.panel.getByRole('heading', { name: 'Rui Melo', level: 2 })).toBeVisible();
  await expect(review.panel.getByRole('rowheader', { name: '3', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await app.expectAccessible();
  await photograph(page, 'editions-review');

  await review.back();
  await briefing.button('Undo what it brought').press('Enter');
  await expect(page.getByText(/records? put back/)).toBeVisible();
  await contacts.open();
  await expect(contacts.row('Marta Reis')).not.toContainText('Unconfirmed');
  await expect(contacts.row('Luis Pinto')).toHaveCount(0);
  await expect(contacts.row('Rui Melo')).toContainText('+351 213 000 222');
});
