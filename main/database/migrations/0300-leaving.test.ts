import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { leaving } from './0300-leaving.ts';
import { migrations } from './index.ts';

it('adds profiles, headcounts, grounds and recalls beside what left before, and finds last days by an index', () => {
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
  upTo(leaving.number - 1);
  connection.exec(
    `INSERT INTO bundle (id, direction, kind, at, stream, seq, manifestSha256, fileName, profile, purpose, expiresOn, records)
     VALUES ('b', 'sent', 'records', '', 's', 1, '', '', 'welfare', '', '2026-01-01', 1)`,
  );
  upTo(leaving.number);
  expect(connection.prepare(`SELECT id FROM bundle`).pluck().all()).toEqual(['b']);
  for (const table of ['exchangeProfile', 'headcount', 'bundleBasis', 'disclosureGround', 'recall'])
    expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
  const plan = (sql: string) =>
    connection
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map((row) => (row as { detail: string }).detail)
      .join('\n');
  expect(
    plan(
      `SELECT * FROM bundle WHERE expiresOn < '2026-02-01' AND kind = 'records' ORDER BY expiresOn, id LIMIT 500`,
    ),
  ).toMatch(/SEARCH bundle USING INDEX bundleByLastDay/);
  expect(plan(`SELECT * FROM headcount WHERE bundleId = 'b' AND hiddenBy IS NULL`)).toMatch(
    /SEARCH headcount USING INDEX headcountByBundle/,
  );
  expect(plan(`SELECT recallId FROM recall WHERE bundleId = 'b'`)).toMatch(
    /SEARCH recall USING COVERING INDEX recallByBundle/,
  );
});
