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
        hiddenBy TEXT, -- import that has not shown it yet; null once shown
        version TEXT NOT NULL,`;

/** The record named may arrive later, in another bundle, or be gone: no foreign key. */
const REACH = `
        points TEXT NOT NULL,
        address TEXT NOT NULL,
        city TEXT NOT NULL,
        district TEXT NOT NULL,
        countryCode TEXT, -- null = not known
        languages TEXT NOT NULL,
        note TEXT NOT NULL,
        unmapped TEXT NOT NULL,
        reference TEXT NOT NULL,
        verified TEXT NOT NULL`;

/** Organisations, offices and their holders, facilities; the list and the search over all three. */
export const contacts: Migration = {
  number: 30,
  name: 'contacts',
  up(run) {
    run(`
      CREATE TABLE organisation (${RECORD}
        name TEXT NOT NULL,
        shortName TEXT NOT NULL,
        nativeName TEXT NOT NULL,
        type TEXT NOT NULL,
        level TEXT NOT NULL,
        parentId TEXT, -- null = stands alone; the parent may be unknown here${REACH}
      ) STRICT;

      CREATE TABLE contact (${RECORD}
        office TEXT NOT NULL,
        organisationId TEXT, -- null = none named; the organisation may be unknown here
        holder TEXT NOT NULL,
        holderSince TEXT, -- null = not known
        deputy TEXT NOT NULL,
        formerHolders TEXT NOT NULL,
        competences TEXT NOT NULL,
        hours TEXT NOT NULL,
        approach TEXT NOT NULL,${REACH}
      ) STRICT;

      CREATE TABLE facility (${RECORD}
        name TEXT NOT NULL,
        nativeName TEXT NOT NULL,
        type TEXT NOT NULL,
        organisationId TEXT, -- null = nobody known to run it
        latitude REAL, -- WGS 84 degrees; null = not known
        longitude REAL, -- null = not known
        capacity INTEGER, -- null = not known
        occupancy INTEGER, -- null = not known
        state TEXT NOT NULL,
        stateAt TEXT, -- when the state was so; null = nobody said
        services TEXT NOT NULL,
        hours TEXT NOT NULL,${REACH}
      ) STRICT;

      CREATE TABLE contactEntry (
        number INTEGER PRIMARY KEY, -- ties the search index and the keys to the entry; never shown
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        sortTitle TEXT NOT NULL,
        organisationId TEXT, -- null = belongs to none
        subtitle TEXT NOT NULL,
        type TEXT, -- null = an office without organisation
        state TEXT, -- null unless a facility
        holder TEXT NOT NULL,
        phone TEXT NOT NULL,
        email TEXT NOT NULL,
        place TEXT NOT NULL,
        verifiedAt TEXT, -- null = never
        verifiedChannel TEXT, -- null = never, or not noted
        source TEXT NOT NULL,
        updatedAt TEXT NOT NULL,
        archivedAt TEXT,
        hiddenBy TEXT
      ) STRICT;
      CREATE INDEX contactEntryByTitle ON contactEntry (archivedAt, hiddenBy, sortTitle, number);
      CREATE INDEX contactEntryByVerification ON contactEntry (archivedAt, hiddenBy, coalesce(verifiedAt, ''));
      CREATE INDEX contactEntryByUpdate ON contactEntry (archivedAt, hiddenBy, updatedAt);
      CREATE INDEX contactEntryByOrganisation ON contactEntry (organisationId, sortTitle, number);

      -- What an entry is recognised by when it arrives again: folded names, digits of numbers, addresses, references.
      CREATE TABLE contactKey (
        key TEXT NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (key, number)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX contactKeyOfEntry ON contactKey (number);

      CREATE VIRTUAL TABLE contactSearch USING fts5 (
        name, holder, formerHolder, organisation, point, place, competence, note,
        tokenize = "unicode61 remove_diacritics 2", prefix = '2 3', content = '', contentless_delete = 1
      );

      CREATE TRIGGER contactEntryRemoved BEFORE DELETE ON contactEntry BEGIN
        DELETE FROM contactSearch WHERE rowid = old.number;
        DELETE FROM contactKey WHERE number = old.number;
      END;
    `);
    // An import shows and clears its rows table by table: the list follows by itself.
    for (const table of ['organisation', 'contact', 'facility']) {
      run(`
        CREATE TRIGGER ${table}Shown AFTER UPDATE OF hiddenBy ON ${table} BEGIN
          UPDATE contactEntry SET hiddenBy = new.hiddenBy WHERE id = new.id;
        END;
        CREATE TRIGGER ${table}Removed AFTER DELETE ON ${table} BEGIN
          DELETE FROM contactEntry WHERE id = old.id;
        END;
      `);
    }
  },
};
