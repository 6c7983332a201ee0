import { z } from 'zod';
import type { BRIEFINGS_SORT_FIELDS, BriefingsFilter } from '../../shared/briefings/calls.ts';
import { BriefingInput, BriefingReading, BriefingSummary } from '../../shared/briefings/schema.ts';
import type { ReadableDb, SqlParameters, SqlValue, WritableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { RecordStore } from '../records/store.ts';
import { removeBlocks } from './blocks.ts';
import { removeEvidence } from './evidence.ts';

/** Briefings in the database. */
export const briefingStore = new RecordStore({
  kind: 'briefing',
  table: 'briefing',
  fields: BriefingInput,
  lists: [],
  derive: (briefing) => ({ sortTitle: foldText(briefing.title) }),
});

/** Largest part of an original in one row, so that no slice of a long import takes long. */
export const PART_BYTES = 256 * 1024;

type Bare = Pick<WritableDb, 'run'>;

/** Keeps one part of an original. */
export function insertFilePart(db: Bare, briefingId: string, part: number, bytes: Uint8Array): void {
  db.run(`INSERT INTO briefingFile (briefingId, part, bytes) VALUES (@briefingId, @part, @bytes)`, {
    briefingId,
    part,
    bytes,
  });
}

/** One part of an original; `null` after the last. */
export function findFilePart(db: ReadableDb, briefingId: string, part: number): Uint8Array | null {
  const bytes = db.value(`SELECT bytes FROM briefingFile WHERE briefingId = @briefingId AND part = @part`, {
    briefingId,
    part,
  });
  return bytes instanceof Uint8Array ? bytes : null;
}

/** Keeps how the file was understood. */
export function insertReading(db: Bare, briefingId: string, reading: BriefingReading): void {
  db.run(`INSERT INTO briefingReading (briefingId, reading) VALUES (@briefingId, @reading)`, {
    briefingId,
    reading: JSON.stringify(reading),
  });
}

/** How the file was understood; `null` when there is no such briefing. */
export function findReading(db: ReadableDb, briefingId: string): BriefingReading | null {
  const text = db.value(`SELECT reading FROM briefingReading WHERE briefingId = @briefingId`, { briefingId });
  return typeof text === 'string' ? BriefingReading.parse(JSON.parse(text)) : null;
}

/** Id of the briefing that holds the very same file, also an archived one; `null` when none does. */
export function findByHash(db: ReadableDb, sha256: string): string | null {
  const id = db.value(
    `SELECT id FROM briefing WHERE sha256 = @sha256 AND hiddenBy IS NULL ORDER BY id LIMIT 1`,
    {
      sha256,
    },
  );
  return typeof id === 'string' ? id : null;
}

/**
 * Takes away what an import kept of a briefing that never was shown.
 * @returns whether there is more to take away: at most `limit` candidates and parts go at once
 */
export function removeUnshown(db: Bare, briefingId: string, limit: number): boolean {
  const parameters = { briefingId, limit };
  const candidates = db.run(
    `DELETE FROM candidate WHERE rowid IN (SELECT rowid FROM candidate WHERE briefingId = @briefingId LIMIT @limit)`,
    parameters,
  );
  const parts = db.run(
    `DELETE FROM briefingFile WHERE rowid IN (SELECT rowid FROM briefingFile WHERE briefingId = @briefingId LIMIT @limit)`,
    parameters,
  );
  const evidence = removeEvidence(db, briefingId, limit);
  const blocks = removeBlocks(db, briefingId, limit);
  db.run(`DELETE FROM briefingReading WHERE briefingId = @briefingId`, { briefingId });
  return [candidates, parts, evidence, blocks].includes(limit);
}

const TitleRow = z.object({
  id: z.string(),
  title: z.string(),
  sender: z.string(),
  senderId: z.string().nullable(),
  receivedOn: z.string(),
  documentDate: z.string().nullable(),
  isReplaced: z.number().transform((value) => value !== 0),
});
export type BriefingTitle = z.infer<typeof TitleRow>;

/** Every briefing in use by its title, the latest first, and whether a later edition names it already. */
export function listTitles(db: ReadableDb): BriefingTitle[] {
  return db
    .rows(
      `SELECT id, title, sender, senderId, receivedOn, documentDate,
         id IN (SELECT supersedesId FROM briefing WHERE supersedesId IS NOT NULL AND hiddenBy IS NULL) AS isReplaced
       FROM briefing WHERE hiddenBy IS NULL AND archivedAt IS NULL ORDER BY coalesce(documentDate, receivedOn) DESC, id DESC`,
    )
    .map((row) => TitleRow.parse(row));
}

/** The sending organisation comes by the id alone: this domain does not read the other's table. */
const SUMMARY = `briefing.id, title, sender, senderId, receivedOn, documentDate, validUntil, marking, format, fileName, updatedAt, archivedAt,
  (SELECT count(*) FROM candidate WHERE candidate.briefingId = briefing.id) AS candidates,
  (SELECT count(*) FROM candidate WHERE candidate.briefingId = briefing.id AND state = 'pending') AS pending`;

const SummaryRow = BriefingSummary.omit({ senderName: true }).extend({
  sender: z.string(),
  senderId: z.string().nullable(),
});
type SummaryRow = z.infer<typeof SummaryRow>;

type SortField = (typeof BRIEFINGS_SORT_FIELDS)[number];

const ORDER: Record<SortField, string> = {
  receivedOn: 'receivedOn',
  title: 'sortTitle',
  documentDate: `coalesce(documentDate, '')`,
  validUntil: `coalesce(validUntil, '9999')`,
  updatedAt: 'updatedAt',
  pending: 'pending',
};

/** Which of the sort fields a list may be ordered by. */
export function isSortField(field: string): field is SortField {
  return Object.hasOwn(ORDER, field);
}

/** A window on the list, and how many there are in all. */
export function listBriefings(
  db: ReadableDb,
  query: {
    filter: BriefingsFilter;
    sorting: readonly { field: SortField; descending: boolean }[];
    offset: number;
    limit: number;
  },
): { total: number; rows: SummaryRow[] } {
  const { where, parameters } = conditions(query.filter);
  const order = [
    ...query.sorting.map((by) => `${ORDER[by.field]} ${by.descending ? 'DESC' : 'ASC'}`),
    ...(query.sorting.some((by) => by.field === 'receivedOn') ? [] : ['receivedOn DESC']),
    'id DESC',
  ].join(', ');
  const total = z.number().parse(db.value(`SELECT count(*) FROM briefing WHERE ${where}`, parameters));
  const rows = db.rows(
    `SELECT ${SUMMARY} FROM briefing WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    { ...parameters, limit: query.limit, offset: query.offset },
  );
  return { total, rows: rows.map((row) => SummaryRow.parse(row)) };
}

function conditions(filter: BriefingsFilter): { where: string; parameters: SqlParameters } {
  const parameters: Record<string, SqlValue> = {};
  const where = ['hiddenBy IS NULL', filter.archived ? 'archivedAt IS NOT NULL' : 'archivedAt IS NULL'];
  if (filter.pendingOnly)
    where.push(
      `EXISTS (SELECT 1 FROM candidate WHERE candidate.briefingId = briefing.id AND state = 'pending')`,
    );
  const text = foldText(filter.text ?? '').trim();
  if (text !== '') {
    where.push(
      `(sortTitle LIKE @text ESCAPE '\\' OR lower(sender || ' ' || fileName) LIKE @text ESCAPE '\\')`,
    );
    parameters['text'] = `%${text.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
  }
  return { where: where.join(' AND '), parameters };
}
