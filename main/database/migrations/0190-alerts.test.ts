import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { alerts } from './0190-alerts.ts';
import { migrations } from './index.ts';

it('adds alerts beside the people that are there, and knows who of them has a position', () => {
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
  upTo(alerts.number - 1);
  const person = (id: string, addresses: string) =>
    connection
      .prepare(
        `INSERT INTO person (id, revision, createdAt, updatedAt, createdBy, updatedBy, provenance, version, names,
    birthPlace, sex, nationalities, standing, documents, contactPoints, addresses, languages, note, displayName, otherNames,
    sortName, documentNumber, phone, place) VALUES (?, 1, '', '', '', '', '{}', '{}', '[]', '', '', '[]', '', '[]', '[]', ?,
    '[]', '', '', '', '', '', '', '')`,
      )
      .run(id, addresses);
  person('placed', '[{"latitude":-33.9,"longitude":18.4}]');
  person('not', '[{"latitude":null,"longitude":null}]');
  upTo(alerts.number);
  const placed = connection.prepare(
    `SELECT id FROM person INDEXED BY personPlaced WHERE archivedAt IS NULL AND hiddenBy IS NULL AND departedOn IS NULL
       AND addresses GLOB '*"latitude":[0-9-]*'`,
  );
  expect(placed.pluck().all()).toEqual(['placed']);
  for (const table of ['alert', 'alertReference'])
    expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
});
