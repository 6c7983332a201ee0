import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { mapFiles } from './0220-map-files.ts';
import { migrations } from './index.ts';

it('adds maps by reference, none at first', () => {
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
  upTo(mapFiles.number - 1);
  expect(() => connection.prepare(`SELECT * FROM mapFile`)).toThrow(/no such table/);
  upTo(mapFiles.number);
  expect(connection.prepare(`SELECT * FROM mapFile`).all()).toEqual([]);
});
