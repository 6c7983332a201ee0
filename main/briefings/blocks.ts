import { z } from 'zod';
import { DocumentBlock } from '../../shared/reader/result.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';

type Bare = Pick<WritableDb, 'run'>;

/** Keeps a piece of a document's text; `number` counts from 0 in the order of the document. */
export function insertBlock(db: Bare, briefingId: string, number: number, block: DocumentBlock): void {
  db.run(`INSERT INTO briefingBlock (briefingId, number, block) VALUES (@briefingId, @number, @block)`, {
    briefingId,
    number,
    block: JSON.stringify(block),
  });
}

/** One piece; `null` when the document has none of that number. */
export function findBlock(db: ReadableDb, briefingId: string, number: number): DocumentBlock | null {
  const block = db.value(
    `SELECT block FROM briefingBlock WHERE briefingId = @briefingId AND number = @number`,
    { briefingId, number },
  );
  return typeof block === 'string' ? DocumentBlock.parse(JSON.parse(block)) : null;
}

/** A window on the text of a document, and how many pieces it has. Without any for what is no document. */
export function listBlocks(
  db: ReadableDb,
  query: { briefingId: string; offset: number; limit: number },
): { total: number; rows: DocumentBlock[] } {
  const { briefingId, offset, limit } = query;
  const total = z
    .number()
    .parse(db.value(`SELECT count(*) FROM briefingBlock WHERE briefingId = @briefingId`, { briefingId }));
  const blocks = db.rows(
    `SELECT block FROM briefingBlock WHERE briefingId = @briefingId AND number >= @offset AND number < @end ORDER BY number`,
    { briefingId, offset, end: offset + limit },
  );
  const rows = blocks.map((row) => {
    const { block } = z.strictObject({ block: z.string() }).parse(row);
    return DocumentBlock.parse(JSON.parse(block));
  });
  return { total, rows };
}

/** Takes away at most `limit` pieces of a document that never was shown. @returns how many */
export function removeBlocks(db: Bare, briefingId: string, limit: number): number {
  return db.run(
    `DELETE FROM briefingBlock WHERE (briefingId, number) IN
       (SELECT briefingId, number FROM briefingBlock WHERE briefingId = @briefingId LIMIT @limit)`,
    { briefingId, limit },
  );
}
