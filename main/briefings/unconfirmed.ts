import { type briefingsCalls, UNCONFIRMED_LIMIT } from '../../shared/briefings/calls.ts';
import type { RecordRef } from '../../shared/briefings/schema.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import { RecordId } from '../../shared/kernel/ids.ts';
import type { ReadableDb } from '../database/handle.ts';
import { mergedIdsOf } from '../people/service.ts';
import { isNamedIn, listOnlyIn } from './candidates.ts';
import { readEditions, type Editions } from './editions.ts';
import { listUnsupported, type Evidence } from './evidence.ts';
import { homeOf } from './homes.ts';
import type { HomeRecord } from './homes/home.ts';
import { briefingStore } from './repository.ts';

/**
 * Records that only replaced editions name, and that nobody verified since; empty when there is none. With an id: those that the
 * edition before it named and it does not, also while it is under review.
 * @throws AppError `not-found`
 */
export function listUnconfirmed(
  db: ReadableDb,
  id: string | undefined,
): AnswerOf<typeof briefingsCalls.unconfirmed> {
  if (id !== undefined) {
    const { supersedesId } = briefingStore.get(db, id).fields;
    return supersedesId === null ? [] : listOnlyIn(db, supersedesId, id);
  }
  const editions = readEditions(db);
  const { replacedIds } = editions;
  if (replacedIds.length === 0) return [];
  return listUnsupported(db, replacedIds, UNCONFIRMED_LIMIT).flatMap((found): RecordRef[] => {
    const record = homeOf(found.recordKind)?.find(db, found.recordId) ?? null;
    if (record === null || !isAsked(db, found.recordKind, record)) return [];
    if (isVerifiedSince(record, editions, found.briefingId)) return [];
    // A newer edition may name somebody whom this one was merged with since.
    if (isNamedAsAnother(db, found.recordId, new Set(replacedIds))) return [];
    return [{ kind: found.recordKind, id: RecordId.parse(found.recordId), name: record.name }];
  });
}

/** Whether only replaced editions support a record, and nobody verified it since. @param evidence all there is of it */
export function isUnconfirmed(db: ReadableDb, evidence: readonly Evidence[], editions: Editions): boolean {
  const [latest] = evidence.filter(({ isNamed }) => !isNamed);
  if (latest === undefined) return false;
  if (evidence.some(({ briefingId }) => editions.replacementOf(briefingId) === null)) return false;
  const { recordId, recordKind, briefingId } = latest;
  const replaced = new Set(editions.replacedIds);
  if (isNamedIn(db, recordId, (one) => !replaced.has(one))) return false;
  const record = homeOf(recordKind)?.find(db, recordId) ?? null;
  return record !== null && isAsked(db, recordKind, record) && !isVerifiedSince(record, editions, briefingId);
}

/** What is archived or past is not asked for. */
function isAsked(db: ReadableDb, kind: string, record: HomeRecord): boolean {
  return !record.isArchived && homeOf(kind)?.isOver?.(record, db) !== true;
}

function isNamedAsAnother(db: ReadableDb, recordId: string, replaced: ReadonlySet<string>): boolean {
  return mergedIdsOf(db, recordId).some((id) => isNamedIn(db, id, (one) => !replaced.has(one)));
}

/** Whether an edition names a record, in whatever state its candidate is. */
export function isNamedBy(db: ReadableDb, recordId: string, briefingId: string): boolean {
  return isNamedIn(db, recordId, (one) => one === briefingId);
}

/** An officer who reached it after the newer edition came knows better than both. */
function isVerifiedSince(record: HomeRecord, editions: Editions, briefingId: string): boolean {
  const replacement = editions.replacementOf(briefingId);
  const verified = record.fields['verified'];
  if (replacement === null || typeof verified !== 'object' || verified === null) return false;
  if (!('at' in verified) || !('channel' in verified) || typeof verified.at !== 'string') return false;
  return verified.channel !== 'document' && verified.at >= replacement.receivedOn;
}
