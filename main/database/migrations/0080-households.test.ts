import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { households } from './0080-households.ts';
import { migrations } from './index.ts';

it('adds households beside the people that are there, and lets nobody be in two', () => {
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
  upTo(households.number - 1);
  connection.exec(`INSERT INTO person (id, revision, createdAt, updatedAt, createdBy, updatedBy, provenance, version, names,
    birthPlace, sex, nationalities, standing, documents, contactPoints, addresses, languages, note, displayName, otherNames,
    sortName, documentNumber, phone, place) VALUES ('p', 1, '', '', '', '', '{}', '{}', '[]', '', '', '[]', '', '[]', '[]', '[]',
    '[]', '', 'Solberg', '', 'solberg', '', '', '')`);
  upTo(households.number);
  expect(connection.prepare(`SELECT displayName FROM person`).pluck().all()).toEqual(['Solberg']);
  for (const table of ['household', 'householdMember', 'wardenZone'])
    expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
  const joins = connection.prepare(`INSERT INTO householdMember VALUES ('p', ?, 'head')`);
  joins.run('one');
  expect(() => joins.run('other')).toThrow('UNIQUE');
});
