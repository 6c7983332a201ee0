import type { Migration } from '../migration.ts';

const RECORD = `
          id TEXT PRIMARY KEY,
          revision INTEGER NOT NULL,
          createdAt TEXT NOT NULL,
          updatedAt TEXT NOT NULL,
          createdBy TEXT NOT NULL,
          updatedBy TEXT NOT NULL,
          provenance TEXT NOT NULL,
          archivedAt TEXT, -- null while in use
          hiddenBy TEXT, -- never set: neither is imported from a file
          version TEXT NOT NULL`;

/** Own profiles, headcounts, on what ground what left, and recalls. */
export const leaving: Migration = {
  number: 300,
  name: 'leaving',
  up(run) {
    run(`
      CREATE TABLE exchangeProfile (${RECORD},
          name TEXT NOT NULL,
          agreement TEXT NOT NULL,
          clause TEXT NOT NULL,
          shares TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

      CREATE TABLE headcount (${RECORD},
          bundleId TEXT, -- null = the sender withheld it
          madeBy TEXT NOT NULL,
          countedAt TEXT, -- null = the sender withheld it
          total INTEGER, -- null = fewer than 3
          byType TEXT NOT NULL,
          byStatus TEXT NOT NULL,
          byState TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
      CREATE INDEX headcountByBundle ON headcount (bundleId);

      CREATE TABLE bundleBasis (
        bundleId TEXT PRIMARY KEY REFERENCES bundle (id),
        legalBasis TEXT, -- null = each person's consent alone
        agreement TEXT NOT NULL,
        clause TEXT NOT NULL,
        profileName TEXT NOT NULL -- of an own profile; empty = a built-in one
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE disclosureGround (
        recordId TEXT NOT NULL,
        bundleId TEXT NOT NULL REFERENCES bundle (id),
        ground TEXT NOT NULL,
        PRIMARY KEY (recordId, bundleId)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE recall (
        recallId TEXT PRIMARY KEY REFERENCES bundle (id),
        bundleId TEXT NOT NULL, -- the bundle recalled; it may not have arrived
        reason TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX recallByBundle ON recall (bundleId);

      CREATE INDEX bundleByLastDay ON bundle (expiresOn) WHERE expiresOn IS NOT NULL;
    `);
  },
};
