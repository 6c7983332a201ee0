import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { findBundle, type BundleRow } from './repository.ts';

/** What a bundle of ours rested on, as kept; empty texts where nothing was named. */
export const BasisRow = z.strictObject({
  bundleId: z.string(),
  legalBasis: z.string().nullable(),
  agreement: z.string(),
  clause: z.string(),
  profileName: z.string(),
});
export type BasisRow = z.infer<typeof BasisRow>;

/** Keeps what a bundle rests on. */
export function saveBasis(db: WritableDb, row: BasisRow): void {
  db.run(
    `INSERT INTO bundleBasis (bundleId, legalBasis, agreement, clause, profileName)
     VALUES (@bundleId, @legalBasis, @agreement, @clause, @profileName)`,
    row,
  );
}

/** What a bundle of ours rested on; `null` for one of before, or not ours. */
export function findBasis(db: ReadableDb, bundleId: string): BasisRow | null {
  const row = db.row(`SELECT * FROM bundleBasis WHERE bundleId = @bundleId`, { bundleId });
  return row === null ? null : BasisRow.parse(row);
}

/** Keeps on what ground a person's data left with a bundle. */
export function insertGround(
  db: WritableDb,
  entry: { bundleId: string; recordId: string; ground: string },
): void {
  db.run(
    `INSERT OR REPLACE INTO disclosureGround (recordId, bundleId, ground) VALUES (@recordId, @bundleId, @ground)`,
    entry,
  );
}

/** On what ground a person's data left with a bundle; `null` when it was not a person, or left before grounds were kept. */
export function findGround(db: ReadableDb, recordId: string, bundleId: string): string | null {
  const ground = db.value(
    `SELECT ground FROM disclosureGround WHERE recordId = @recordId AND bundleId = @bundleId`,
    { recordId, bundleId },
  );
  return typeof ground === 'string' ? ground : null;
}

const RecallRow = z.strictObject({ recallId: z.string(), bundleId: z.string(), reason: z.string() });
export type RecallRow = z.infer<typeof RecallRow>;

/** Keeps a recall that was sent or received. */
export function saveRecall(db: WritableDb, row: RecallRow): void {
  db.run(`INSERT INTO recall (recallId, bundleId, reason) VALUES (@recallId, @bundleId, @reason)`, row);
  db.changeSet.kinds.add('bundle');
}

/** The recall that a bundle of that id is; `null` when it is none. */
export function findRecall(db: ReadableDb, recallId: string): RecallRow | null {
  const row = db.row(`SELECT recallId, bundleId, reason FROM recall WHERE recallId = @recallId`, {
    recallId,
  });
  return row === null ? null : RecallRow.parse(row);
}

/** Recalls of one bundle with how each stands, the newest first; empty when it was never recalled. */
export function recallsOf(db: ReadableDb, bundleId: string): { recall: RecallRow; row: BundleRow }[] {
  return db
    .rows(`SELECT recallId, bundleId, reason FROM recall WHERE bundleId = @bundleId`, { bundleId })
    .flatMap((found) => {
      const recall = RecallRow.parse(found);
      const row = findBundle(db, recall.recallId);
      return row === null ? [] : [{ recall, row }];
    })
    .sort((one, other) => (one.row.at < other.row.at ? 1 : -1));
}

/** A bundle of records that we sent, and to whom. @throws AppError `not-found`, `bundles/not-recallable` */
export function recallableBundle(db: ReadableDb, bundleId: string): { row: BundleRow; partnerId: string } {
  const row = findBundle(db, bundleId);
  if (row === null) throw new AppError('not-found', { kind: 'bundle', id: bundleId });
  if (row.direction !== 'sent' || row.kind !== 'records' || row.partnerId === null)
    throw new AppError('bundles/not-recallable');
  return { row, partnerId: row.partnerId };
}
