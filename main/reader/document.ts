import { AppError } from '../../shared/kernel/errors.ts';
import type { DocumentBlock, ReadDocument, ReadRequest } from '../../shared/reader/result.ts';
import { readProse } from './prose/prose.ts';
import type { Reading } from './reader.ts';
import type { Warnings } from './sheet.ts';

/** What the schema of a document takes. */
const BLOCKS = 200_000;
/** As long as a paragraph of plain text is: some of what is looked for in one is looked for again at every find. */
const BLOCK_CHARS = 20_000;

/** A document with what was found in its text. @throws AppError `files/empty` without a block · `reader/limit` */
export function readingOf(
  document: ReadDocument,
  request: Pick<ReadRequest, 'region'>,
  warnings: Warnings,
): Reading {
  const blocks = document.blocks.flatMap(inPieces);
  if (blocks.length > BLOCKS) throw new AppError('reader/limit', { limit: 'entries' });
  // A page that is a picture is worth keeping, and said to be one.
  if (document.pages === undefined && blocks.length === 0) throw new AppError('files/empty');
  const { items, tables } = readProse(blocks, { region: request.region, warnings });
  return { document: { ...document, blocks }, items, ...(tables.length === 0 ? {} : { tables }) };
}

function inPieces(block: DocumentBlock): DocumentBlock[] {
  if (block.text.length <= BLOCK_CHARS) return [block];
  const pieces: DocumentBlock[] = [];
  for (let at = 0; at < block.text.length; at += BLOCK_CHARS)
    pieces.push({ ...block, text: block.text.slice(at, at + BLOCK_CHARS) });
  return pieces;
}
