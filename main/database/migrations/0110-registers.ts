import type { Migration } from '../migration.ts';

/** Registers of people that were imported, row by row, and how they are read. */
export const registers: Migration = {
  number: 110,
  name: 'registers',
  up(run) {
    run(`
      CREATE TABLE registerImport (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        fileName TEXT NOT NULL,
        format TEXT NOT NULL,
        state TEXT NOT NULL, -- running, decided (being shown), done, undone
        changeSetId TEXT, -- null = nothing was written
        headings TEXT NOT NULL,
        rows INTEGER NOT NULL,
        added INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        skipped INTEGER NOT NULL,
        refused INTEGER NOT NULL,
        queued INTEGER NOT NULL,
        households INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX registerImportByTime ON registerImport (at);
      CREATE INDEX registerImportUnderWay ON registerImport (state) WHERE state IN ('running', 'decided');

      CREATE TABLE registerRow (
        number INTEGER PRIMARY KEY,
        importId TEXT NOT NULL,
        row INTEGER NOT NULL,
        personId TEXT NOT NULL,
        hash BLOB NOT NULL, -- of the row's headings and cells
        reference BLOB, -- hash of the sender's own identifier; null = the row has none
        household TEXT NOT NULL,
        householdRole TEXT NOT NULL
      ) STRICT;
      CREATE INDEX registerRowByHash ON registerRow (hash);
      CREATE INDEX registerRowByReference ON registerRow (reference) WHERE reference IS NOT NULL;
      CREATE INDEX registerRowOfImport ON registerRow (importId, household);

      CREATE TABLE registerRefused (
        importId TEXT NOT NULL,
        number INTEGER NOT NULL,
        row INTEGER NOT NULL,
        reasons TEXT NOT NULL,
        cells TEXT NOT NULL,
        PRIMARY KEY (importId, number)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE mappingProfile (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        sender TEXT NOT NULL,
        headings TEXT NOT NULL,
        headingsKey TEXT NOT NULL, -- the headings as they are compared
        mapping TEXT NOT NULL,
        savedAt TEXT NOT NULL,
        usedAt TEXT -- null = never used
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX mappingProfileByHeadings ON mappingProfile (headingsKey, savedAt);
    `);
  },
};
