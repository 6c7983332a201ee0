import { z } from 'zod';
import { Instant } from '../kernel/dates.ts';
import { Extensions, Json, RecordKind, SignedLine, Slug, Uuid } from './values.ts';

/** A change's place in the order of one device: device (UUID) and its counter (from 1). */
export const Dot = z.tuple([Uuid, z.number().int().positive()]);
export type Dot = z.infer<typeof Dot>;

/** A field's path: `name`, or `name#itemId` for an item of a list. Unknown names are carried. */
export const FieldPath = z.string().regex(/^[a-z][A-Za-z0-9]{0,63}(?:#[0-9A-Za-z-]{1,64})?$/);

/** A field with its version. `at` and `by` are for people to read; order comes from the dots alone. */
export const BundleField = z.strictObject({
  value: Json,
  dot: Dot,
  at: Instant.optional(),
  by: SignedLine.optional(),
});
export type BundleField = z.infer<typeof BundleField>;

/**
 * One line of `records.jsonl`: a record with the versions of its fields, and the dots that the sender has seen of it.
 * A deleted record has `deleted` and may have no fields. Unknown kinds and fields are carried.
 * @see docs/bundle-format.md section 6
 */
export const BundleRecord = z.strictObject({
  kind: RecordKind,
  id: Uuid,
  context: z.record(Uuid, z.number().int().positive()),
  fields: z.record(FieldPath, BundleField),
  deleted: z.strictObject({ reason: Slug }).optional(),
  ext: Extensions.optional(),
});
export type BundleRecord = z.infer<typeof BundleRecord>;

/**
 * A record as it came out of an opened bundle. Only merging turns it into one of ours: no repository takes it.
 */
export const IncomingRecord = BundleRecord.brand<'IncomingRecord'>();
export type IncomingRecord = z.infer<typeof IncomingRecord>;

/** True when each field's dot lies within the record's context. */
export function hasSeenItsDots(record: BundleRecord): boolean {
  return Object.values(record.fields).every(
    ({ dot: [device, counter] }) => counter <= (record.context[device] ?? 0),
  );
}
