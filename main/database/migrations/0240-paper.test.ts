import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { paper } from './0240-paper.ts';
import { migrations } from './index.ts';

it('adds the printed editions, none yet', () => {
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
  upTo(paper.number - 1);
  upTo(paper.number);
  expect(connection.prepare(`SELECT count(*) FROM paperEdition`).pluck().all()).toEqual([0]);
});
