import { z } from 'zod';
import { FUNCTIONS, EntryFunction } from '../../shared/contacts/schema.ts';
import {
  RED_REASONS,
  VerifiedPoint,
  type RedPoint,
  type RedReason,
} from '../../shared/verification/schema.ts';
import type { ReadableDb, SqlParameters } from '../database/handle.ts';
import { todayThere } from './today.ts';

/** What the red list asks for. `dueBefore`: what was confirmed earlier is overdue. */
export interface RedQuery {
  reason?: readonly RedReason[] | undefined;
  function?: EntryFunction | undefined;
  offset: number;
  limit: number;
  dueBefore: string;
}

const ENTRY_IN_USE = `contactEntry.hiddenBy IS NULL AND contactEntry.archivedAt IS NULL`;
const HOLDS = `(contactPoint.until IS NULL OR contactPoint.until > @today)`;
const IN_USE = `${ENTRY_IN_USE} AND ${HOLDS}`;
const IS_VOICE = `contactPoint.kind IN ('phone', 'mobile', 'satellite') AND NOT isFax`;

/** The number of a contracted service answers for that service alone, not for what the organisation is asked for. */
const IS_SERVICE = `EXISTS (SELECT 1 FROM contractedService WHERE contractedService.number = contactPoint.number AND serviceId = pointId)`;

const REASON = `CASE WHEN contactPoint.failedAt IS NOT NULL THEN 'failed' WHEN contactPoint.confirmedAt IS NULL THEN 'never' ELSE 'overdue' END`;
const IS_RED = `(contactPoint.failedAt IS NOT NULL OR coalesce(contactPoint.confirmedAt, '') < @dueBefore)`;

const HAS_FUNCTION = `EXISTS (SELECT 1 FROM contactFunction WHERE contactFunction.number = contactEntry.number)`;
const FUNCTIONS_OF = `(SELECT json_group_array(function) FROM contactFunction WHERE contactFunction.number = contactEntry.number)`;

const COLUMNS = `contactEntry.kind, contactEntry.id, title, subtitle, holder, ${FUNCTIONS_OF} AS functions, pointId,
  contactPoint.kind AS pointKind, value, isDayAndNight, confirmedAt, confirmedChannel, confirmedBy, contactPoint.failedAt AS failedAt`;

const PointRow = VerifiedPoint.extend({
  isDayAndNight: z.number().transform((value) => value !== 0),
  functions: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(EntryFunction)),
});
const RedRow = PointRow.extend({ reason: z.enum(RED_REASONS) });
const CountRow = z.strictObject({ reason: z.enum(RED_REASONS), count: z.number() });

/** Numbers and addresses that must be verified: what failed first, then what an emergency asks for, then the longest unconfirmed. */
export function listRedPoints(
  db: ReadableDb,
  query: RedQuery,
): { counts: Record<RedReason, number>; total: number; rows: RedPoint[] } {
  const { where, parameters } = ofFunction(query.function, {
    dueBefore: query.dueBefore,
    today: todayThere(db),
  });
  const from = `FROM contactPoint JOIN contactEntry ON contactEntry.number = contactPoint.number
    WHERE ${IN_USE} AND ${IS_RED} ${where}`;
  const counts: Record<RedReason, number> = { failed: 0, never: 0, overdue: 0 };
  for (const row of db.rows(`SELECT ${REASON} AS reason, count(*) AS count ${from} GROUP BY 1`, parameters)) {
    const { reason, count } = CountRow.parse(row);
    counts[reason] = count;
  }
  const reasons = query.reason ?? RED_REASONS;
  const rows = db.rows(
    `SELECT ${COLUMNS}, ${REASON} AS reason ${from} AND ${REASON} IN (SELECT value FROM json_each(@reasons))
     ORDER BY contactPoint.failedAt IS NULL, NOT ${HAS_FUNCTION}, NOT isDayAndNight, coalesce(confirmedAt, ''), sortTitle,
       contactEntry.number, position
     LIMIT @limit OFFSET @offset`,
    { ...parameters, reasons: JSON.stringify(reasons), limit: query.limit, offset: query.offset },
  );
  return {
    counts,
    total: reasons.reduce((sum, reason) => sum + counts[reason], 0),
    rows: rows.map((row) => RedRow.parse(row)),
  };
}

/** Numbers that a voice answers, in use, in order of the entries' names. */
export function listNumbers(
  db: ReadableDb,
  scope: { function?: EntryFunction | undefined; dayAndNight: boolean },
): VerifiedPoint[] {
  const { where, parameters } = ofFunction(scope.function, { today: todayThere(db) });
  return db
    .rows(
      `SELECT ${COLUMNS} FROM contactEntry JOIN contactPoint ON contactPoint.number = contactEntry.number
       WHERE ${IN_USE} AND ${IS_VOICE}
       ${scope.dayAndNight ? 'AND isDayAndNight' : ''} ${where}
       ORDER BY NOT ${HAS_FUNCTION}, sortTitle, contactEntry.number, position`,
      parameters,
    )
    .map((row) => PointRow.parse(row));
}

function ofFunction(
  name: EntryFunction | undefined,
  parameters: SqlParameters,
): { where: string; parameters: SqlParameters } {
  if (name === undefined) return { where: '', parameters };
  return {
    where: `AND contactEntry.number IN (SELECT number FROM contactFunction WHERE function = @function)`,
    parameters: { ...parameters, function: name },
  };
}

const CoveredRow = z.strictObject({ function: EntryFunction, confirmed: z.number() });

/**
 * Functions that nobody can be called for with certainty, day or night, anywhere in the host State.
 * @returns `gap` = no such number is known · `stale` = none confirmed in time, or its last try failed
 */
export function uncertainFunctions(
  db: ReadableDb,
  dueBefore: string,
): { function: EntryFunction; state: 'gap' | 'stale' }[] {
  const rows = db
    .rows(
      `SELECT function, max(contactPoint.failedAt IS NULL AND coalesce(confirmedAt, '') >= @dueBefore) AS confirmed
       FROM contactFunction JOIN contactEntry ON contactEntry.number = contactFunction.number
       JOIN contactPoint ON contactPoint.number = contactEntry.number
       WHERE ${IN_USE} AND isDayAndNight AND ${IS_VOICE} AND NOT ${IS_SERVICE}
       GROUP BY function`,
      { dueBefore, today: todayThere(db) },
    )
    .map((row) => CoveredRow.parse(row));
  const known = new Map(rows.map((row) => [row.function, row.confirmed !== 0]));
  return FUNCTIONS.filter((name) => known.get(name) !== true).map((name) => ({
    function: name,
    state: known.has(name) ? 'stale' : 'gap',
  }));
}
