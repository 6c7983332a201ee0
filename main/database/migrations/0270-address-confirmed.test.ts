import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { addressConfirmed } from './0270-address-confirmed.ts';
import { migrations } from './index.ts';

const VERIFIED = '{"at":"2026-01-01T00:00:00.000Z","channel":"in-person","by":"Ines"}';

it('takes the address for confirmed with its entry, lists it, and reads anew what turned', () => {
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
  upTo(addressConfirmed.number - 1);
  const add = (id: string, fields: { address: string; verified: string; points: string }) => {
    connection
      .prepare(
        `INSERT INTO contact (id, revision, createdAt, updatedAt, createdBy, updatedBy, provenance, version, office, holder,
          deputy, formerHolders, competences, hours, approach, points, address, city, district, languages, note, unmapped,
          reference, verified)
         VALUES (?, 1, '', '', '', '', '{}', '{}', 'Desk', '', '', '[]', '[]', '', '', ?, ?, '', '', '[]', '', '[]', '', ?)`,
      )
      .run(id, fields.points, fields.address, fields.verified);
    connection
      .prepare(
        `INSERT INTO contactEntry (id, kind, title, sortTitle, subtitle, holder, phone, email, place, source, updatedAt)
         VALUES (?, 'contact', 'Desk', 'desk', '', '', '', '', '', 'officer', '')`,
      )
      .run(id);
  };
  add('a', { address: 'Rua 1\nLisboa', verified: VERIFIED, points: '[{"id":"p","until":"2026-02-01"}]' });
  add('b', { address: 'Rua 2', verified: '{"at":null,"channel":null,"by":""}', points: '[]' });
  add('c', { address: '', verified: VERIFIED, points: '[]' });
  connection.exec(`
    INSERT INTO organisation (id, revision, createdAt, updatedAt, createdBy, updatedBy, provenance, version, name, shortName,
      nativeName, type, level, points, address, city, district, languages, note, unmapped, reference, verified, services)
    VALUES ('d', 1, '', '', '', '', '{}', '{}', 'Buses', '', '', 'vendor', 'unknown', '[]', '', '', '', '[]', '', '[]', '', '{}',
      '[{"id":"s","phone":"+351 1","validUntil":"2026-12-31"},{"id":"t","phone":"","validUntil":null}]');
    INSERT INTO contactEntry (id, kind, title, sortTitle, subtitle, holder, phone, email, place, source, updatedAt)
    VALUES ('d', 'organisation', 'Buses', 'buses', '', '', '', '', '', 'officer', '')`);
  upTo(addressConfirmed.number);

  expect(connection.prepare(`SELECT id, addressConfirmed FROM contact ORDER BY id`).raw().all()).toEqual([
    ['a', VERIFIED],
    ['b', null],
    ['c', null],
  ]);
  expect(
    connection
      .prepare(
        `SELECT pointId, position, kind, value, confirmedAt, confirmedBy FROM contactPoint ORDER BY pointId`,
      )
      .raw()
      .all(),
  ).toEqual([
    ['a', 1, 'postal', 'Rua 1, Lisboa', '2026-01-01T00:00:00.000Z', 'Ines'],
    ['b', 0, 'postal', 'Rua 2', null, ''],
    ['s', 1, 'phone', '+351 1', null, ''],
  ]);
  expect(connection.prepare(`SELECT until FROM contactPoint WHERE pointId = 's'`).pluck().get()).toBe(
    '2027-01-01',
  );
  expect(connection.prepare(`SELECT turnsOn FROM contactEntry ORDER BY id`).pluck().all()).toEqual([
    '0001-01-01',
    null,
    null,
    null,
  ]);
});
