import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { registers } from './0110-registers.ts';
import { migrations } from './index.ts';

it('adds imports and saved mappings beside what is there, and finds rows by an index', () => {
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
  upTo(registers.number - 1);
  connection.exec(`INSERT INTO mergedInto (personId, keptId, mergeId) VALUES ('a', 'b', 'm')`);
  upTo(registers.number);
  expect(connection.prepare(`SELECT keptId FROM mergedInto`).pluck().all()).toEqual(['b']);
  for (const table of ['registerImport', 'registerRow', 'registerRefused', 'mappingProfile'])
    expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
  const plan = (sql: string) =>
    connection
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map((row) => (row as { detail: string }).detail)
      .join('\n');
  for (const column of ['hash', 'reference'])
    expect(
      plan(
        `SELECT personId FROM json_each('[]') AS asked JOIN registerRow ON registerRow.${column} = unhex(asked.value)`,
      ),
    ).toMatch(/SEARCH registerRow USING INDEX/);
  expect(
    plan(`SELECT household FROM registerRow WHERE importId = 'i' AND household > '' ORDER BY household`),
  ).toMatch(/SEARCH registerRow USING (?:COVERING )?INDEX registerRowOfImport/);
});
