import { z } from 'zod';
import { Instant } from '../kernel/dates.ts';
import { RecordId } from '../kernel/ids.ts';

/**
 * Where a record or a change came from: an officer at the keyboard, a place in a briefing, or a bundle of a partner.
 * The ids lead to the source; `place` is its sheet, row, line or card as shown to people.
 */
export const Provenance = z.discriminatedUnion('source', [
  z.strictObject({ source: z.literal('officer') }),
  z.strictObject({ source: z.literal('briefing'), briefingId: RecordId, place: z.string() }),
  z.strictObject({ source: z.literal('bundle'), bundleId: z.string(), partnerId: RecordId }),
  z.strictObject({ source: z.literal('register'), importId: RecordId, fileName: z.string() }),
  z.strictObject({ source: z.literal('demonstration') }),
]);
export type Provenance = z.infer<typeof Provenance>;

/** What is known about every record beside what it says. */
export const RecordMeta = z.strictObject({
  revision: z
    .number()
    .int()
    .positive()
    .meta({ description: 'counts the changes of this record in this database' }),
  createdAt: Instant,
  updatedAt: Instant,
  createdBy: z.string().meta({ description: 'name of the officer, or of the partner mission' }),
  updatedBy: z.string(),
  provenance: Provenance,
  archivedAt: Instant.nullable().meta({ description: 'null while the record is in use' }),
});
export type RecordMeta = z.infer<typeof RecordMeta>;

/** The revision that the officer saw; a newer one in the database refuses the change (`records/stale-revision`). */
export const SeenRevision = z.number().int().positive();

/** One change in the history of a record, newest first, as the timeline shows it. */
export const HistoryEntry = z.strictObject({
  changeSetId: RecordId,
  revision: z.number().int().positive(),
  at: Instant,
  by: z.string(),
  action: z.enum(['created', 'changed', 'archived', 'restored', 'removed', 'undone', 'merged']),
  provenance: Provenance,
  changes: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** How a list is ordered: field and direction, the first counts most. */
export const Sorting = z.array(z.strictObject({ field: z.string(), descending: z.boolean() })).max(4);

/** A window on a list: `offset` rows skipped, at most `limit` given. */
export const Page = {
  offset: z.number().int().nonnegative().default(0),
  limit: z.number().int().positive().max(500).default(100),
};
