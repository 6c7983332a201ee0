import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { meetings } from './0170-meetings.ts';
import { migrations } from './index.ts';

it('adds meetings beside the directory that is there', () => {
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
  upTo(meetings.number - 1);
  const kept = connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  upTo(meetings.number);
  const tables = connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  expect(tables).toEqual(expect.arrayContaining(kept));
  for (const table of ['meeting', 'meetingPromise', 'meetingContact']) {
    expect(kept).not.toContain(table);
    expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
  }
});
