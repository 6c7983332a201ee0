import { z } from 'zod';
import { PartnerInput } from '../../shared/partners/schema.ts';
import type { MissionKeys } from '../bundles/format/keys.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { RecordStore, type Stored } from '../records/store.ts';

/** Partners in the database. */
export const partnerStore = new RecordStore({
  kind: 'partner',
  table: 'partner',
  fields: PartnerInput,
  lists: ['contactPoints'],
});

export type StoredPartner = Stored<typeof PartnerInput>;

/** Partners in use, or the archived ones, by name. */
export function listPartners(db: ReadableDb, archived: boolean): StoredPartner[] {
  const where = archived ? 'archivedAt IS NOT NULL' : 'archivedAt IS NULL';
  return db
    .rows(`SELECT * FROM partner WHERE ${where} AND hiddenBy IS NULL ORDER BY name, id`)
    .map((row) => partnerStore.parse(row));
}

/** The partner of a mission id, archived or not; `null` when its card was never read. */
export function findPartnerByMission(db: ReadableDb, missionId: string): StoredPartner | null {
  const row = db.row(`SELECT * FROM partner WHERE missionId = @missionId AND hiddenBy IS NULL`, {
    missionId,
  });
  return row === null ? null : partnerStore.parse(row);
}

const KeysRow = z.strictObject({
  validFrom: z.string(),
  retiredAt: z.string().nullable(),
  signSecret: z.string(),
  sign: z.string(),
  ageIdentity: z.string(),
  age: z.string(),
});

/** A key pair of our mission with its time. */
export interface OwnKeys {
  keys: MissionKeys;
  validFrom: string;
  retiredAt: string | null;
}

/** Our keys, the ones in use first; older ones only open what was sealed to them. */
export function listOwnKeys(db: ReadableDb): OwnKeys[] {
  return db
    .rows(
      `SELECT validFrom, retiredAt, signSecret, sign, ageIdentity, age FROM missionKeys ORDER BY retiredAt IS NOT NULL, validFrom DESC`,
    )
    .map((row) => {
      const known = KeysRow.parse(row);
      return {
        keys: {
          sign: { secret: known.signSecret, public: known.sign },
          age: { identity: known.ageIdentity, recipient: known.age },
        },
        validFrom: known.validFrom,
        retiredAt: known.retiredAt,
      };
    });
}

/** Keeps a new key pair of our mission. */
export function insertOwnKeys(
  db: Pick<WritableDb, 'run'>,
  entry: { id: string; validFrom: string; keys: MissionKeys },
): void {
  db.run(
    `INSERT INTO missionKeys (id, validFrom, retiredAt, signSecret, sign, ageIdentity, age)
     VALUES (@id, @validFrom, NULL, @signSecret, @sign, @ageIdentity, @age)`,
    {
      id: entry.id,
      validFrom: entry.validFrom,
      signSecret: entry.keys.sign.secret,
      sign: entry.keys.sign.public,
      ageIdentity: entry.keys.age.identity,
      age: entry.keys.age.recipient,
    },
  );
}
