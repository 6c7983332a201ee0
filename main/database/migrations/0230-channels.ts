import type { Migration } from '../migration.ts';

/** Ways of informing people in a crisis. */
export const channels: Migration = {
  number: 230,
  name: 'channels',
  up(run) {
    run(`
      CREATE TABLE channel (
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
        kind TEXT NOT NULL,
        groups TEXT NOT NULL,
        languages TEXT NOT NULL,
        districtIds TEXT NOT NULL,
        reach INTEGER, -- null = not known
        organisationId TEXT, -- null = by ourselves
        helper TEXT NOT NULL,
        needs TEXT NOT NULL,
        tests TEXT NOT NULL,
        note TEXT NOT NULL,
        sortName TEXT NOT NULL,
        searchText TEXT NOT NULL,
        testedOn TEXT -- null = never
      ) STRICT;
      CREATE INDEX channelByName ON channel (archivedAt, hiddenBy, sortName, id);
    `);
  },
};
