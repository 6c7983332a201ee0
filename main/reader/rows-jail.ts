import type { ReadRequest } from '../../shared/reader/result.ts';
import type { RawRow, RowsHead } from '../../shared/reader/rows.ts';

/** The rows of an opened file, asked for batch by batch in any order, so that no more than one has to be held. */
export interface RowSource {
  readonly head: RowsHead;
  /** One batch of a sheet, both numbers from 0. @throws AppError `reader/*`, `ipc/cancelled` */
  batch(sheet: number, index: number): Promise<RawRow[]>;
  /** Ends the reader. */
  close(): void;
}

/**
 * Opens an untrusted file where it can do no harm and keeps it open there. What is handed over has been parsed by schema.
 *
 * @throws AppError as `ReaderJail`; the limit of time holds for each answer
 */
export type RowsJail = (
  request: Pick<ReadRequest, 'fileName' | 'bytes'>,
  signal: AbortSignal,
) => Promise<RowSource>;
