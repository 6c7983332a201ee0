import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { channels } from './0230-channels.ts';
import { migrations } from './index.ts';

it('adds channels, none yet, beside the contacts that are there', () => {
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
  upTo(channels.number - 1);
  connection.exec(`INSERT INTO organisation (id, revision, createdAt, updatedAt, createdBy, updatedBy, provenance, version, name, shortName,
    nativeName, type, level, points, address, city, district, languages, note, unmapped, reference, verified)
    VALUES ('o', 1, '', '', '', '', '{}', '{}', 'Police', '', '', 'police', 'unknown', '[]', '', '', '', '[]', '', '[]', '', '{}')`);
  upTo(channels.number);
  expect(connection.prepare(`SELECT name FROM organisation`).pluck().all()).toEqual(['Police']);
  for (const table of ['channel'])
    expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
});
