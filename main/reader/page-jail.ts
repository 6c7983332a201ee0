import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadRequest } from '../../shared/reader/result.ts';

/** One page of a document to be drawn, from 1, and how wide the picture may be. */
export interface PageRequest extends Pick<ReadRequest, 'fileName' | 'bytes'> {
  readonly page: number;
  readonly widthPx: number;
}

/** A page as a picture; `pages` is how many the document has. */
export interface PagePicture {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pages: number;
}

/**
 * Draws a page of an untrusted document where it can do no harm: in a hidden sandboxed window. What it gives has been checked
 * to be a plain picture.
 *
 * @throws AppError as `ReaderJail` · `reader/unknown-format` when the file has no pages · `not-found` when it has no such page ·
 * `reader/no-display` where there is no window
 */
export type PageJail = (request: PageRequest, signal: AbortSignal) => Promise<PagePicture>;

/** Stands for drawing where there is no window. */
export const drawNothing: PageJail = () => Promise.reject(new AppError('reader/no-display'));
