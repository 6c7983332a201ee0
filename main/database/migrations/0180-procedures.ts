import type { Migration } from '../migration.ts';

/** Emergency procedures of the host State as cards. */
export const procedures: Migration = {
  number: 180,
  name: 'procedures',
  up(run) {
    run(`
      CREATE TABLE procedure (
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
        reference TEXT NOT NULL,
        level TEXT NOT NULL,
        trigger TEXT NOT NULL,
        steps TEXT NOT NULL,
        organisationId TEXT, -- null = whose it is is not known
        districtIds TEXT NOT NULL,
        validFrom TEXT, -- null = not said
        validUntil TEXT, -- null = no end is said
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        unmapped TEXT NOT NULL,
        verified TEXT NOT NULL,
        sortTitle TEXT NOT NULL,
        searchText TEXT NOT NULL,
        verifiedAt TEXT -- null = never
      ) STRICT;
      CREATE INDEX procedureByTitle ON procedure (archivedAt, hiddenBy, sortTitle, id);
    `);
  },
};
