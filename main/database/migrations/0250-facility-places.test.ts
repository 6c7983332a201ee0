import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { facilityPlaces } from './0250-facility-places.ts';
import { migrations } from './index.ts';

it('finds facilities by where they are, along an index that those without a place are not in', () => {
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
  const plan = () =>
    JSON.stringify(
      connection.prepare(`EXPLAIN QUERY PLAN SELECT * FROM facility WHERE latitude BETWEEN 1 AND 2`).all(),
    );
  upTo(facilityPlaces.number - 1);
  expect(plan()).not.toContain('facilityByPlace');
  upTo(facilityPlaces.number);
  expect(plan()).toContain('facilityByPlace');
});
