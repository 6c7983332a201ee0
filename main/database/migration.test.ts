import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestDatabase, temporaryFolder } from '../test/database.ts';
import { openConnection } from './connection.ts';
import { migrate, type Migration } from './migration.ts';
import { migrations } from './migrations/index.ts';
import { schemaText } from './schema.ts';

const key = new Uint8Array(32).fill(5);
const first: Migration = {
  number: 10,
  name: 'first',
  up: (run) => {
    run(`CREATE TABLE one (value TEXT NOT NULL) STRICT`);
  },
};
const second: Migration = {
  number: 20,
  name: 'second',
  up: (run) => {
    run(`CREATE TABLE two (value TEXT NOT NULL) STRICT`);
  },
};

function newFile() {
  const path = join(temporaryFolder(), 'chancery.db');
  return { path, copy: `${path}.before-migration`, connection: openConnection(path, key, null) };
}

describe('migrations', () => {
  it('rise in steps of ten', () => {
    const numbers = migrations.map((migration) => migration.number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number % 10).toBe(0);
  });

  it('copy the file before they change it, encrypted under the same key', () => {
    const { connection, copy } = newFile();
    migrate(connection, [first], copy);
    expect(existsSync(copy)).toBe(false);
    connection.prepare(`INSERT INTO one (value) VALUES ('kept')`).run();
    expect(migrate(connection, [first, second], copy)).toBe(20);
    const old = openConnection(copy, key, null);
    expect(old.prepare(`SELECT value FROM one`).pluck().get()).toBe('kept');
    expect(old.pragma('user_version', { simple: true })).toBe(10);
    old.close();
    connection.close();
  });

  it('all happen, or none', () => {
    const { connection, copy } = newFile();
    const broken: Migration = {
      number: 30,
      name: 'broken',
      up: () => {
        throw new Error('broken');
      },
    };
    migrate(connection, [first], copy);
    expect(() => migrate(connection, [first, second, broken], copy)).toThrow('broken');
    expect(connection.pragma('user_version', { simple: true })).toBe(10);
    expect(() => connection.prepare(`SELECT * FROM two`)).toThrow(/no such table/);
    connection.close();
  });

  it('refuse a file that a newer program made', () => {
    const { connection, copy } = newFile();
    migrate(connection, [first, second], copy);
    expect(() => migrate(connection, [first], copy)).toThrow('database/newer-than-app');
    connection.close();
  });

  it('give the schema that is written down in schema.sql', () => {
    const { store } = openTestDatabase();
    const text = schemaText(store.connection);
    const path = join(import.meta.dirname, 'schema.sql');
    if (process.env['CHANCERY_WRITE_SCHEMA'] === '1') writeFileSync(path, text);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
