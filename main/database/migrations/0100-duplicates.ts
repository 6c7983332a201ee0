import type { Migration } from '../migration.ts';

/** People who may be on record twice, and records made one. */
export const duplicates: Migration = {
  number: 100,
  name: 'duplicates',
  up(run) {
    run(`
      CREATE TABLE duplicatePair (
        id TEXT PRIMARY KEY,
        a TEXT NOT NULL, -- the smaller of the two ids
        b TEXT NOT NULL,
        score REAL NOT NULL,
        verdict TEXT NOT NULL,
        evidence TEXT NOT NULL,
        basis TEXT NOT NULL, -- hash of what the evidence was drawn from
        state TEXT NOT NULL,
        absent INTEGER NOT NULL, -- how many of the two are archived or gone
        decision TEXT, -- what was said, also when it holds no more; null = nothing
        decidedBasis TEXT, -- the basis it was said of; null = nothing said
        decidedBy TEXT NOT NULL,
        decidedAt TEXT, -- null = nobody decided
        note TEXT NOT NULL,
        source TEXT NOT NULL,
        foundAt TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE UNIQUE INDEX duplicatePairOfTwo ON duplicatePair (a, b);
      CREATE INDEX duplicatePairOfSecond ON duplicatePair (b);
      CREATE INDEX duplicatePairByState ON duplicatePair (state, absent, score);

      CREATE TABLE duplicateWaiting (
        number INTEGER PRIMARY KEY, -- of a person who changed since they were compared
        mark INTEGER NOT NULL -- another one with every change
      ) STRICT;
      INSERT INTO duplicateWaiting (number, mark) SELECT number, random() & 0x7fffffff FROM person;

      CREATE TRIGGER duplicatePersonAdded AFTER INSERT ON person BEGIN
        INSERT OR REPLACE INTO duplicateWaiting (number, mark) VALUES (new.number, random() & 0x7fffffff);
        UPDATE duplicatePair SET absent = absent - 1 WHERE a = new.id AND new.archivedAt IS NULL;
        UPDATE duplicatePair SET absent = absent - 1 WHERE b = new.id AND new.archivedAt IS NULL;
      END;
      CREATE TRIGGER duplicatePersonRemoved AFTER DELETE ON person BEGIN
        DELETE FROM duplicateWaiting WHERE number = old.number;
        UPDATE duplicatePair SET absent = absent + 1 WHERE a = old.id AND old.archivedAt IS NULL;
        UPDATE duplicatePair SET absent = absent + 1 WHERE b = old.id AND old.archivedAt IS NULL;
      END;
      CREATE TRIGGER duplicatePersonArchived AFTER UPDATE OF archivedAt ON person
      WHEN (old.archivedAt IS NULL) <> (new.archivedAt IS NULL) BEGIN
        UPDATE duplicatePair SET absent = absent + iif(new.archivedAt IS NULL, -1, 1) WHERE a = new.id;
        UPDATE duplicatePair SET absent = absent + iif(new.archivedAt IS NULL, -1, 1) WHERE b = new.id;
      END;
      CREATE TRIGGER duplicatePersonChanged AFTER UPDATE OF
        names, birthDate, birthPlace, sex, nationalities, documents, contactPoints, archivedAt ON person
      WHEN old.names <> new.names OR old.birthDate IS NOT new.birthDate OR old.birthPlace <> new.birthPlace
        OR old.sex <> new.sex OR old.nationalities <> new.nationalities OR old.documents <> new.documents
        OR old.contactPoints <> new.contactPoints OR old.archivedAt IS NOT new.archivedAt BEGIN
        INSERT OR REPLACE INTO duplicateWaiting (number, mark) VALUES (new.number, random() & 0x7fffffff);
      END;

      CREATE TABLE personMerge (
        id TEXT PRIMARY KEY,
        keptId TEXT NOT NULL,
        otherId TEXT NOT NULL,
        keptName TEXT NOT NULL,
        otherName TEXT NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        changeSetId TEXT NOT NULL,
        notChosen TEXT NOT NULL,
        joined TEXT NOT NULL, -- items of both that say the same: [{list, keep, other}]
        keptBefore TEXT NOT NULL, -- whole rows, as they were
        keptAfter TEXT NOT NULL,
        otherBefore TEXT NOT NULL,
        links TEXT NOT NULL, -- records that named the other: [{kind, id, title, before, after}]
        pairBefore TEXT, -- the pair as it was; null = the two were no pair
        undoneAt TEXT, -- null while it stands
        undoneBy TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX personMergeByTime ON personMerge (at);
      CREATE INDEX personMergeOfKept ON personMerge (keptId, at);
      CREATE INDEX personMergeOfOther ON personMerge (otherId, at);
      CREATE INDEX personMergeOfChangeSet ON personMerge (changeSetId);

      CREATE TABLE mergedInto (
        personId TEXT PRIMARY KEY, -- the id that went
        keptId TEXT NOT NULL,
        mergeId TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX mergedIntoKept ON mergedInto (keptId);

      CREATE TABLE personNamed (
        personId TEXT NOT NULL,
        kind TEXT NOT NULL, -- of the record that names the person: next of kin, household, zone
        recordId TEXT NOT NULL,
        PRIMARY KEY (personId, kind, recordId)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX personNamedByRecord ON personNamed (recordId);
      INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
        SELECT value ->> '$.personId', 'person', person.id FROM person, json_each(person.nextOfKin)
          WHERE value ->> '$.personId' IS NOT NULL
        UNION SELECT value ->> '$.personId', 'household', household.id FROM household, json_each(household.members)
        UNION SELECT value ->> '$.guardianId', 'household', household.id FROM household, json_each(household.members)
          WHERE value ->> '$.guardianId' IS NOT NULL
        UNION SELECT value ->> '$.personId', 'wardenZone', wardenZone.id FROM wardenZone, json_each(wardenZone.wardens)
          WHERE value ->> '$.personId' IS NOT NULL;
      CREATE TRIGGER personNamedAdded AFTER INSERT ON person WHEN new.nextOfKin <> '[]' BEGIN
        INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
          SELECT personId, 'person', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.nextOfKin)) WHERE personId IS NOT NULL;
      END;
      CREATE TRIGGER personNamedChanged AFTER UPDATE OF nextOfKin ON person WHEN old.nextOfKin <> new.nextOfKin BEGIN
        DELETE FROM personNamed WHERE recordId = new.id;
        INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
          SELECT personId, 'person', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.nextOfKin)) WHERE personId IS NOT NULL;
      END;
      CREATE TRIGGER personNamedRemoved AFTER DELETE ON person WHEN old.nextOfKin <> '[]' BEGIN
        DELETE FROM personNamed WHERE recordId = old.id;
      END;
      CREATE TRIGGER householdNamedAdded AFTER INSERT ON household WHEN new.members <> '[]' BEGIN
        INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
          SELECT personId, 'household', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.members) UNION SELECT value ->> '$.guardianId' AS personId FROM json_each(new.members)) WHERE personId IS NOT NULL;
      END;
      CREATE TRIGGER householdNamedChanged AFTER UPDATE OF members ON household WHEN old.members <> new.members BEGIN
        DELETE FROM personNamed WHERE recordId = new.id;
        INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
          SELECT personId, 'household', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.members) UNION SELECT value ->> '$.guardianId' AS personId FROM json_each(new.members)) WHERE personId IS NOT NULL;
      END;
      CREATE TRIGGER householdNamedRemoved AFTER DELETE ON household WHEN old.members <> '[]' BEGIN
        DELETE FROM personNamed WHERE recordId = old.id;
      END;
      CREATE TRIGGER wardenZoneNamedAdded AFTER INSERT ON wardenZone WHEN new.wardens <> '[]' BEGIN
        INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
          SELECT personId, 'wardenZone', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.wardens)) WHERE personId IS NOT NULL;
      END;
      CREATE TRIGGER wardenZoneNamedChanged AFTER UPDATE OF wardens ON wardenZone WHEN old.wardens <> new.wardens BEGIN
        DELETE FROM personNamed WHERE recordId = new.id;
        INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
          SELECT personId, 'wardenZone', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.wardens)) WHERE personId IS NOT NULL;
      END;
      CREATE TRIGGER wardenZoneNamedRemoved AFTER DELETE ON wardenZone WHEN old.wardens <> '[]' BEGIN
        DELETE FROM personNamed WHERE recordId = old.id;
      END;
    `);
  },
};
