import { z } from 'zod';
import { UNCONFIRMED_LIMIT } from '../../shared/briefings/calls.ts';
import type { contactsCalls } from '../../shared/contacts/calls.ts';
import { holdsOn } from '../../shared/contacts/rules.ts';
import { EntryKind, OfficePoint } from '../../shared/contacts/schema.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import { todayThere } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';
import { splitPath } from '../records/fields.ts';
import { readEditions } from './editions.ts';
import { homeOf } from './homes.ts';

const Row = z.strictObject({
  recordKind: EntryKind,
  recordId: z.string(),
  path: z.string(),
  briefingId: z.string(),
});

const Points = z.array(OfficePoint);

/**
 * Numbers and addresses of the directory that only replaced editions give, and that nobody reached since the newer one came: they may be
 * dead though their entry is not. Empty when there is none.
 */
export function listReplacedPoints(
  db: ReadableDb,
  id?: string,
): AnswerOf<typeof contactsCalls.replacedPoints> {
  const editions = readEditions(db);
  const { replacedIds } = editions;
  if (replacedIds.length === 0) return [];
  const today = todayThere(db);
  return db
    .rows(
      `SELECT evidence.recordKind, evidence.recordId, said.value AS path, max(evidence.briefingId) AS briefingId
       FROM evidence, json_each(evidence.fields) AS said
       WHERE isNamed = 0 AND briefingId IN (SELECT value FROM json_each(@replaced)) AND said.value LIKE 'points#%'
         AND recordKind IN ('organisation', 'contact', 'facility') AND (@id IS NULL OR recordId = @id)
         AND NOT EXISTS (SELECT 1 FROM evidence AS other, json_each(other.fields) AS newer
           WHERE other.recordId = evidence.recordId AND newer.value = said.value
             AND other.briefingId NOT IN (SELECT value FROM json_each(@replaced)))
       GROUP BY evidence.recordKind, evidence.recordId, said.value LIMIT @limit`,
      { replaced: JSON.stringify(replacedIds), id: id ?? null, limit: UNCONFIRMED_LIMIT },
    )
    .map((row) => Row.parse(row))
    .flatMap(({ recordKind, recordId, path, briefingId }) => {
      const [, pointId] = splitPath(path);
      const points = Points.safeParse(homeOf(recordKind)?.find(db, recordId)?.fields['points']).data ?? [];
      const point = points.find((one) => one.id === pointId);
      const newer = editions.replacementOf(briefingId);
      if (point === undefined || newer === null || !holdsOn(point, today)) return [];
      const { at, channel } = point.confirmed;
      if (at !== null && channel !== 'document' && at >= newer.receivedOn) return [];
      return [{ kind: recordKind, id: recordId, pointId: point.id, value: point.value }];
    });
}
