import type { Migration } from '../migration.ts';

/** People, and what they are found by. */
export const people: Migration = {
  number: 20,
  name: 'people',
  up(run) {
    run(`
      CREATE TABLE person (
        number INTEGER PRIMARY KEY, -- ties the search index to the row; never shown
        id TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL,
        createdAt TEXT NOT NULL,
        updatedAt TEXT NOT NULL,
        createdBy TEXT NOT NULL,
        updatedBy TEXT NOT NULL,
        provenance TEXT NOT NULL,
        archivedAt TEXT, -- null while in use
        hiddenBy TEXT, -- import that has not shown it yet; null once shown
        version TEXT NOT NULL,
        names TEXT NOT NULL,
        birthDate TEXT, -- null = not known
        birthPlace TEXT NOT NULL,
        sex TEXT NOT NULL,
        nationalities TEXT NOT NULL,
        standing TEXT NOT NULL,
        documents TEXT NOT NULL,
        contactPoints TEXT NOT NULL,
        addresses TEXT NOT NULL,
        languages TEXT NOT NULL,
        note TEXT NOT NULL,
        displayName TEXT NOT NULL,
        otherNames TEXT NOT NULL,
        sortName TEXT NOT NULL,
        documentNumber TEXT NOT NULL,
        documentExpiresOn TEXT, -- first expiry of a document; null = none known
        phone TEXT NOT NULL,
        place TEXT NOT NULL,
        lastConfirmedAt TEXT -- null = never
      ) STRICT;
      CREATE INDEX personCandidate ON person (number, sortName, documentNumber, archivedAt, hiddenBy);
      CREATE INDEX personByName ON person (archivedAt, hiddenBy, sortName);
      CREATE INDEX personByBirthDate ON person (archivedAt, hiddenBy, birthDate, sortName);
      CREATE INDEX personByExpiry ON person (archivedAt, hiddenBy, documentExpiresOn, sortName);
      CREATE INDEX personByConfirmation ON person (archivedAt, hiddenBy, lastConfirmedAt, sortName);
      CREATE INDEX personByUpdate ON person (archivedAt, hiddenBy, updatedAt, sortName);
      CREATE INDEX personByPlace ON person (archivedAt, hiddenBy, place, sortName);
      CREATE INDEX personByStanding ON person (archivedAt, hiddenBy, standing, sortName);

      CREATE VIRTUAL TABLE personSearch USING fts5 (
        name, document, contactPoint, birthDate, place, note,
        tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', content = '', contentless_delete = 1
      );
    `);
  },
};
