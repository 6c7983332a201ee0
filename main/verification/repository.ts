import { z } from 'zod';
import { Instant } from '../../shared/kernel/dates.ts';
import { TestCallInput, TestResult, TestSubject } from '../../shared/verification/schema.ts';
import type { ReadableDb, SqlParameters } from '../database/handle.ts';
import { RecordStore } from '../records/store.ts';

/** Tries to reach entries of the directory. */
export const testCallStore = new RecordStore({
  kind: 'testCall',
  table: 'testCall',
  fields: TestCallInput,
  lists: [],
  derive: (call) => ({ subjectId: call.subject.id }),
});

const Subject = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(TestSubject);

const Row = TestCallInput.extend({
  id: z.string(),
  by: z.string(),
  title: z.string(),
  subject: Subject,
});
export type TestCallRow = z.infer<typeof Row>;

/** Which test calls a list asks for; what is left out does not filter. */
export interface TestCallQuery {
  subjectId?: string | undefined;
  pointId?: string | undefined;
  exercise?: string | undefined;
  offset: number;
  limit: number;
}

/** A window on the test calls, newest first, and how many there are in all. */
export function listTestCalls(db: ReadableDb, query: TestCallQuery): { total: number; rows: TestCallRow[] } {
  const parameters: Record<string, SqlParameters[string]> = {};
  const where = ['testCall.hiddenBy IS NULL'];
  for (const column of ['subjectId', 'pointId', 'exercise'] as const) {
    const asked = query[column];
    if (asked === undefined) continue;
    where.push(`${column} = @${column}`);
    // The index holds only calls of an exercise.
    if (column === 'exercise') where.push(`exercise <> ''`);
    parameters[column] = asked;
  }
  const total = db.value(`SELECT count(*) FROM testCall WHERE ${where.join(' AND ')}`, parameters);
  const rows = db.rows(
    `SELECT testCall.id, subject, pointId, value, at, channel, result, exercise, note, testCall.createdBy AS "by",
       coalesce(contactEntry.title, '') AS title
     FROM testCall LEFT JOIN contactEntry ON contactEntry.id = subjectId AND contactEntry.hiddenBy IS NULL
     WHERE ${where.join(' AND ')} ORDER BY at DESC, testCall.id DESC LIMIT @limit OFFSET @offset`,
    { ...parameters, limit: query.limit, offset: query.offset },
  );
  return { total: z.number().parse(total), rows: rows.map((row) => Row.parse(row)) };
}

const ExerciseRow = z.strictObject({
  name: z.string(),
  firstAt: Instant,
  lastAt: Instant,
  calls: z.number(),
});

/** Exercises in which somebody was called, newest first. */
export function listExercises(db: ReadableDb): z.infer<typeof ExerciseRow>[] {
  return db
    .rows(
      `SELECT exercise AS name, min(at) AS firstAt, max(at) AS lastAt, count(*) AS calls FROM testCall
       WHERE exercise <> '' AND hiddenBy IS NULL GROUP BY exercise ORDER BY lastAt DESC LIMIT 500`,
    )
    .map((row) => ExerciseRow.parse(row));
}

const ResultRow = z.strictObject({ pointId: z.string(), result: TestResult, note: z.string() });

/** What came of the last try of each number in an exercise, by the id of the number. */
export function resultsOf(db: ReadableDb, exercise: string): Map<string, z.infer<typeof ResultRow>> {
  const rows = db
    .rows(
      `SELECT pointId, result, note FROM testCall WHERE exercise = @exercise AND exercise <> '' AND hiddenBy IS NULL
       ORDER BY at, id`,
      { exercise },
    )
    .map((row) => ResultRow.parse(row));
  return new Map(rows.map((row) => [row.pointId, row]));
}
