import type { Migration } from '../migration.ts';

/** Partners, our keys, bundles sent and received, what each disclosed, and what waits for a decision. */
export const exchange: Migration = {
  number: 60,
  name: 'exchange',
  up(run) {
    run(`
      CREATE TABLE missionKeys (
        id TEXT PRIMARY KEY,
        validFrom TEXT NOT NULL,
        retiredAt TEXT, -- null for the keys in use; retired ones only open old bundles
        signSecret TEXT NOT NULL,
        sign TEXT NOT NULL,
        ageIdentity TEXT NOT NULL,
        age TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE partner (
        id TEXT PRIMARY KEY,
        revision INTEGER NOT NULL,
        createdAt TEXT NOT NULL,
        updatedAt TEXT NOT NULL,
        createdBy TEXT NOT NULL,
        updatedBy TEXT NOT NULL,
        provenance TEXT NOT NULL,
        archivedAt TEXT, -- null while in use
        hiddenBy TEXT, -- never set: partners are not imported
        version TEXT NOT NULL,
        missionId TEXT NOT NULL,
        name TEXT NOT NULL,
        shortName TEXT NOT NULL,
        sendingState TEXT NOT NULL,
        hostState TEXT NOT NULL,
        city TEXT NOT NULL,
        contactPoints TEXT NOT NULL,
        sign TEXT NOT NULL,
        age TEXT NOT NULL,
        validFrom TEXT NOT NULL,
        trust TEXT NOT NULL,
        confirmedAt TEXT, -- null = never
        confirmedBy TEXT NOT NULL,
        confirmedWay TEXT, -- null = never
        note TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE UNIQUE INDEX partnerByMission ON partner (missionId);

      CREATE TABLE bundleStream (
        device TEXT NOT NULL,
        recipients TEXT NOT NULL,
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL,
        manifestSha256 TEXT NOT NULL,
        PRIMARY KEY (device, recipients)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE bundle (
        id TEXT PRIMARY KEY,
        direction TEXT NOT NULL,
        kind TEXT NOT NULL,
        partnerId TEXT, -- null = a partner that is gone
        at TEXT NOT NULL,
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL,
        manifestSha256 TEXT NOT NULL,
        fileName TEXT NOT NULL,
        profile TEXT NOT NULL,
        purpose TEXT NOT NULL,
        expiresOn TEXT, -- null = no last day
        records INTEGER NOT NULL,
        result TEXT, -- sent: what the receipt says; received: what we did; null = no receipt yet
        counts TEXT, -- as result
        refused TEXT, -- received: records refused, with reasons; null when sent
        answeredAt TEXT, -- sent: when the receipt was read; null = not yet
        receiptExportedAt TEXT, -- received: when our receipt was written to a file; null = not yet
        changeSetId TEXT -- received: what undo takes back; null when nothing changed
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX bundleByTime ON bundle (at);
      CREATE INDEX bundleByStream ON bundle (stream, seq);

      CREATE TABLE disclosure (
        bundleId TEXT NOT NULL REFERENCES bundle (id),
        partnerId TEXT NOT NULL,
        recordId TEXT NOT NULL,
        field TEXT NOT NULL,
        dot TEXT NOT NULL,
        PRIMARY KEY (recordId, partnerId, bundleId, field)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX disclosureByPartner ON disclosure (partnerId, recordId);

      CREATE TABLE waitingRecord (
        bundleId TEXT NOT NULL REFERENCES bundle (id),
        recordId TEXT NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (bundleId, recordId)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE carriedField (
        recordId TEXT NOT NULL,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        dot TEXT NOT NULL,
        PRIMARY KEY (recordId, field)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
