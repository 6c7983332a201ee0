import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

test('the database addon opens an encrypted database in this runtime', () => {
  const database = new Database(':memory:');
  database.pragma(`cipher='sqlcipher'`);
  database.exec('CREATE TABLE note (text TEXT) STRICT');
  database.prepare('INSERT INTO note VALUES (?)').run('čšž');
  expect(database.prepare('SELECT text FROM note').pluck().get()).toBe('čšž');
  database.close();
});

test('the tests for both runtimes run in the runtime that was asked for', () => {
  expect(process.versions['electron'] !== undefined).toBe(process.env['CHANCERY_IN_ELECTRON'] === '1');
});
