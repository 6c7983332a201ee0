import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { migrations } from './index.ts';

it('keeps what left, newest first by an index', () => {
  const connection = openConnection(join(temporaryFolder(), 'chancery.db'), new Uint8Array(32).fill(7), null);
  onTestFinished(() => {
    connection.close();
  });
  migrate(
    connection,
    migrations.filter((migration) => migration.number < 130),
    null,
  );
  expect(() => connection.prepare(`SELECT * FROM export`)).toThrow(/no such table/);
  migrate(connection, migrations, null);
  expect(connection.prepare(`SELECT * FROM export`).all()).toEqual([]);
  const plan = connection
    .prepare(`EXPLAIN QUERY PLAN SELECT * FROM export ORDER BY at DESC, id DESC LIMIT 100 OFFSET 0`)
    .all();
  expect(JSON.stringify(plan)).toContain('exportByTime');
  expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
});
