import type { Migration } from '../migration.ts';

/** What makes the search tolerant, how far the index has been brought up to date, and why somebody was registered beside another. */
export const search: Migration = {
  number: 90,
  name: 'search',
  up(run) {
    run(`
      CREATE VIRTUAL TABLE personKey USING fts5 (
        keys, tokenize = "ascii", content = '', contentless_delete = 1, detail = none
      );
      CREATE INDEX personKnownAs ON person (number, displayName, otherNames, archivedAt, hiddenBy);
      CREATE TABLE personIndexState (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        version INTEGER NOT NULL, -- of what is indexed; another one than the program's: everybody is indexed again
        doneTo INTEGER NOT NULL, -- the last number indexed again
        upTo INTEGER NOT NULL -- the last number to be indexed again; later people were indexed when they were written
      ) STRICT;
      INSERT INTO personIndexState (only, version, doneTo, upTo) VALUES (1, 0, 0, 0);
      CREATE TABLE registeredBeside (
        personId TEXT NOT NULL,
        besideId TEXT NOT NULL,
        reason TEXT NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        PRIMARY KEY (personId, besideId)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX registeredBesideOther ON registeredBeside (besideId, personId);
    `);
  },
};
