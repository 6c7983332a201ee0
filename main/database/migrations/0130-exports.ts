import type { Migration } from '../migration.ts';

/** What left the register: files, prints, copies of rows. */
export const exports: Migration = {
  number: 130,
  name: 'exports',
  up(run) {
    run(`
      CREATE TABLE export (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        officerId TEXT NOT NULL,
        officer TEXT NOT NULL,
        what TEXT NOT NULL,
        format TEXT NOT NULL,
        purpose TEXT NOT NULL,
        fields TEXT NOT NULL,
        count INTEGER NOT NULL,
        leftOut INTEGER NOT NULL,
        filter TEXT NOT NULL,
        owner TEXT NOT NULL,
        copy INTEGER, -- first copy number on it; null = no print
        copies INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX exportByTime ON export (at, id);
      CREATE INDEX exportByCopy ON export (what, copy);
    `);
  },
};
