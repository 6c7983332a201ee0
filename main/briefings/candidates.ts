import { z } from 'zod';
import {
  CandidateState,
  type KindCounts,
  Proposal,
  type StateCounts,
} from '../../shared/briefings/schema.ts';
import { RecordKind } from '../../shared/ipc/events.ts';
import { ItemKind, ReadItem, ReadPlace } from '../../shared/reader/result.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../database/handle.ts';
import { releaseEvidence } from './evidence.ts';

type Bare = Pick<WritableDb, 'run'>;

/** A candidate as it is kept. */
export interface CandidateRow {
  briefingId: string;
  number: number;
  kind: ItemKind;
  name: string;
  place: ReadPlace;
  /** As read. */
  fields: Record<string, unknown>;
  /** The fields as the officer corrected them; `null` when not corrected. */
  edited: Record<string, unknown> | null;
  unmapped: { label: string; value: string }[];
  raw: string[];
  hash: string;
  proposal: Proposal;
  state: CandidateState;
  isRemembered: boolean;
  recordKind: RecordKind | null;
  recordId: string | null;
  changeSetId: string | null;
}

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
const Fields = z.record(z.string(), z.unknown());

const Row = z.object({
  briefingId: z.string(),
  number: z.number(),
  kind: ItemKind,
  name: z.string(),
  place: json(ReadPlace),
  fields: json(Fields),
  edited: json(Fields).nullable(),
  unmapped: json(z.array(z.strictObject({ label: z.string(), value: z.string() }))),
  raw: json(z.array(z.string())),
  hash: z.string(),
  proposal: Proposal,
  state: CandidateState,
  isRemembered: z.number().transform((value) => value !== 0),
  recordKind: RecordKind.nullable(),
  recordId: z.string().nullable(),
  changeSetId: z.string().nullable(),
});

/** The candidate as the reader would give it, with the officer's corrections. @throws ZodError when they do not fit its kind */
export function itemOf(candidate: CandidateRow, edits: Record<string, unknown> = {}): ReadItem {
  const fields = { ...(candidate.edited ?? candidate.fields), ...edits };
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const { kind, place, unmapped, raw } = candidate;
  return ReadItem.parse({ kind, place, fields: kept, unmapped, raw });
}

/** Keeps a candidate. */
export function insertCandidate(db: Bare, candidate: Omit<CandidateRow, 'edited' | 'changeSetId'>): void {
  db.run(
    `INSERT INTO candidate (briefingId, number, kind, name, place, fields, unmapped, raw, hash, proposal, state, isRemembered, recordKind, recordId)
     VALUES (@briefingId, @number, @kind, @name, @place, @fields, @unmapped, @raw, @hash, @proposal, @state, @isRemembered, @recordKind, @recordId)`,
    {
      ...candidate,
      place: JSON.stringify(candidate.place),
      fields: JSON.stringify(candidate.fields),
      unmapped: JSON.stringify(candidate.unmapped),
      raw: JSON.stringify(candidate.raw),
      isRemembered: candidate.isRemembered ? 1 : 0,
    },
  );
}

/** One candidate; `null` when there is none of that number. */
export function findCandidate(db: ReadableDb, briefingId: string, number: number): CandidateRow | null {
  const row = db.row(`SELECT * FROM candidate WHERE briefingId = @briefingId AND number = @number`, {
    briefingId,
    number,
  });
  return row === null ? null : Row.parse(row);
}

/** Filters of the list of candidates; one left out, or empty, does not filter. */
export interface CandidateFilter {
  kind?: readonly string[] | undefined;
  state?: readonly string[] | undefined;
  proposal?: readonly string[] | undefined;
}

/** A window on the candidates of a briefing in the order of the file, and how many there are in all. */
export function listCandidates(
  db: ReadableDb,
  query: { briefingId: string; filter: CandidateFilter; offset: number; limit: number },
): { total: number; rows: CandidateRow[] } {
  const parameters: Record<string, SqlValue> = { briefingId: query.briefingId };
  const where = ['briefingId = @briefingId'];
  for (const field of ['kind', 'state', 'proposal'] as const) {
    const wanted = query.filter[field];
    if (wanted === undefined || wanted.length === 0) continue;
    where.push(`${field} IN (SELECT value FROM json_each(@${field}))`);
    parameters[field] = JSON.stringify(wanted);
  }
  const total = z
    .number()
    .parse(db.value(`SELECT count(*) FROM candidate WHERE ${where.join(' AND ')}`, parameters));
  // The narrow index finds the window, so that the wide rows before it are not read.
  const rows = db.rows(
    `SELECT * FROM candidate WHERE rowid IN
       (SELECT rowid FROM candidate WHERE ${where.join(' AND ')} ORDER BY number LIMIT @limit OFFSET @offset)
     ORDER BY number`,
    { ...parameters, limit: query.limit, offset: query.offset },
  );
  return { total, rows: rows.map((row) => Row.parse(row)) };
}

/**
 * Numbers of the candidates that accepting everything takes: those that wait, and those that only confirm a record. What was found
 * in running text is a suggestion, which the officer takes by choosing it.
 */
export function listOpenNumbers(db: ReadableDb, briefingId: string): number[] {
  const numbers = db.value(
    `SELECT json_group_array(number) FROM (SELECT number FROM candidate
     WHERE briefingId = @briefingId AND (state = 'pending' OR (state = 'same' AND changeSetId IS NULL))
       AND place ->> '$.block' IS NULL ORDER BY number)`,
    { briefingId },
  );
  return z.array(z.number()).parse(typeof numbers === 'string' ? JSON.parse(numbers) : []);
}

/** What a change set decided about a candidate. */
export interface Decided {
  state: CandidateState;
  recordKind: RecordKind | null;
  recordId: string | null;
  changeSetId: string;
  edited: Record<string, unknown> | null;
}

/** Notes a decision, and what stood before, so that it can be taken back. */
export function decideCandidate(db: Bare, candidate: CandidateRow, decided: Decided): void {
  db.run(
    `UPDATE candidate SET formerState = state, state = @state, recordKind = @recordKind, recordId = @recordId,
       changeSetId = @changeSetId, edited = @edited, isRemembered = 0
     WHERE briefingId = @briefingId AND number = @number`,
    {
      ...decided,
      edited: decided.edited === null ? null : JSON.stringify(decided.edited),
      briefingId: candidate.briefingId,
      number: candidate.number,
    },
  );
}

/**
 * Takes back what a change set decided about candidates, what was remembered of it, and its evidence.
 * @param exceptRecordIds records that stand all the same: their candidates stay decided
 */
export function releaseCandidates(
  db: Bare,
  changeSetId: string,
  exceptRecordIds: readonly string[] = [],
): void {
  releaseEvidence(db, changeSetId, exceptRecordIds);
  const parameters = { changeSetId, except: JSON.stringify(exceptRecordIds) };
  const released = `changeSetId = @changeSetId AND coalesce(recordId, '') NOT IN (SELECT value FROM json_each(@except))`;
  db.run(`DELETE FROM remembered WHERE ${released}`, parameters);
  db.run(
    `UPDATE candidate SET state = coalesce(formerState, 'pending'), formerState = NULL, changeSetId = NULL WHERE ${released}`,
    parameters,
  );
}

/**
 * Lets every candidate wait again whose record this change set had touched and is gone now, whichever briefing it is of: what was
 * found the same as that record is new again.
 */
export function releaseGone(db: Bare, changeSetId: string): void {
  const gone = `recordId IN (SELECT recordId FROM history WHERE changeSetId = @changeSetId)
    AND recordId IN (SELECT recordId FROM tombstone)`;
  db.run(`DELETE FROM evidence WHERE ${gone}`, { changeSetId });
  db.run(
    `UPDATE candidate SET state = 'pending', proposal = 'create', formerState = NULL, changeSetId = NULL, isRemembered = 0
     WHERE ${gone} AND state IN ('accepted', 'linked', 'same')`,
    { changeSetId },
  );
  db.run(
    `DELETE FROM remembered WHERE hash IN (SELECT hash FROM candidate WHERE ${gone})
       AND decision = 'taken' AND recordId IN (SELECT recordId FROM tombstone)`,
    { changeSetId },
  );
}

/** Whether a change set decided one candidate and no other. */
export function decidedAlone(db: ReadableDb, changeSetId: string | null): boolean {
  if (changeSetId === null) return false;
  return (
    db.value(`SELECT count(*) FROM (SELECT 1 FROM candidate WHERE changeSetId = @changeSetId LIMIT 2)`, {
      changeSetId,
    }) === 1
  );
}

/** Sets the state of a candidate that no change set decided: a rejection, or its taking back. */
export function setCandidateState(db: Bare, candidate: CandidateRow, state: CandidateState): void {
  db.run(
    `UPDATE candidate SET state = @state, isRemembered = 0 WHERE briefingId = @briefingId AND number = @number`,
    { state, briefingId: candidate.briefingId, number: candidate.number },
  );
}

/** Keeps the officer's corrections of a candidate. */
export function setCandidateEdited(
  db: Bare,
  candidate: CandidateRow,
  edited: { fields: Record<string, unknown> | null; name: string },
): void {
  db.run(
    `UPDATE candidate SET edited = @edited, name = @name WHERE briefingId = @briefingId AND number = @number`,
    {
      edited: edited.fields === null ? null : JSON.stringify(edited.fields),
      name: edited.name,
      briefingId: candidate.briefingId,
      number: candidate.number,
    },
  );
}

const CountRow = z.object({ kind: ItemKind, state: CandidateState, count: z.number() });

/** How many candidates of a briefing stand where, and are of which kind. */
export function countCandidates(
  db: ReadableDb,
  briefingId: string,
): { kinds: KindCounts; states: StateCounts } {
  const kinds: KindCounts = {};
  const states: StateCounts = { pending: 0, accepted: 0, rejected: 0, linked: 0, same: 0 };
  const counted = db.rows(
    `SELECT kind, state, count(*) AS count FROM candidate WHERE briefingId = @briefingId GROUP BY kind, state`,
    { briefingId },
  );
  for (const row of counted) {
    const { kind, state, count } = CountRow.parse(row);
    kinds[kind] = (kinds[kind] ?? 0) + count;
    states[state] += count;
  }
  return { kinds, states };
}

/** Change sets by which candidates of a briefing were accepted and that still stand, newest first. */
export function listChangeSets(db: ReadableDb, briefingId: string): string[] {
  return db
    .rows(
      `SELECT DISTINCT changeSetId FROM candidate JOIN changeSet ON changeSet.id = changeSetId
       WHERE briefingId = @briefingId AND changeSetId IS NOT NULL AND undoneBy IS NULL ORDER BY changeSetId DESC`,
      { briefingId },
    )
    .map((row) => z.object({ changeSetId: z.string() }).parse(row).changeSetId);
}

/** Whether anything that a briefing brought was undone before. */
export function wasUndone(db: ReadableDb, briefingId: string): boolean {
  return (
    db.value(
      `SELECT 1 FROM changeSet WHERE undoneBy IS NOT NULL AND provenance ->> 'briefingId' = @briefingId LIMIT 1`,
      { briefingId },
    ) === 1
  );
}

/** Records that one briefing took up and another does not name. */
export function listOnlyIn(
  db: ReadableDb,
  earlierId: string,
  laterId: string,
): { kind: RecordKind; id: string; name: string }[] {
  return db
    .rows(
      `SELECT recordKind AS kind, recordId AS id, min(name) AS name FROM candidate
       WHERE briefingId = @earlierId AND state IN ('accepted', 'linked', 'same') AND recordId IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM candidate AS later WHERE later.recordId = candidate.recordId AND later.briefingId = @laterId)
       GROUP BY recordKind, recordId ORDER BY min(number) LIMIT 1000`,
      { earlierId, laterId },
    )
    .map((row) => z.strictObject({ kind: RecordKind, id: z.string(), name: z.string() }).parse(row));
}

const OutlineRow = z.object({
  number: z.number(),
  kind: ItemKind,
  hash: z.string(),
  name: z.string(),
  proposal: Proposal,
  state: CandidateState,
  recordId: z.string().nullable(),
  reference: z.string().nullable(),
  office: z.string().nullable(),
  organisation: z.string().nullable(),
});
/** What two editions are compared by. */
export type CandidateOutline = z.infer<typeof OutlineRow>;

/** The candidates of a briefing after one in the order of the file, at most `limit`, without their wide columns. */
export function listOutlines(
  db: ReadableDb,
  window: { briefingId: string; after: number; limit: number },
): CandidateOutline[] {
  return db
    .rows(
      `SELECT number, kind, hash, name, proposal, state, recordId, fields ->> 'reference' AS reference,
         coalesce(fields ->> 'office', fields ->> 'role') AS office, fields ->> 'organisation' AS organisation
       FROM candidate WHERE briefingId = @briefingId AND number > @after ORDER BY number LIMIT @limit`,
      window,
    )
    .map((row) => OutlineRow.parse(row));
}

/** Whether one of some briefings says or proposes something of a record, in whatever state the candidate is. */
export function isNamedIn(
  db: ReadableDb,
  recordId: string,
  isMeant: (briefingId: string) => boolean,
): boolean {
  return db
    .rows(
      `SELECT briefingId FROM candidate WHERE recordId = @recordId
       UNION SELECT briefingId FROM evidence WHERE recordId = @recordId`,
      { recordId },
    )
    .some((row) => isMeant(z.strictObject({ briefingId: z.string() }).parse(row).briefingId));
}
