import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../test/folder.ts';
import { assertSettings, openConnection } from './connection.ts';

const key = new Uint8Array(32).fill(3);

function newDatabase(): string {
  const path = join(temporaryFolder(), 'chancery.db');
  const connection = openConnection(path, key, null);
  connection.exec(`CREATE TABLE kept (text TEXT NOT NULL) STRICT`);
  connection.prepare(`INSERT INTO kept (text) VALUES ('Kanarifugl')`).run();
  connection.close();
  return path;
}

describe('the encrypted database', () => {
  it.each([
    ['synchronous', 'NORMAL'],
    ['temp_store', 'FILE'],
    ['secure_delete', 'OFF'],
    ['foreign_keys', 'OFF'],
    ['trusted_schema', 'ON'],
    ['journal_mode', 'DELETE'],
    ['cipher', `'chacha20'`],
    ['legacy', '3'],
  ])('is refused when %s is not as promised', (pragma, value) => {
    const connection = openConnection(join(temporaryFolder(), 'chancery.db'), key, null);
    connection.pragma(`${pragma}=${value}`);
    expect(() => {
      assertSettings(connection);
    }).toThrow(expect.objectContaining({ code: 'database/settings', details: { pragma } }));
    expect(connection.open).toBe(false);
  });

  it('opens again with its key and with no other', () => {
    const path = newDatabase();
    const again = openConnection(path, key, null);
    expect(again.prepare(`SELECT text FROM kept`).pluck().get()).toBe('Kanarifugl');
    again.close();
    expect(() => openConnection(path, new Uint8Array(32).fill(4), null)).toThrow('database/damaged');
  });

  it('holds nothing readable', () => {
    const path = newDatabase();
    expect(readFileSync(path).includes('Kanarifugl')).toBe(false);
    expect(readFileSync(path).includes('SQLite format')).toBe(false);
  });

  it('refuses a page with one flipped byte', () => {
    const path = newDatabase();
    const bytes = readFileSync(path);
    const at = bytes.length - 200;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const read = () => {
      const connection = openConnection(path, key, null);
      try {
        connection.prepare(`SELECT text FROM kept`).all();
      } finally {
        connection.close();
      }
    };
    expect(read).toThrow();
  });
});
