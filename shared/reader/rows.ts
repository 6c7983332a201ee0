import { z } from 'zod';
import { ReadFormat, ReadWarning } from './result.ts';

const count = z.number().int().nonnegative();

/** One table of a file whose rows are handed over as they are, batch by batch. */
export const RowsSheet = z.strictObject({
  /** Absent when the file is one table. */
  name: z.string().max(4000).exactOptional(),
  /** The sheet is hidden in the sender's program. */
  isHidden: z.boolean(),
  rows: count.meta({ description: 'filled rows, the header among them' }),
  batches: count,
  /** Merged blocks, four numbers each: top, bottom, left, right, from 1. */
  merges: z.array(count).max(400_000),
  /** Names of the columns where the format itself names them (vCard, PFIF): all rows are then data. */
  labels: z.array(z.string().max(4000)).max(2000).exactOptional(),
});
export type RowsSheet = z.infer<typeof RowsSheet>;

/** What a jail says about a file before its rows are asked for; everything comes from the file and is text only. */
export const RowsHead = z.strictObject({
  format: ReadFormat,
  encoding: z.string().max(40).exactOptional(),
  delimiter: z.string().length(1).exactOptional(),
  sheets: z.array(RowsSheet).max(1000),
  warnings: z.array(ReadWarning).max(5000),
});
export type RowsHead = z.infer<typeof RowsHead>;

/** A filled row: its number as the sender's program shows it, and its cells, trailing empty ones left out. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
}
