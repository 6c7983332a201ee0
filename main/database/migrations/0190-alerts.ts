import type { Migration } from '../migration.ts';

/** Alerts of CAP, and what each refers to: how one stands is found from that and never stored. */
export const alerts: Migration = {
  number: 190,
  name: 'alerts',
  up(run) {
    run(`
      CREATE TABLE alert (
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
        identifier TEXT NOT NULL,
        sender TEXT NOT NULL,
        sent TEXT, -- null = the sender does not say
        status TEXT, -- null = the sender does not say
        msgType TEXT, -- null = the sender does not say
        scope TEXT, -- null = the sender does not say
        source TEXT NOT NULL,
        restriction TEXT NOT NULL,
        addresses TEXT NOT NULL,
        codes TEXT NOT NULL,
        note TEXT NOT NULL,
        refersTo TEXT NOT NULL,
        incidents TEXT NOT NULL,
        infos TEXT NOT NULL,
        heads TEXT NOT NULL,
        sortTitle TEXT NOT NULL,
        searchText TEXT NOT NULL,
        severityRank INTEGER NOT NULL,
        effectiveAt TEXT, -- null = at once
        endsAt TEXT -- null = neither an end nor a time of sending is said
      ) STRICT;
      CREATE INDEX alertByIdentity ON alert (identifier, sender, sent);
      CREATE INDEX alertBySent ON alert (archivedAt, hiddenBy, sent, sortTitle, id);
      CREATE INDEX alertReal ON alert (endsAt) WHERE status = 'actual' AND archivedAt IS NULL AND hiddenBy IS NULL;

      CREATE TABLE alertReference (
        alertId TEXT NOT NULL,
        identifier TEXT NOT NULL,
        sender TEXT NOT NULL,
        sent TEXT -- null = it could not be read
      ) STRICT;
      CREATE INDEX alertReferenceOf ON alertReference (alertId);
      CREATE INDEX alertReferenceTo ON alertReference (identifier, sender);

      -- People whose position is known are few, and only they can be inside an alert's area.
      CREATE INDEX personPlaced ON person (id)
        WHERE archivedAt IS NULL AND hiddenBy IS NULL AND departedOn IS NULL AND addresses GLOB '*"latitude":[0-9-]*';
    `);
  },
};
