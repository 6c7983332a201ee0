import type { Migration } from '../migration.ts';

/** Households, who is in which, and warden zones. No foreign keys to people: undo may bring a household back before its members. */
export const households: Migration = {
  number: 80,
  name: 'households',
  up(run) {
    run(`
      CREATE TABLE household (
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
        name TEXT NOT NULL,
        members TEXT NOT NULL,
        note TEXT NOT NULL,
        sortName TEXT NOT NULL,
        memberCount INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX householdByName ON household (archivedAt, hiddenBy, sortName, id);
      CREATE INDEX householdByMembers ON household (archivedAt, hiddenBy, memberCount, sortName, id);
      CREATE INDEX householdByUpdate ON household (archivedAt, hiddenBy, updatedAt, sortName, id);

      CREATE TABLE householdMember (
        personId TEXT PRIMARY KEY, -- nobody is in two
        householdId TEXT NOT NULL,
        role TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX householdMemberOf ON householdMember (householdId, personId);

      CREATE TABLE wardenZone (
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
        name TEXT NOT NULL,
        code TEXT NOT NULL,
        places TEXT NOT NULL,
        wardens TEXT NOT NULL,
        note TEXT NOT NULL,
        sortName TEXT NOT NULL,
        searchText TEXT NOT NULL,
        lastTestOn TEXT -- null = no warden was ever tried
      ) STRICT;
      CREATE INDEX wardenZoneByName ON wardenZone (archivedAt, hiddenBy, sortName, id);

      CREATE INDEX personInZone ON person (zoneId, sortName, id)
        WHERE archivedAt IS NULL AND hiddenBy IS NULL AND departedOn IS NULL AND zoneId IS NOT NULL;
    `);
  },
};
