import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { trust } from './0290-trust.ts';
import { migrations } from './index.ts';

it('keeps our keys and our partners as they were: in use, not revoked, without former keys', () => {
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
  upTo(trust.number - 1);
  connection.exec(`
    INSERT INTO missionKeys (id, validFrom, retiredAt, signSecret, sign, ageIdentity, age)
    VALUES ('k', '2026-01-01T00:00:00.000Z', NULL, 's', 'RW', 'i', 'age1');
    INSERT INTO partner (id, revision, createdAt, updatedAt, createdBy, updatedBy, provenance, version, missionId, name, shortName,
      sendingState, hostState, city, contactPoints, sign, age, validFrom, trust, confirmedBy, note)
    VALUES ('p', 1, '', '', '', '', '{}', '{}', 'm', 'Embassy', 'Porto', 'SWE', 'PRT', 'Porto', '[]', 'RW', 'age1', '', 'confirmed', '', '');
    INSERT INTO bundle (id, direction, kind, partnerId, at, stream, seq, manifestSha256, fileName, profile, purpose, records)
    VALUES ('b', 'received', 'records', 'p', '', 's', 1, '', '', '', '', 0);
  `);
  upTo(trust.number);
  expect(connection.prepare(`SELECT retiredReason, coSigner FROM missionKeys`).all()).toEqual([
    { retiredReason: null, coSigner: null },
  ]);
  expect(
    connection
      .prepare(
        `SELECT trust, revokedAt, revokedSince, revokedReason, revokedWay, formerKeys, coSignerId FROM partner`,
      )
      .all(),
  ).toEqual([
    {
      trust: 'confirmed',
      revokedAt: null,
      revokedSince: null,
      revokedReason: null,
      revokedWay: null,
      formerKeys: '[]',
      coSignerId: null,
    },
  ]);
  expect(connection.prepare(`SELECT * FROM bundleKeys`).all()).toEqual([]);
});
