import { z } from 'zod';
import { RecordKind } from '../../shared/ipc/events.ts';
import { ReadPlace } from '../../shared/reader/result.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';

type Bare = Pick<WritableDb, 'run'>;

/** That a document says something of a record: which candidate of which briefing, where it stands, and which fields it supports. */
export interface Evidence {
  briefingId: string;
  number: number;
  recordKind: RecordKind;
  recordId: string;
  place: ReadPlace;
  /** Fields of the record; items of lists as `list#id`. Empty where it was not noted. */
  fields: readonly string[];
  /** The document only names the record beside another one: an organisation in the row of its office. */
  isNamed: boolean;
  /** Change set that took it up; `null` when the reading found it the same. */
  changeSetId: string | null;
}

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

const Row = z.object({
  briefingId: z.string(),
  number: z.number(),
  recordKind: RecordKind,
  recordId: z.string(),
  place: json(ReadPlace),
  fields: json(z.array(z.string())),
  isNamed: z.number().transform((value) => value !== 0),
  changeSetId: z.string().nullable(),
});

/** Notes that a document says something of a record; said again, the last word holds. */
export function noteEvidence(db: Bare, evidence: Evidence): void {
  db.run(
    `INSERT OR REPLACE INTO evidence (briefingId, number, recordKind, recordId, place, fields, isNamed, changeSetId)
     VALUES (@briefingId, @number, @recordKind, @recordId, @place, @fields, @isNamed, @changeSetId)`,
    {
      ...evidence,
      place: JSON.stringify(evidence.place),
      fields: JSON.stringify(evidence.fields),
      isNamed: evidence.isNamed ? 1 : 0,
    },
  );
}

/** Everything that documents say of these records, the latest briefing first; empty when none names them. */
export function listEvidence(db: ReadableDb, recordIds: readonly string[], limit: number): Evidence[] {
  return db
    .rows(
      `SELECT evidence.* FROM evidence JOIN briefing ON briefing.id = briefingId AND hiddenBy IS NULL
       WHERE recordId IN (SELECT value FROM json_each(@recordIds))
       ORDER BY coalesce(documentDate, receivedOn) DESC, briefingId DESC, evidence.number LIMIT @limit`,
      { recordIds: JSON.stringify(recordIds), limit },
    )
    .map((row) => Row.parse(row));
}

/** What the latest evidence of a record says it supports; empty when there is none. */
export function lastSupport(db: ReadableDb, recordId: string): readonly string[] {
  const fields = db.value(
    `SELECT fields FROM evidence WHERE recordId = @recordId ORDER BY briefingId DESC LIMIT 1`,
    { recordId },
  );
  return typeof fields === 'string' ? z.array(z.string()).parse(JSON.parse(fields)) : [];
}

/** Evidence that an officer took up and that was not undone since. */
const STANDING = `evidence JOIN changeSet ON changeSet.id = changeSetId AND undoneBy IS NULL`;

/** Whether another document than this one says something of a record, and an officer took it up. */
export function isSupportedElsewhere(db: ReadableDb, recordId: string, briefingId: string): boolean {
  return (
    db.value(
      `SELECT 1 FROM ${STANDING} WHERE recordId = @recordId AND briefingId <> @briefingId AND isNamed = 0 LIMIT 1`,
      { recordId, briefingId },
    ) === 1
  );
}

/** Whether something else than this change set took up what a document says of a record. */
export function isTakenUpElsewhere(db: ReadableDb, recordId: string, changeSetId: string): boolean {
  return (
    db.value(
      `SELECT 1 FROM ${STANDING} WHERE recordId = @recordId AND changeSetId <> @changeSetId AND isNamed = 0 LIMIT 1`,
      { recordId, changeSetId },
    ) === 1
  );
}

/** Whether the reading of a briefing found something the same that nobody took up. */
export function hasFoundSame(db: ReadableDb, briefingId: string): boolean {
  return (
    db.value(`SELECT 1 FROM evidence WHERE briefingId = @briefingId AND changeSetId IS NULL LIMIT 1`, {
      briefingId,
    }) === 1
  );
}

/**
 * Change sets that were undone and made records that a briefing speaks for: they may have stayed for its sake alone. The last first.
 */
export function listUndoneMakers(db: ReadableDb, briefingId: string): string[] {
  return db
    .rows(
      `SELECT DISTINCT history.changeSetId FROM evidence
         JOIN history ON history.recordId = evidence.recordId AND history.revision = 1
         JOIN changeSet ON changeSet.id = history.changeSetId AND undoneBy IS NOT NULL
       WHERE evidence.briefingId = @briefingId AND changeSet.provenance ->> 'source' = 'briefing'
       ORDER BY history.changeSetId DESC`,
      { briefingId },
    )
    .map((row) => z.strictObject({ changeSetId: z.string() }).parse(row).changeSetId);
}

/** Records that a set made and that are still there, those that others name last; empty when all are gone. */
export function madeAndLeft(db: ReadableDb, changeSetId: string): string[] {
  return db
    .rows(
      `SELECT recordId FROM history WHERE changeSetId = @changeSetId AND revision = 1
         AND recordId NOT IN (SELECT recordId FROM tombstone)
       ORDER BY kind IN ('person', 'organisation'), kind = 'organisation', id DESC`,
      { changeSetId },
    )
    .map((row) => z.strictObject({ recordId: z.string() }).parse(row).recordId);
}

/**
 * Takes back what a change set noted. What the reading had found the same before it stays found the same.
 * @param exceptRecordIds records that stand all the same: what is said of them stays too
 */
export function releaseEvidence(db: Bare, changeSetId: string, exceptRecordIds: readonly string[]): void {
  const parameters = { changeSetId, except: JSON.stringify(exceptRecordIds) };
  const released = `changeSetId = @changeSetId AND recordId NOT IN (SELECT value FROM json_each(@except))`;
  db.run(
    `UPDATE evidence SET changeSetId = NULL WHERE ${released} AND EXISTS
       (SELECT 1 FROM candidate WHERE candidate.briefingId = evidence.briefingId AND candidate.number = evidence.number
        AND candidate.recordId = evidence.recordId AND formerState = 'same')`,
    parameters,
  );
  db.run(`DELETE FROM evidence WHERE ${released}`, parameters);
}

/** Takes back what the reading of a briefing found the same, and nobody took up. */
export function dropFoundSame(db: Bare, briefingId: string): void {
  db.run(`DELETE FROM evidence WHERE briefingId = @briefingId AND changeSetId IS NULL`, { briefingId });
}

/** Takes away at most `limit` of what was noted for a briefing that never was shown. @returns how many */
export function removeEvidence(db: Bare, briefingId: string, limit: number): number {
  return db.run(
    `DELETE FROM evidence WHERE (briefingId, number, recordId) IN
       (SELECT briefingId, number, recordId FROM evidence WHERE briefingId = @briefingId LIMIT @limit)`,
    { briefingId, limit },
  );
}

/** A record that only replaced editions support. */
export interface Unsupported {
  recordKind: RecordKind;
  recordId: string;
  /** The latest of the editions that name it. */
  briefingId: string;
  name: string;
}

/**
 * Records that these editions say something of, and no other document does, nor proposes to.
 * @param replacedIds editions that a later one replaced
 */
export function listUnsupported(
  db: ReadableDb,
  replacedIds: readonly string[],
  limit: number,
): Unsupported[] {
  return db
    .rows(
      `SELECT evidence.recordKind, evidence.recordId, max(evidence.briefingId) AS briefingId,
         coalesce((SELECT name FROM candidate WHERE candidate.briefingId = evidence.briefingId AND candidate.number = evidence.number), '') AS name
       FROM evidence WHERE isNamed = 0 AND briefingId IN (SELECT value FROM json_each(@replaced))
         AND NOT EXISTS (SELECT 1 FROM evidence AS other WHERE other.recordId = evidence.recordId
           AND other.briefingId NOT IN (SELECT value FROM json_each(@replaced)))
         AND NOT EXISTS (SELECT 1 FROM candidate WHERE candidate.recordId = evidence.recordId
           AND candidate.briefingId NOT IN (SELECT value FROM json_each(@replaced)))
       GROUP BY evidence.recordKind, evidence.recordId ORDER BY max(evidence.briefingId) DESC, min(evidence.number) LIMIT @limit`,
      { replaced: JSON.stringify(replacedIds), limit },
    )
    .map((row) =>
      z
        .strictObject({
          recordKind: RecordKind,
          recordId: z.string(),
          briefingId: z.string(),
          name: z.string(),
        })
        .parse(row),
    );
}
