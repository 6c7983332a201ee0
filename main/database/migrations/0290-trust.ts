import type { Migration } from '../migration.ts';

/** What became of keys: ours, our partners', and those that each bundle was signed with and sealed to. */
export const trust: Migration = {
  number: 290,
  name: 'trust',
  up(run) {
    run(`
      ALTER TABLE missionKeys ADD COLUMN retiredReason TEXT; -- null while in use
      ALTER TABLE missionKeys ADD COLUMN coSigner TEXT; -- null = no other mission signed for these keys

      ALTER TABLE partner ADD COLUMN revokedAt TEXT; -- null while not revoked
      ALTER TABLE partner ADD COLUMN revokedSince TEXT; -- null while not revoked, and when not known: then from the first day
      ALTER TABLE partner ADD COLUMN revokedReason TEXT; -- null while not revoked
      ALTER TABLE partner ADD COLUMN revokedWay TEXT; -- null while not revoked
      ALTER TABLE partner ADD COLUMN formerKeys TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE partner ADD COLUMN coSignerId TEXT; -- null = no other partner signed for its keys

      -- A bundle of before has no line here: its keys were not kept.
      CREATE TABLE bundleKeys (
        bundleId TEXT PRIMARY KEY REFERENCES bundle (id),
        senderMission TEXT NOT NULL,
        sign TEXT NOT NULL,
        recipients TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX bundleBySigner ON bundleKeys (sign);
    `);
  },
};
