import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { migrations } from './index.ts';

it('migration 40 leaves what is there, and holds a briefing with its original and candidates', () => {
  const path = join(temporaryFolder(), 'chancery.db');
  const connection = openConnection(path, new Uint8Array(32).fill(7), null);
  onTestFinished(() => {
    connection.close();
  });
  const upTo = (last: number) =>
    migrate(
      connection,
      migrations.filter(({ number }) => number <= last),
      null,
    );
  upTo(30);
  connection.exec(`INSERT INTO setting (name, value) VALUES ('kept', 'yes')`);
  expect(upTo(40)).toBe(40);
  expect(connection.prepare(`SELECT value FROM setting`).pluck().get()).toBe('yes');
  connection.exec(`
    INSERT INTO briefing (id, revision, createdAt, updatedAt, createdBy, updatedBy, provenance, version, title, sender, receivedOn,
      marking, note, fileName, fileSize, sha256, format, sortTitle)
    VALUES ('b', 1, '', '', '', '', '{"source":"officer"}', '{}', 't', '', '2026-11-24', '', '', 'f.csv', 1, 'h', 'csv', 't');
    INSERT INTO briefingFile (briefingId, part, bytes) VALUES ('b', 0, x'00');
    INSERT INTO candidate (briefingId, number, kind, name, place, fields, unmapped, raw, hash, proposal, state, isRemembered)
    VALUES ('b', 1, 'contact', 'n', '{}', '{}', '[]', '[]', 'h', 'create', 'pending', 0);
  `);
  expect(() => {
    connection.exec(`INSERT INTO briefingFile (briefingId, part, bytes) VALUES ('b', 0, x'01')`);
  }).toThrow('UNIQUE');
});
