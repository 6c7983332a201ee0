import type { Migration } from '../migration.ts';

/** What every record needs: device, change sets, history, tombstones, trail; and our mission. */
export const foundation: Migration = {
  number: 10,
  name: 'foundation',
  up(run) {
    run(`
      CREATE TABLE device (
        id TEXT NOT NULL,
        counter INTEGER NOT NULL,
        machineMark TEXT NOT NULL
      ) STRICT;

      CREATE TABLE changeSet (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        officerId TEXT NOT NULL,
        by TEXT NOT NULL,
        call TEXT NOT NULL,
        provenance TEXT NOT NULL,
        undoneBy TEXT -- change set that undid this one; null while it stands
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE history (
        id INTEGER PRIMARY KEY,
        recordId TEXT NOT NULL,
        kind TEXT NOT NULL,
        changeSetId TEXT NOT NULL REFERENCES changeSet (id),
        revision INTEGER NOT NULL,
        action TEXT NOT NULL,
        device TEXT NOT NULL,
        counter INTEGER NOT NULL,
        changes TEXT NOT NULL -- [{field, before, after}]
      ) STRICT;
      CREATE INDEX historyOfRecord ON history (recordId, id);
      CREATE INDEX historyOfChangeSet ON history (changeSetId, id);

      CREATE TABLE tombstone (
        recordId TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        removedAt TEXT NOT NULL,
        reason TEXT NOT NULL,
        version TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE trail (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        officerId TEXT NOT NULL,
        call TEXT NOT NULL,
        recordIds TEXT NOT NULL,
        hash TEXT NOT NULL -- SHA-256 over the previous hash and this row
      ) STRICT;

      CREATE TABLE mission (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        shortName TEXT NOT NULL,
        sendingState TEXT NOT NULL,
        hostState TEXT NOT NULL,
        city TEXT NOT NULL,
        languages TEXT NOT NULL,
        phone TEXT NOT NULL,
        email TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE officer (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        post TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE draft (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL,
        savedAt TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE listView (
        list TEXT PRIMARY KEY,
        view TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
