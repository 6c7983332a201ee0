import type { Migration } from '../migration.ts';

/** Meetings and what was promised in them. No foreign keys to contacts: undo may bring a meeting back before them. */
export const meetings: Migration = {
  number: 170,
  name: 'meetings',
  up(run) {
    run(`
      CREATE TABLE meeting (
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
        kind TEXT NOT NULL,
        series TEXT, -- null = not one changed occurrence of a series
        occurrence TEXT, -- null = not of a series
        startsAt TEXT, -- null = not agreed yet
        endsAt TEXT, -- null = not known
        timeZone TEXT NOT NULL,
        isAllDay INTEGER NOT NULL,
        place TEXT NOT NULL,
        agenda TEXT NOT NULL,
        participants TEXT NOT NULL,
        minutes TEXT NOT NULL,
        promises TEXT NOT NULL,
        recurrence TEXT NOT NULL,
        exceptions TEXT NOT NULL,
        uid TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        state TEXT NOT NULL,
        note TEXT NOT NULL,
        unmapped TEXT NOT NULL,
        number INTEGER NOT NULL,
        sortTitle TEXT NOT NULL,
        searchText TEXT NOT NULL,
        overAt TEXT NOT NULL -- when its last occurrence is over; 9999 when there is no last one, or no day
      ) STRICT;
      CREATE INDEX meetingByEnd ON meeting (archivedAt, hiddenBy, overAt);
      CREATE INDEX meetingByStart ON meeting (archivedAt, hiddenBy, startsAt);
      CREATE INDEX meetingByUid ON meeting (uid) WHERE uid <> '';
      CREATE INDEX meetingByTitle ON meeting (sortTitle, startsAt);
      CREATE INDEX meetingOfSeries ON meeting (series) WHERE series IS NOT NULL;

      CREATE TABLE meetingPromise (
        meetingId TEXT NOT NULL,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        owner TEXT NOT NULL,
        contactId TEXT, -- null = nobody of the directory
        dueOn TEXT, -- null = no day was agreed
        keptOn TEXT, -- null = still open
        PRIMARY KEY (meetingId, id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX meetingPromiseOpen ON meetingPromise (dueOn) WHERE keptOn IS NULL;

      CREATE TABLE meetingContact (
        meetingId TEXT NOT NULL,
        contactId TEXT NOT NULL,
        PRIMARY KEY (contactId, meetingId)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX meetingContactOf ON meetingContact (meetingId);
    `);
  },
};
