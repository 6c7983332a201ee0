import { z } from 'zod';
import { RecordId } from '../kernel/ids.ts';

/**
 * Why something could not be undone and was left as it is.
 * - `edited-later`: somebody changed it since
 * - `removed-later`: somebody removed the record since
 * - `named-later`: another record names it by now, which would name nobody
 * - `merged-later`: it was merged into another record since
 * - `not-valid`: put back, the record would not be valid any more
 */
export const UNDO_CONFLICTS = [
  'edited-later',
  'removed-later',
  'named-later',
  'merged-later',
  'not-valid',
] as const;

/** One thing left as it is; `field` is empty when it is the whole record. */
export const UndoConflict = z.strictObject({
  kind: z.string(),
  recordId: RecordId,
  field: z.string(),
  reason: z.enum(UNDO_CONFLICTS),
});
export type UndoConflict = z.infer<typeof UndoConflict>;

const count = z.number().int().nonnegative();

/** What undoing did. */
export const UndoOutcome = z.strictObject({
  removed: count.meta({ description: 'records that it had made' }),
  restored: count.meta({ description: 'records that got their former values or came back' }),
  unchanged: count.meta({ description: 'records that stand as before already' }),
  conflicts: z.array(UndoConflict).max(10_000),
});
export type UndoOutcome = z.infer<typeof UndoOutcome>;
