import type { Migration } from '../migration.ts';

/** What the list of people is counted and sorted from, and the views of it that were given a name. */
export const list: Migration = {
  number: 120,
  name: 'list',
  up(run) {
    run(`
      CREATE INDEX personColumns ON person (
        number, id, hiddenBy, archivedAt, standing, purpose, sex, zoneId, birthDate, nationalities, languages, documentExpiresOn,
        departsOn, departedOn, confirmDueOn, lastConfirmedAt, updatedAt, place, workingContactPoints
      );
      CREATE INDEX personWithNeeds ON person (number) WHERE needCount > 0;
      CREATE INDEX personDue ON person (archivedAt, hiddenBy, departedOn, confirmDueOn);
      CREATE INDEX personUnreachable ON person (archivedAt, hiddenBy, departedOn) WHERE workingContactPoints = 0;

      -- The last changes of people, for those who keep a part of them in memory. In the transaction of the change itself.
      CREATE TABLE personChange (
        sequence INTEGER PRIMARY KEY,
        number INTEGER NOT NULL,
        reorders INTEGER NOT NULL -- 1 where the order by name may be another
      ) STRICT;
      CREATE TRIGGER personChangeLimit AFTER INSERT ON personChange BEGIN
        DELETE FROM personChange WHERE sequence <= new.sequence - 20000;
      END;
      CREATE TRIGGER personInserted AFTER INSERT ON person BEGIN
        INSERT INTO personChange (number, reorders) VALUES (new.number, 1);
      END;
      CREATE TRIGGER personUpdated AFTER UPDATE ON person BEGIN
        INSERT INTO personChange (number, reorders) VALUES (
          new.number,
          old.sortName IS NOT new.sortName OR old.archivedAt IS NOT new.archivedAt OR old.hiddenBy IS NOT new.hiddenBy
        );
      END;
      CREATE TRIGGER personDeleted AFTER DELETE ON person BEGIN
        INSERT INTO personChange (number, reorders) VALUES (old.number, 1);
      END;
      CREATE TRIGGER personJoined AFTER INSERT ON householdMember BEGIN
        INSERT INTO personChange (number, reorders) SELECT number, 0 FROM person WHERE id = new.personId;
      END;
      CREATE TRIGGER personMoved AFTER UPDATE ON householdMember BEGIN
        INSERT INTO personChange (number, reorders) SELECT number, 0 FROM person WHERE id IN (old.personId, new.personId);
      END;
      CREATE TRIGGER personLeft AFTER DELETE ON householdMember BEGIN
        INSERT INTO personChange (number, reorders) SELECT number, 0 FROM person WHERE id = old.personId;
      END;

      CREATE TABLE peopleView (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        view TEXT NOT NULL,
        savedAt TEXT NOT NULL,
        savedBy TEXT NOT NULL
      ) STRICT;
    `);
  },
};
