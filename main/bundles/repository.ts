import { z } from 'zod';
import { BundleRecord } from '../../shared/bundles/record.ts';
import { BUNDLE_KINDS, type Manifest } from '../../shared/bundles/manifest.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { Dot, Version } from '../records/version.ts';

const Counts = z.strictObject({
  records: z.number(),
  applied: z.number(),
  unchanged: z.number(),
  conflicts: z.number(),
  refused: z.number(),
});
export type Counts = z.infer<typeof Counts>;

const Refused = z.array(z.strictObject({ kind: z.string(), id: z.string(), reason: z.string() }));
export type Refused = z.infer<typeof Refused>;

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** A bundle sent or received, as kept. */
export const BundleRow = z.strictObject({
  id: z.string(),
  direction: z.enum(['sent', 'received']),
  kind: z.enum(BUNDLE_KINDS),
  partnerId: z.string().nullable(),
  at: z.string(),
  stream: z.string(),
  seq: z.number(),
  manifestSha256: z.string(),
  fileName: z.string(),
  profile: z.string(),
  purpose: z.string(),
  expiresOn: z.string().nullable(),
  records: z.number(),
  result: z.enum(['applied', 'partly', 'refused', 'already-applied']).nullable(),
  counts: json(Counts).nullable(),
  refused: json(Refused).nullable(),
  answeredAt: z.string().nullable(),
  receiptExportedAt: z.string().nullable(),
  changeSetId: z.string().nullable(),
});
export type BundleRow = z.infer<typeof BundleRow>;

/** The bundle of that id; `null` when none was sent or received. */
export function findBundle(db: ReadableDb, id: string): BundleRow | null {
  const row = db.row(`SELECT * FROM bundle WHERE id = @id`, { id });
  return row === null ? null : BundleRow.parse(row);
}

/** Bundles, newest first; of one partner when given. */
export function listBundles(db: ReadableDb, partnerId: string | null): BundleRow[] {
  return db
    .rows(
      `SELECT * FROM bundle WHERE @partnerId IS NULL OR partnerId = @partnerId ORDER BY at DESC, id DESC LIMIT 2000`,
      { partnerId },
    )
    .map((row) => BundleRow.parse(row));
}

/** Bundles of records whose last day is over, the longest ago first. */
export function listExpired(db: ReadableDb, today: string): BundleRow[] {
  return db
    .rows(
      `SELECT * FROM bundle WHERE expiresOn < @today AND kind = 'records' ORDER BY expiresOn, id LIMIT 500`,
      { today },
    )
    .map((row) => BundleRow.parse(row));
}

/** Keeps a bundle, replacing what stood under its id. */
export function saveBundle(db: WritableDb, bundle: BundleRow): void {
  db.run(
    `INSERT INTO bundle (id, direction, kind, partnerId, at, stream, seq, manifestSha256, fileName, profile, purpose, expiresOn, records,
       result, counts, refused, answeredAt, receiptExportedAt, changeSetId)
     VALUES (@id, @direction, @kind, @partnerId, @at, @stream, @seq, @manifestSha256, @fileName, @profile, @purpose, @expiresOn, @records,
       @result, @counts, @refused, @answeredAt, @receiptExportedAt, @changeSetId)
     ON CONFLICT (id) DO UPDATE SET result = @result, counts = @counts, refused = @refused, answeredAt = @answeredAt,
       receiptExportedAt = @receiptExportedAt, changeSetId = @changeSetId`,
    {
      ...bundle,
      counts: bundle.counts === null ? null : JSON.stringify(bundle.counts),
      refused: bundle.refused === null ? null : JSON.stringify(bundle.refused),
    },
  );
  db.changeSet.kinds.add('bundle');
}

/** The change set that undid one; `null` while it stands. */
export function undoneBy(db: ReadableDb, changeSetId: string): string | null {
  const found = db.value(`SELECT undoneBy FROM changeSet WHERE id = @changeSetId`, { changeSetId });
  return typeof found === 'string' ? found : null;
}

/** Numbers of a stream that were received. */
export function receivedNumbers(db: ReadableDb, stream: string): number[] {
  return db
    .rows(`SELECT seq FROM bundle WHERE stream = @stream AND direction = 'received' ORDER BY seq`, { stream })
    .map((row) => z.strictObject({ seq: z.number() }).parse(row).seq);
}

const StreamRow = z.strictObject({ stream: z.string(), seq: z.number(), manifestSha256: z.string() });

/** Where our stream to a set of recipients stands; `null` before its first bundle from this device. */
export function findStream(db: ReadableDb, recipients: string): z.infer<typeof StreamRow> | null {
  const row = db.row(
    `SELECT stream, seq, manifestSha256 FROM bundleStream WHERE device = (SELECT id FROM device) AND recipients = @recipients`,
    { recipients },
  );
  return row === null ? null : StreamRow.parse(row);
}

/** Moves our stream on. */
export function saveStream(db: WritableDb, recipients: string, stream: z.infer<typeof StreamRow>): void {
  db.run(
    `INSERT OR REPLACE INTO bundleStream (device, recipients, stream, seq, manifestSha256)
     VALUES ((SELECT id FROM device), @recipients, @stream, @seq, @manifestSha256)`,
    { recipients, ...stream },
  );
}

const DisclosureRow = z.strictObject({ field: z.string(), dot: json(Dot) });

/** What a partner last got of a record: field to dot. */
export function lastDisclosed(db: ReadableDb, partnerId: string, recordId: string): Map<string, Dot> {
  const rows = db.rows(
    `SELECT disclosure.field, disclosure.dot FROM disclosure JOIN bundle ON bundle.id = disclosure.bundleId
     WHERE disclosure.partnerId = @partnerId AND disclosure.recordId = @recordId ORDER BY bundle.at, bundle.seq`,
    { partnerId, recordId },
  );
  return new Map(rows.map((row) => DisclosureRow.parse(row)).map(({ field, dot }) => [field, dot]));
}

/** Counter of the last write of a device that left with any bundle, of one record; -1 when none did. */
export function lastWriteDisclosed(db: ReadableDb, recordId: string, device: string): number {
  const counter = db.value(
    `SELECT max(dot ->> 1) FROM disclosure WHERE recordId = @recordId AND dot ->> 0 = @device`,
    { recordId, device },
  );
  return typeof counter === 'number' ? counter : -1;
}

/** Enters in the register that a field of a record left with a bundle. */
export function insertDisclosure(
  db: WritableDb,
  entry: { bundleId: string; partnerId: string; recordId: string; field: string; dot: Dot },
): void {
  db.run(
    `INSERT OR REPLACE INTO disclosure (bundleId, partnerId, recordId, field, dot) VALUES (@bundleId, @partnerId, @recordId, @field, @dot)`,
    { ...entry, dot: JSON.stringify(entry.dot) },
  );
}

const DisclosedRow = z.strictObject({
  bundleId: z.string(),
  partnerId: z.string(),
  at: z.string(),
  purpose: z.string(),
  profile: z.string(),
  expiresOn: z.string().nullable(),
  fields: json(z.array(z.string())),
});

/** Every bundle that took a record out, newest first, with the fields. */
export function listDisclosures(db: ReadableDb, recordId: string): z.infer<typeof DisclosedRow>[] {
  return db
    .rows(
      `SELECT disclosure.bundleId, disclosure.partnerId, bundle.at, bundle.purpose, bundle.profile, bundle.expiresOn,
         json_group_array(disclosure.field) AS fields
       FROM disclosure JOIN bundle ON bundle.id = disclosure.bundleId
       WHERE disclosure.recordId = @recordId GROUP BY disclosure.bundleId, disclosure.partnerId ORDER BY bundle.at DESC`,
      { recordId },
    )
    .map((row) => DisclosedRow.parse(row));
}

/** Records of a received bundle that wait for a decision. */
export function listWaiting(db: ReadableDb, bundleId: string): BundleRecord[] {
  return db
    .rows(`SELECT record FROM waitingRecord WHERE bundleId = @bundleId ORDER BY recordId`, { bundleId })
    .map((row) => z.strictObject({ record: json(BundleRecord) }).parse(row).record);
}

/** Lets a record wait. */
export function insertWaiting(db: WritableDb, bundleId: string, record: BundleRecord): void {
  db.run(
    `INSERT OR REPLACE INTO waitingRecord (bundleId, recordId, record) VALUES (@bundleId, @recordId, @record)`,
    {
      bundleId,
      recordId: record.id,
      record: JSON.stringify(record),
    },
  );
}

/** A record waits no longer. */
export function removeWaiting(db: WritableDb, bundleId: string, recordId: string): void {
  db.run(`DELETE FROM waitingRecord WHERE bundleId = @bundleId AND recordId = @recordId`, {
    bundleId,
    recordId,
  });
}

const CarriedRow = z.strictObject({ field: z.string(), value: json(z.json()), dot: json(Dot) });

/** Fields of a record that a newer partner program sent and we carry without knowing them. */
export function listCarried(db: ReadableDb, recordId: string): z.infer<typeof CarriedRow>[] {
  return db
    .rows(`SELECT field, value, dot FROM carriedField WHERE recordId = @recordId`, { recordId })
    .map((row) => CarriedRow.parse(row));
}

/** Carries a field that we do not know. */
export function saveCarried(
  db: WritableDb,
  recordId: string,
  carried: z.input<typeof BundleRecord>['fields'][string] & { field: string },
): void {
  db.run(
    `INSERT OR REPLACE INTO carriedField (recordId, field, value, dot) VALUES (@recordId, @field, @value, @dot)`,
    {
      recordId,
      field: carried.field,
      value: JSON.stringify(carried.value),
      dot: JSON.stringify(carried.dot),
    },
  );
}

const BundleKeysRow = z.strictObject({
  senderMission: z.string(),
  sign: z.string(),
  recipients: json(z.array(z.strictObject({ mission: z.string(), age: z.string() }))),
});
export type BundleKeysRow = z.infer<typeof BundleKeysRow>;

/** The keys that signed a bundle and that it was sealed to; `null` for one of before they were kept. */
export function findBundleKeys(db: ReadableDb, bundleId: string): BundleKeysRow | null {
  const row = db.row(`SELECT senderMission, sign, recipients FROM bundleKeys WHERE bundleId = @bundleId`, {
    bundleId,
  });
  return row === null ? null : BundleKeysRow.parse(row);
}

/** Keeps with what keys a bundle was signed and sealed. */
export function saveBundleKeys(db: WritableDb, { id, sender, recipients }: Manifest): void {
  db.run(
    `INSERT OR REPLACE INTO bundleKeys (bundleId, senderMission, sign, recipients) VALUES (@id, @mission, @sign, @recipients)`,
    { id, ...sender, recipients: JSON.stringify(recipients) },
  );
}

const ChangedRow = z.strictObject({ kind: z.string(), id: z.string() });

/** Records that a received bundle changed here, at once or when they were decided later. */
export function recordsOfBundle(db: ReadableDb, bundleId: string): z.infer<typeof ChangedRow>[] {
  return db
    .rows(
      `SELECT kind, recordId AS id FROM history WHERE changeSetId IN (SELECT value FROM json_each(@changeSetIds))
       GROUP BY kind, recordId ORDER BY min(history.id)`,
      { changeSetIds: JSON.stringify(changeSetsOfBundle(db, bundleId)) },
    )
    .map((row) => ChangedRow.parse(row));
}

const RemovedRow = z.strictObject({
  recordId: z.string(),
  kind: z.string(),
  reason: z.string(),
  version: json(Version),
});

/** Tombstones of records that a partner was sent and that were made here; of those merged into another, none. */
export function listRemovedDisclosed(db: ReadableDb, partnerId: string): z.infer<typeof RemovedRow>[] {
  return db
    .rows(
      `SELECT tombstone.recordId, tombstone.kind, tombstone.reason, tombstone.version FROM tombstone
       WHERE tombstone.reason <> 'merged'
         AND EXISTS (SELECT 1 FROM disclosure WHERE disclosure.partnerId = @partnerId AND disclosure.recordId = tombstone.recordId)
         AND (SELECT changeSet.provenance ->> 'source' FROM history JOIN changeSet ON changeSet.id = history.changeSetId
              WHERE history.recordId = tombstone.recordId ORDER BY history.id LIMIT 1) <> 'bundle'
       ORDER BY tombstone.recordId`,
      { partnerId },
    )
    .map((row) => RemovedRow.parse(row));
}

/** Change sets that changed records by a bundle: applying it, and deciding later what waited; the first first. */
export function changeSetsOfBundle(db: ReadableDb, bundleId: string): string[] {
  return db
    .rows(
      `SELECT id FROM changeSet WHERE provenance ->> 'source' = 'bundle' AND provenance ->> 'bundleId' = @bundleId
         AND EXISTS (SELECT 1 FROM history WHERE history.changeSetId = changeSet.id) ORDER BY id`,
      { bundleId },
    )
    .map((row) => z.strictObject({ id: z.string() }).parse(row).id);
}
