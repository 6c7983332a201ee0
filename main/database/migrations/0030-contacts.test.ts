import { describe, expect, it, onTestFinished } from 'vitest';
import { join } from 'node:path';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { migrations } from './index.ts';

function openAt(number: number) {
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
  upTo(number);
  return { connection, upTo };
}

const COMMON = {
  id: 'a',
  revision: 1,
  createdAt: '',
  updatedAt: '',
  createdBy: '',
  updatedBy: '',
  provenance: '{"source":"officer"}',
  version: '{}',
  points: '[]',
  address: '',
  city: '',
  district: '',
  languages: '[]',
  note: '',
  unmapped: '[]',
  reference: '',
  verified: '{}',
};

const ROWS = {
  organisation: { name: 'n', shortName: '', nativeName: '', type: 'other', level: 'unknown' },
  contact: {
    office: 'o',
    holder: '',
    deputy: '',
    formerHolders: '[]',
    competences: '[]',
    hours: '',
    approach: '',
  },
  facility: { name: 'n', nativeName: '', type: 'other', state: 'unknown', services: '[]', hours: '' },
};

describe('migration 30', () => {
  it('leaves what a database of people holds', () => {
    const { connection, upTo } = openAt(20);
    connection.exec(`INSERT INTO setting (name, value) VALUES ('kept', 'yes')`);
    expect(upTo(30)).toBe(30);
    expect(connection.prepare(`SELECT value FROM setting`).pluck().all()).toEqual(['yes']);
    expect(connection.prepare(`SELECT count(*) FROM contactEntry`).pluck().get()).toBe(0);
  });

  it.each(Object.entries(ROWS))(
    'makes the list follow %s when an import shows or clears it',
    (table, row) => {
      const { connection } = openAt(30);
      const values = { ...COMMON, ...row, hiddenBy: 'import-1' };
      const names = Object.keys(values);
      connection
        .prepare(
          `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
        )
        .run(values);
      connection.exec(`
      INSERT INTO contactEntry (number, id, kind, title, sortTitle, subtitle, holder, phone, email, place, source, updatedAt, hiddenBy)
        VALUES (7, 'a', '${table}', 'n', 'n', '', '', '', '', '', 'officer', '', 'import-1');
      INSERT INTO contactKey (key, number) VALUES ('name:n', 7);
      INSERT INTO contactSearch (rowid, name) VALUES (7, 'n');
      UPDATE ${table} SET hiddenBy = NULL;
    `);
      const count = (sql: string) => connection.prepare(sql).pluck().get();
      expect(count(`SELECT count(*) FROM contactEntry WHERE hiddenBy IS NULL`)).toBe(1);
      connection.exec(`DELETE FROM ${table}`);
      expect(count(`SELECT count(*) FROM contactEntry`)).toBe(0);
      expect(count(`SELECT count(*) FROM contactKey`)).toBe(0);
      expect(count(`SELECT count(*) FROM contactSearch WHERE contactSearch MATCH 'n'`)).toBe(0);
    },
  );
});
