import type { Migration } from '../migration.ts';

/** Briefings, their originals, the candidates read from them, and what was decided about entries before. */
export const briefings: Migration = {
  number: 40,
  name: 'briefings',
  up(run) {
    run(`
      CREATE TABLE briefing (
        id TEXT PRIMARY KEY,
        revision INTEGER NOT NULL,
        createdAt TEXT NOT NULL,
        updatedAt TEXT NOT NULL,
        createdBy TEXT NOT NULL,
        updatedBy TEXT NOT NULL,
        provenance TEXT NOT NULL,
        archivedAt TEXT, -- null while in use
        hiddenBy TEXT, -- import that has not shown it yet; null once shown
        version TEXT NOT NULL,
        title TEXT NOT NULL,
        sender TEXT NOT NULL,
        senderId TEXT, -- null = no organisation named; it may be unknown here
        receivedOn TEXT NOT NULL,
        documentDate TEXT, -- null = not stated
        validFrom TEXT, -- null = not stated
        validUntil TEXT, -- null = not stated
        marking TEXT NOT NULL,
        language TEXT, -- null = not known
        note TEXT NOT NULL,
        supersedesId TEXT, -- null = replaces no earlier edition
        fileName TEXT NOT NULL,
        fileSize INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        format TEXT NOT NULL,
        sortTitle TEXT NOT NULL
      ) STRICT;
      CREATE INDEX briefingByReceipt ON briefing (archivedAt, hiddenBy, receivedOn);
      CREATE INDEX briefingByTitle ON briefing (archivedAt, hiddenBy, sortTitle);
      CREATE INDEX briefingByHash ON briefing (sha256);

      CREATE TABLE briefingFile (
        briefingId TEXT NOT NULL,
        part INTEGER NOT NULL, -- from 0; the parts in order are the original
        bytes BLOB NOT NULL,
        PRIMARY KEY (briefingId, part)
      ) STRICT;

      CREATE TABLE briefingReading (
        briefingId TEXT PRIMARY KEY,
        reading TEXT NOT NULL -- {encoding, tables, warnings}
      ) STRICT;

      CREATE TABLE candidate (
        briefingId TEXT NOT NULL,
        number INTEGER NOT NULL, -- place in the file, from 1
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        place TEXT NOT NULL,
        fields TEXT NOT NULL, -- as read, never changed
        edited TEXT, -- the fields as the officer corrected them; null = not corrected
        unmapped TEXT NOT NULL,
        raw TEXT NOT NULL,
        hash TEXT NOT NULL, -- SHA-256 over kind and fields as read
        proposal TEXT NOT NULL,
        state TEXT NOT NULL,
        isRemembered INTEGER NOT NULL,
        recordKind TEXT, -- what it matches or became; null = nothing
        recordId TEXT,
        formerState TEXT, -- state before the change set; null = not decided by one
        changeSetId TEXT, -- change set that decided it; null = none
        PRIMARY KEY (briefingId, number)
      ) STRICT;
      -- Answers filters and counts without reading what the rows hold.
      CREATE INDEX candidateStanding ON candidate (briefingId, number, kind, state, proposal, changeSetId);
      CREATE INDEX candidateOfRecord ON candidate (recordId, briefingId);
      CREATE INDEX candidateOfChangeSet ON candidate (changeSetId) WHERE changeSetId IS NOT NULL;
      CREATE INDEX candidateDecided ON candidate (briefingId, changeSetId) WHERE changeSetId IS NOT NULL;

      CREATE TABLE remembered (
        hash TEXT PRIMARY KEY,
        decision TEXT NOT NULL, -- taken, or rejected
        recordKind TEXT, -- null = rejected
        recordId TEXT,
        changeSetId TEXT -- change set that decided it; null = rejected
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX rememberedOfChangeSet ON remembered (changeSetId);

      CREATE TABLE importRun (
        id TEXT PRIMARY KEY,
        briefingId TEXT NOT NULL,
        changeSetId TEXT, -- null until its first record
        isDecided INTEGER NOT NULL -- 0: taken back at the next open; 1: shown to its end
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
