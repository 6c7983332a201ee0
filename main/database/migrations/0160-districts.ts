import type { Migration } from '../migration.ts';

/** The mission's own list of districts, some of them drawn. No foreign key to the wider one: undo may bring a part back before it. */
export const districts: Migration = {
  number: 160,
  name: 'districts',
  up(run) {
    run(`
      CREATE TABLE district (
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
        nativeName TEXT NOT NULL,
        code TEXT NOT NULL,
        parentId TEXT, -- null = lies in no other
        aliases TEXT NOT NULL,
        shape TEXT, -- null = not drawn
        note TEXT NOT NULL,
        sortName TEXT NOT NULL,
        searchText TEXT NOT NULL,
        west REAL, -- this and the next four: null = not drawn
        south REAL,
        east REAL,
        north REAL,
        size REAL
      ) STRICT;
      CREATE INDEX districtByName ON district (archivedAt, hiddenBy, sortName, id);
      CREATE INDEX districtDrawn ON district (south, north)
        WHERE south IS NOT NULL AND archivedAt IS NULL AND hiddenBy IS NULL;
    `);
  },
};
