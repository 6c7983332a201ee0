import type { Migration } from '../migration.ts';

/** Ways out, and what restricts moving: curfews, closed areas, closed borders, checkpoints; and a way to those of the contacts that have a function. */
export const routes: Migration = {
  number: 200,
  name: 'routes',
  up(run) {
    run(`
      CREATE TABLE route (
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
        reference TEXT NOT NULL,
        origin TEXT NOT NULL,
        destination TEXT NOT NULL,
        modes TEXT NOT NULL,
        state TEXT NOT NULL,
        stateAt TEXT, -- null = nobody said when
        stateNote TEXT NOT NULL,
        lines TEXT NOT NULL,
        points TEXT NOT NULL,
        districtIds TEXT NOT NULL,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        unmapped TEXT NOT NULL,
        verified TEXT NOT NULL,
        sortName TEXT NOT NULL,
        searchText TEXT NOT NULL,
        lengthM REAL, -- null = no line is drawn
        verifiedAt TEXT -- null = never
      ) STRICT;
      CREATE INDEX routeByName ON route (archivedAt, hiddenBy, sortName, id);

      CREATE TABLE restriction (
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
        kind TEXT NOT NULL,
        place TEXT NOT NULL,
        latitude REAL, -- null = not known
        longitude REAL, -- null = not known
        shape TEXT, -- null = not drawn
        districtIds TEXT NOT NULL,
        routeIds TEXT NOT NULL,
        startsAt TEXT, -- null = not said
        endsAt TEXT, -- null = until further notice
        hours TEXT NOT NULL,
        timeZone TEXT NOT NULL,
        exempt TEXT NOT NULL,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        unmapped TEXT NOT NULL,
        verified TEXT NOT NULL,
        sortTitle TEXT NOT NULL,
        searchText TEXT NOT NULL,
        verifiedAt TEXT -- null = never
      ) STRICT;
      CREATE INDEX restrictionByTitle ON restriction (archivedAt, hiddenBy, sortTitle, id);
      CREATE INDEX restrictionByEnd ON restriction (archivedAt, hiddenBy, endsAt);

      CREATE INDEX organisationByFunction ON organisation (id) WHERE functions <> '[]';
      CREATE INDEX contactByFunction ON contact (id) WHERE functions <> '[]';
      CREATE INDEX facilityByFunction ON facility (id) WHERE functions <> '[]';
    `);
  },
};
