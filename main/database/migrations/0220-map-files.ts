import type { Migration } from '../migration.ts';

/** The mission's own maps, by reference: the files stay where they are, outside the vault. */
export const mapFiles: Migration = {
  number: 220,
  name: 'map-files',
  up(run) {
    run(`
      CREATE TABLE mapFile (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        path TEXT NOT NULL UNIQUE,
        format TEXT NOT NULL,
        content TEXT NOT NULL,
        minZoom INTEGER NOT NULL,
        maxZoom INTEGER NOT NULL,
        box TEXT NOT NULL,
        attribution TEXT NOT NULL,
        layers TEXT NOT NULL,
        sizeBytes INTEGER NOT NULL,
        headSha256 TEXT NOT NULL,
        addedAt TEXT NOT NULL,
        addedBy TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
