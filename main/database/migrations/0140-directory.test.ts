import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { directory } from './0140-directory.ts';
import { migrations } from './index.ts';

const ID = '0190b4a0-0000-7000-8000-00000000000a';

it('makes the deputy the first of the deputies, and lists the numbers that are there', () => {
  const connection = openConnection(join(temporaryFolder(), 'chancery.db'), new Uint8Array(32).fill(7), null);
  onTestFinished(() => {
    connection.close();
  });
  const upTo = (last: number) =>
    migrate(
      connection,
      migrations.filter((migration) => migration.number <= last),
      null,
    );
  const points = [
    {
      id: 'one',
      kind: 'phone',
      value: '+351 1',
      marks: ['day-and-night'],
      confirmed: { at: '2026-01-01T00:00:00.000Z', channel: 'phone', by: 'Ines' },
    },
    {
      id: 'two',
      kind: 'email',
      value: 'a@b.example',
      marks: [],
      confirmed: { at: null, channel: null, by: '' },
    },
  ];
  upTo(directory.number - 1);
  connection
    .prepare(
      `INSERT INTO contact (id, revision, createdAt, updatedAt, createdBy, updatedBy, provenance, version, office, holder,
        deputy, formerHolders, competences, hours, approach, points, address, city, district, languages, note, unmapped,
        reference, verified)
       VALUES (?, 1, '', '', '', '', '{}', '{}', 'Desk', '', 'Rui Dias', '[]', '[]', '', '', ?, '', '', '', '[]', '', '[]', '', '{}')`,
    )
    .run(ID, JSON.stringify(points));
  connection.exec(`INSERT INTO contactEntry (id, kind, title, sortTitle, subtitle, holder, phone, email, place, source, updatedAt)
    VALUES ('${ID}', 'contact', 'Desk', 'desk', '', '', '', '', '', 'officer', '')`);
  upTo(directory.number);

  const row = connection.prepare(`SELECT deputies, deputy, functions, noteVerbale FROM contact`).get();
  expect(row).toEqual({
    deputies: JSON.stringify([{ id: '0190b4a0-0000-7000-8000-000000000001', name: 'Rui Dias', since: null }]),
    deputy: '',
    functions: '[]',
    noteVerbale: 'unknown',
  });
  expect(
    connection
      .prepare(
        `SELECT pointId, kind, isDayAndNight, confirmedAt, confirmedBy, until FROM contactPoint ORDER BY position`,
      )
      .raw()
      .all(),
  ).toEqual([
    ['one', 'phone', 1, '2026-01-01T00:00:00.000Z', 'Ines', null],
    ['two', 'email', 0, null, '', null],
  ]);
  connection.exec(`DELETE FROM contact`);
  expect(connection.prepare(`SELECT count(*) FROM contactPoint`).pluck().get()).toBe(0);
});
