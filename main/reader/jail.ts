import type { ReadRequest, ReadResult } from '../../shared/reader/result.ts';

/**
 * Reads an untrusted file where it can do no harm: a hidden sandboxed window, or a Node child without rights. The
 * answer has been parsed by schema.
 *
 * @throws AppError `reader/*` or `files/empty` for what is wrong with the file · `reader/limit` when it took too much
 * time, memory or room · `reader/crashed` · `ipc/cancelled` once `signal` is aborted
 */
export type ReaderJail = (request: ReadRequest, signal: AbortSignal) => Promise<ReadResult>;
