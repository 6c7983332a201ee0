import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { verification } from './0150-verification.ts';
import { migrations } from './index.ts';

it('adds test calls beside the entries that are there', () => {
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
  upTo(verification.number - 1);
  connection.exec(`INSERT INTO contactEntry (id, kind, title, sortTitle, subtitle, holder, phone, email, place, source, updatedAt)
    VALUES ('a', 'contact', 'Desk', 'desk', '', '', '', '', '', 'officer', '')`);
  upTo(verification.number);
  expect(connection.prepare(`SELECT title FROM contactEntry`).pluck().all()).toEqual(['Desk']);
  expect(connection.prepare(`SELECT count(*) FROM testCall`).pluck().get()).toBe(0);
});
