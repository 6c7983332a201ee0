import type { Migration } from '../migration.ts';

/** Editions of cards and sheets that were printed. */
export const paper: Migration = {
  number: 240,
  name: 'paper',
  up(run) {
    run(`
      CREATE TABLE paperEdition (
        series TEXT NOT NULL, -- kind, language, audience and district: what is counted together
        version INTEGER NOT NULL, -- from 1
        at TEXT NOT NULL,
        officer TEXT NOT NULL,
        pages TEXT NOT NULL, -- [{key, title, hash}] in their order
        PRIMARY KEY (series, version)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
