import { z } from 'zod';
import {
  DuplicatePair,
  PAIR_STATES,
  type PairEvidence,
  type PairSource,
  type PairState,
} from '../../shared/duplicates/schema.ts';
import { Evidence } from '../../shared/people/matching.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { WholeRow } from '../records/rows.ts';

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** A pair as it is kept; `a` is the smaller id. */
export const PairRow = z.strictObject({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  score: z.number(),
  verdict: DuplicatePair.shape.verdict,
  evidence: json(z.array(Evidence)),
  basis: z.string(),
  state: z.enum(PAIR_STATES),
  absent: z.number(),
  decision: z.enum(['different', 'unsure']).nullable(),
  decidedBasis: z.string().nullable(),
  decidedBy: z.string(),
  decidedAt: z.string().nullable(),
  note: z.string(),
  source: DuplicatePair.shape.source,
  foundAt: z.string(),
});
export type PairRow = z.infer<typeof PairRow>;

/** Two ids in the order in which pairs are kept. */
export function inOrder(one: string, other: string): { a: string; b: string } {
  return one < other ? { a: one, b: other } : { a: other, b: one };
}

/** The pair of that id. `null` when there is none. */
export function findPair(db: ReadableDb, id: string): PairRow | null {
  const row = db.row(`SELECT * FROM duplicatePair WHERE id = @id`, { id });
  return row === null ? null : PairRow.parse(row);
}

/** The pair of two people, in any order; `null` when they are none. */
export function findPairOf(db: ReadableDb, one: string, other: string): PairRow | null {
  const row = db.row(`SELECT * FROM duplicatePair WHERE a = @a AND b = @b`, inOrder(one, other));
  return row === null ? null : PairRow.parse(row);
}

/** The pair of two people as it stands in its table; `null` when they are none. */
export function pairRow(db: ReadableDb, one: string, other: string): WholeRow | null {
  const row = db.row(`SELECT * FROM duplicatePair WHERE a = @a AND b = @b`, inOrder(one, other));
  return row === null ? null : WholeRow.parse(row);
}

/** Pairs of one person, in any state. */
export function pairsOf(db: ReadableDb, personId: string): PairRow[] {
  return db
    .rows(
      `SELECT * FROM duplicatePair WHERE a = @personId UNION ALL SELECT * FROM duplicatePair WHERE b = @personId`,
      { personId },
    )
    .map((row) => PairRow.parse(row));
}

/** Ids of pairs that hold one of these people and were found since, whoever found them. */
export function pairsFoundSince(db: ReadableDb, personIds: readonly string[], since: string): string[] {
  return db
    .rows(
      `SELECT id FROM duplicatePair WHERE a IN (SELECT value FROM json_each(@ids)) AND foundAt >= @since AND state = 'open'
       UNION SELECT id FROM duplicatePair WHERE b IN (SELECT value FROM json_each(@ids)) AND foundAt >= @since AND state = 'open'`,
      { ids: JSON.stringify(personIds), since },
    )
    .map((row) => PairRow.pick({ id: true }).parse(row).id);
}

/** Pairs in a state, the likeliest first. Those of people who are archived or gone are left out, but merged ones. */
export function listPairs(
  db: ReadableDb,
  query: { state: PairState; offset: number; limit: number },
): { total: number; rows: PairRow[] } {
  const absent = query.state === 'merged' ? `absent >= 0` : `absent = 0`;
  const rows = db.rows(
    `SELECT * FROM duplicatePair WHERE state = @state AND ${absent} ORDER BY score DESC, id LIMIT @limit OFFSET @offset`,
    { ...query },
  );
  return { total: countPairs(db, query.state), rows: rows.map((row) => PairRow.parse(row)) };
}

/** How many pairs are in a state. */
export function countPairs(db: ReadableDb, state: PairState): number {
  const absent = state === 'merged' ? `absent >= 0` : `absent = 0`;
  return z
    .number()
    .parse(db.value(`SELECT count(*) FROM duplicatePair WHERE state = @state AND ${absent}`, { state }));
}

/** What was found out about two people. */
export interface Finding extends PairEvidence {
  a: string;
  b: string;
  basis: string;
  source: PairSource;
}

/**
 * Keeps what was found out about a pair. What an officer said of it holds as long as the evidence is drawn from the same.
 * @returns whether the two were no pair before
 */
export function saveFinding(db: Pick<WritableDb, 'row' | 'run' | 'clock'>, finding: Finding): boolean {
  const { a, b, score, verdict, basis, source } = finding;
  const evidence = JSON.stringify(finding.evidence);
  const updated = db.run(
    `UPDATE duplicatePair SET score = @score, verdict = @verdict, evidence = @evidence, basis = @basis,
       state = CASE WHEN state = 'merged' THEN state WHEN decidedBasis = @basis THEN decision ELSE 'open' END
     WHERE a = @a AND b = @b`,
    { a, b, score, verdict, evidence, basis },
  );
  if (updated > 0) return false;
  const values: Record<string, SqlValue> = {
    id: newId(db.clock),
    a,
    b,
    score,
    verdict,
    evidence,
    basis,
    source,
    foundAt: nowOf(db.clock),
  };
  db.run(
    `INSERT INTO duplicatePair (id, a, b, score, verdict, evidence, basis, state, absent, decision, decidedBasis, decidedBy, decidedAt,
       note, source, foundAt)
     VALUES (@id, @a, @b, @score, @verdict, @evidence, @basis, 'open',
       (SELECT 2 - count(*) FROM person WHERE id IN (@a, @b) AND archivedAt IS NULL),
       NULL, NULL, '', NULL, '', @source, @foundAt)`,
    values,
  );
  return true;
}

/** Takes a pair out of the queue that is none any more. What was said of one stays, should it become one again. */
export function dismissPair(db: Pick<WritableDb, 'run'>, a: string, b: string): void {
  db.run(`DELETE FROM duplicatePair WHERE a = @a AND b = @b AND state = 'open' AND decision IS NULL`, {
    a,
    b,
  });
  db.run(`UPDATE duplicatePair SET state = decision WHERE a = @a AND b = @b AND state = 'open'`, { a, b });
}

/** Takes a pair away. */
export function removePair(db: Pick<WritableDb, 'run'>, id: string): void {
  db.run(`DELETE FROM duplicatePair WHERE id = @id`, { id });
}

/** Keeps what an officer said of a pair; `open` takes it back. */
export function saveDecision(
  db: WritableDb,
  pair: PairRow,
  said: { decision: 'different' | 'unsure' | 'open'; note: string },
): void {
  const isOpen = said.decision === 'open';
  db.run(
    `UPDATE duplicatePair SET state = @state, decision = @decision, decidedBasis = @decidedBasis, decidedBy = @decidedBy,
       decidedAt = @decidedAt, note = @note WHERE id = @id`,
    {
      id: pair.id,
      state: said.decision,
      decision: isOpen ? null : said.decision,
      decidedBasis: isOpen ? null : pair.basis,
      decidedBy: isOpen ? '' : db.actor.name,
      decidedAt: isOpen ? null : nowOf(db.clock),
      note: said.note,
    },
  );
}

/** Marks a pair as made one by a merge. */
export function markMerged(db: WritableDb, pairId: string): void {
  db.run(`UPDATE duplicatePair SET state = 'merged', decidedBy = @by, decidedAt = @at WHERE id = @pairId`, {
    pairId,
    by: db.actor.name,
    at: nowOf(db.clock),
  });
}

/** Puts the decision of a pair back as it was before a merge; what is known of the two is left for the next look. */
export function putPairBack(db: WritableDb, pair: WholeRow): void {
  const column = (name: string): SqlValue => pair[name] ?? null;
  db.run(
    `UPDATE duplicatePair SET state = @state, decision = @decision, decidedBasis = @decidedBasis, decidedBy = @decidedBy,
       decidedAt = @decidedAt, note = @note WHERE id = @id`,
    {
      id: column('id'),
      state: column('state'),
      decision: column('decision'),
      decidedBasis: column('decidedBasis'),
      decidedBy: column('decidedBy'),
      decidedAt: column('decidedAt'),
      note: column('note'),
    },
  );
}

/** How many people changed since they were last compared. */
export function countWaiting(db: ReadableDb): number {
  return z.number().parse(db.value(`SELECT count(*) FROM duplicateWaiting`));
}

const IdsRow = z.strictObject({ id: z.string(), a: z.string(), b: z.string() });

/** Ids of the pairs that were not merged and of their people, at most `limit` after one. */
export function listPairIds(db: ReadableDb, after: string, limit: number): z.infer<typeof IdsRow>[] {
  return db
    .rows(
      `SELECT id, a, b FROM duplicatePair WHERE id > @after AND state <> 'merged' ORDER BY id LIMIT @limit`,
      { after, limit },
    )
    .map((row) => IdsRow.parse(row));
}

const WaitingRow = z.strictObject({ number: z.number(), mark: z.number() });

/** People who changed since they were last compared, with the mark of that change, at most `limit` after one; none that an import still hides. */
export function listWaiting(db: ReadableDb, after: number, limit: number): z.infer<typeof WaitingRow>[] {
  return db
    .rows(
      `SELECT duplicateWaiting.number, mark FROM duplicateWaiting JOIN person ON person.number = duplicateWaiting.number
       WHERE duplicateWaiting.number > @after AND hiddenBy IS NULL ORDER BY duplicateWaiting.number LIMIT @limit`,
      { after, limit },
    )
    .map((row) => WaitingRow.parse(row));
}

/** A person was compared, as they were at that mark: one who changed again meanwhile goes on waiting. */
export function stopWaiting(db: Pick<WritableDb, 'run'>, number: number, mark: number): void {
  db.run(`DELETE FROM duplicateWaiting WHERE number = @number AND mark = @mark`, { number, mark });
}
