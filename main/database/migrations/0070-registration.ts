import type { Migration } from '../migration.ts';

/** What a person brings along beside names and papers, and the life of a registration. */
export const registration: Migration = {
  number: 70,
  name: 'registration',
  up(run) {
    run(`
      ALTER TABLE person ADD COLUMN birthWritten TEXT NOT NULL DEFAULT '{"calendar":"gregorian","text":""}';
      ALTER TABLE person ADD COLUMN employment TEXT NOT NULL
        DEFAULT '{"employer":"","organisationId":null,"occupation":"","evacuationPaidBy":"unknown","clause":"","contractEndsOn":null}';
      ALTER TABLE person ADD COLUMN nextOfKin TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE person ADD COLUMN needs TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE person ADD COLUMN consents TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE person ADD COLUMN purpose TEXT NOT NULL DEFAULT 'unknown';
      ALTER TABLE person ADD COLUMN arrivedOn TEXT; -- null = not known
      ALTER TABLE person ADD COLUMN departsOn TEXT; -- null = not known
      ALTER TABLE person ADD COLUMN departedOn TEXT; -- null = still here
      ALTER TABLE person ADD COLUMN confirmDueOn TEXT; -- null = no day set
      ALTER TABLE person ADD COLUMN registeredUntil TEXT; -- null = no end set
      ALTER TABLE person ADD COLUMN eraseOn TEXT; -- null = no day set
      ALTER TABLE person ADD COLUMN zoneId TEXT; -- null = in no warden zone
      ALTER TABLE person ADD COLUMN workingContactPoints INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE person ADD COLUMN needCount INTEGER NOT NULL DEFAULT 0;
      UPDATE person SET workingContactPoints = json_array_length(contactPoints);
      CREATE INDEX personByDeparture ON person (archivedAt, hiddenBy, departsOn, sortName);
      CREATE INDEX personByDue ON person (archivedAt, hiddenBy, confirmDueOn, sortName);
      CREATE INDEX personByZone ON person (zoneId, archivedAt, hiddenBy, sortName);
    `);
  },
};
