import { z } from 'zod';
import { ROTATION_REASONS } from '../../shared/partners/calls.ts';
import { CoSigner } from '../../shared/partners/card.ts';
import { PartnerInput } from '../../shared/partners/schema.ts';
import type { MissionKeys } from '../bundles/format/keys.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { RecordStore, type Stored } from '../records/store.ts';

/** Partners in the database. */
export const partnerStore = new RecordStore({
  kind: 'partner',
  table: 'partner',
  fields: PartnerInput,
  lists: ['contactPoints', 'formerKeys'],
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
  id: z.string(),
  validFrom: z.string(),
  retiredAt: z.string().nullable(),
  retiredReason: z.enum(ROTATION_REASONS).nullable(),
  signSecret: z.string(),
  sign: z.string(),
  ageIdentity: z.string(),
  age: z.string(),
  coSigner: z.string().nullable(),
});

/** A key pair of our mission with its time. */
export interface OwnKeys {
  id: string;
  keys: MissionKeys;
  validFrom: string;
  /** `null` for the keys in use. */
  retiredAt: string | null;
  retiredReason: (typeof ROTATION_REASONS)[number] | null;
  /** Another mission's signature for them; `null` when there is none. */
  coSigner: CoSigner | null;
}

/** Our keys, the ones in use first; older ones only open what was sealed to them. */
export function listOwnKeys(db: ReadableDb): OwnKeys[] {
  return db
    .rows(`SELECT * FROM missionKeys ORDER BY retiredAt IS NOT NULL, retiredAt DESC, id DESC`)
    .map((row) => {
      const { signSecret, sign, ageIdentity, age, coSigner, ...known } = KeysRow.parse(row);
      return {
        ...known,
        keys: {
          sign: { secret: signSecret, public: sign },
          age: { identity: ageIdentity, recipient: age },
        },
        coSigner: coSigner === null ? null : CoSigner.parse(JSON.parse(coSigner)),
      };
    });
}

/** Keeps a new key pair of our mission. */
export function insertOwnKeys(
  db: Pick<WritableDb, 'run'>,
  entry: { id: string; validFrom: string; keys: MissionKeys },
): void {
  db.run(
    `INSERT INTO missionKeys (id, validFrom, retiredAt, retiredReason, signSecret, sign, ageIdentity, age, coSigner)
     VALUES (@id, @validFrom, NULL, NULL, @signSecret, @sign, @ageIdentity, @age, NULL)`,
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

/** Retires the keys in use. */
export function retireOwnKeys(db: WritableDb, retiredReason: string): void {
  db.run(
    `UPDATE missionKeys SET retiredAt = @retiredAt, retiredReason = @retiredReason WHERE retiredAt IS NULL`,
    { retiredAt: db.changeSet.at, retiredReason },
  );
}

/** Keeps another mission's signature for keys of ours. */
export function saveCoSigner(db: WritableDb, id: string, coSigner: CoSigner): void {
  db.run(`UPDATE missionKeys SET coSigner = @coSigner WHERE id = @id`, {
    id,
    coSigner: JSON.stringify(coSigner),
  });
}
