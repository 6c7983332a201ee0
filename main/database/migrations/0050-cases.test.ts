import { expect, it } from 'vitest';
import { join } from 'node:path';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { cases } from './0050-cases.ts';
import { migrations } from './index.ts';

it('adds cases beside the people that are there', () => {
  const connection = openConnection(join(temporaryFolder(), 'chancery.db'), new Uint8Array(32).fill(7), null);
  migrate(
    connection,
    migrations.filter((migration) => migration.number < cases.number),
    null,
  );
  connection.exec(`INSERT INTO person (id, revision, createdAt, updatedAt, createdBy, updatedBy, provenance, version, names,
    birthPlace, sex, nationalities, standing, documents, contactPoints, addresses, languages, note, displayName, otherNames,
    sortName, documentNumber, phone, place) VALUES ('p', 1, '', '', '', '', '{}', '{}', '[]', '', '', '[]', '', '[]', '[]', '[]',
    '[]', '', 'Solberg', '', 'solberg', '', '', '')`);
  migrate(
    connection,
    migrations.filter((migration) => migration.number <= cases.number),
    null,
  );
  expect(connection.prepare(`SELECT displayName FROM person`).pluck().all()).toEqual(['Solberg']);
  for (const table of ['"case"', 'note', 'task', 'casePerson', 'caseSequence', 'caseSearch'])
    expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
  connection.close();
});
