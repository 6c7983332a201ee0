import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { migrations } from './index.ts';

it('makes evidence of what was decided before, and of nothing else', () => {
  const connection = openConnection(join(temporaryFolder(), 'chancery.db'), new Uint8Array(32).fill(7), null);
  onTestFinished(() => {
    connection.close();
  });
  migrate(
    connection,
    migrations.filter((migration) => migration.number < 210),
    null,
  );
  const insert = connection.prepare(
    `INSERT INTO candidate (briefingId, number, kind, name, place, fields, unmapped, raw, hash, proposal, state, isRemembered, recordKind, recordId, changeSetId)
     VALUES ('b', ?, 'contact', 'x', '{"row":2}', '{}', '[]', '[]', 'h', 'create', ?, 0, ?, ?, ?)`,
  );
  insert.run(1, 'accepted', 'contact', 'r1', 's1');
  insert.run(2, 'same', 'contact', 'r2', null);
  insert.run(3, 'pending', 'contact', 'r3', null);
  insert.run(4, 'rejected', null, null, null);
  migrate(connection, migrations, null);
  expect(connection.prepare(`SELECT number, recordId, place, changeSetId FROM evidence`).all()).toEqual([
    { number: 1, recordId: 'r1', place: '{"row":2}', changeSetId: 's1' },
    { number: 2, recordId: 'r2', place: '{"row":2}', changeSetId: null },
  ]);
  const plan = connection.prepare(`EXPLAIN QUERY PLAN SELECT * FROM evidence WHERE recordId = 'r1'`).all();
  expect(JSON.stringify(plan)).toContain('evidenceOfRecord');
});
