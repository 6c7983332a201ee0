import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { migrations } from './index.ts';

it('notes from then on who changed, and who is listed elsewhere by it, and no more than the last of them', () => {
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
  const texts =
    `id revision createdAt updatedAt createdBy updatedBy provenance version names birthPlace sex nationalities standing
    documents contactPoints addresses languages note displayName otherNames sortName documentNumber phone place`.split(
      /\s+/,
    );
  const insert = (id: string) =>
    connection
      .prepare(
        `INSERT INTO person (${texts.join(', ')}) VALUES (${texts.map((name) => (name === 'revision' ? '1' : name === 'id' ? '@id' : `'[]'`)).join(', ')})`,
      )
      .run({ id });
  const changes = () =>
    connection.prepare(`SELECT number, reorders FROM personChange ORDER BY sequence`).raw().all();

  upTo(110);
  insert('before');
  upTo(120);
  expect(changes()).toEqual([]);
  insert('a');
  connection.exec(
    `UPDATE person SET place = 'Porto' WHERE id = 'a'; UPDATE person SET sortName = 'b' WHERE id = 'a'`,
  );
  connection.exec(`INSERT INTO householdMember (personId, householdId, role) VALUES ('before', 'h', 'head')`);
  connection.exec(`DELETE FROM householdMember; DELETE FROM person WHERE id = 'a'`);
  expect(changes()).toEqual([
    [2, 1],
    [2, 0],
    [2, 1],
    [1, 0],
    [1, 0],
    [2, 1],
  ]);
  connection.exec(`INSERT INTO personChange (sequence, number, reorders) VALUES (30000, 1, 0)`);
  connection.exec(`UPDATE person SET place = 'Faro' WHERE id = 'before'`);
  expect(changes()).toEqual([
    [1, 0],
    [1, 0],
  ]);
});
