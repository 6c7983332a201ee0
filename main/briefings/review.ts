import type { briefingsCalls } from '../../shared/briefings/calls.ts';
import type { FieldDifference, RecordRef } from '../../shared/briefings/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import {
  decidedAlone,
  findCandidate,
  itemOf,
  listCandidates as listRows,
  setCandidateEdited,
  setCandidateState,
  type CandidateRow,
} from './candidates.ts';
import { nameOfItem } from './hash.ts';
import { homeOf } from './homes.ts';
import type { HomeRecord } from './homes/home.ts';
import { forgetRejection, rememberRejection } from './memory.ts';
import { changesOf, contextOfBriefing, propose, type BriefingContext } from './propose.ts';
import { getBriefing } from './service.ts';

type CandidateAnswer = AnswerOf<typeof briefingsCalls.editCandidate>;

/** A window on the candidates of a briefing, each with what accepting it would change. @throws AppError `not-found` */
export function listCandidates(
  db: ReadableDb,
  query: ParsedInputOf<typeof briefingsCalls.candidates>,
): AnswerOf<typeof briefingsCalls.candidates> {
  const { briefingId, offset, limit, ...filter } = query;
  const context = contextOfBriefing(db, briefingId);
  const { total, rows } = listRows(db, { briefingId, filter, offset, limit });
  return { total, rows: rows.map((candidate) => answerCandidate(db, candidate, context)) };
}

/**
 * Rejects candidates that wait, and remembers it: the very same entries are not proposed again.
 * @throws AppError `not-found`, `briefings/already-decided` when one of them waits no more
 */
export function rejectCandidates(
  db: WritableDb,
  briefingId: string,
  numbers: readonly number[],
): AnswerOf<typeof briefingsCalls.reject> {
  for (const candidate of waiting(db, briefingId, numbers, 'pending')) {
    setCandidateState(db, candidate, 'rejected');
    rememberRejection(db, candidate.hash, null);
  }
  return { rejected: numbers.length };
}

/** Takes rejections back. @throws AppError `not-found`, `briefings/already-decided` when one of them is not rejected */
export function reopenCandidates(
  db: WritableDb,
  briefingId: string,
  numbers: readonly number[],
): AnswerOf<typeof briefingsCalls.reopen> {
  for (const candidate of waiting(db, briefingId, numbers, 'rejected')) {
    setCandidateState(db, candidate, 'pending');
    forgetRejection(db, candidate.hash);
  }
  return { reopened: numbers.length };
}

function waiting(
  db: WritableDb,
  briefingId: string,
  numbers: readonly number[],
  state: CandidateRow['state'],
): CandidateRow[] {
  getBriefing(db, briefingId);
  const candidates = numbers.map((number) => getCandidate(db, briefingId, number));
  if (candidates.some((candidate) => candidate.state !== state))
    throw new AppError('briefings/already-decided');
  noteBriefing(db, briefingId);
  return candidates;
}

/** The trail and the page are told, though no versioned record changed. */
function noteBriefing(db: WritableDb, briefingId: string): void {
  db.changeSet.kinds.add('briefing');
  db.changeSet.recordIds.add(briefingId);
}

/**
 * Keeps the officer's corrections of a candidate; what was read stays beside them.
 * @throws AppError `not-found`, `briefings/already-decided`, `invalid-input` when they do not fit its kind
 */
export function editCandidate(
  db: WritableDb,
  input: ParsedInputOf<typeof briefingsCalls.editCandidate>,
): CandidateAnswer {
  const { briefingId, number } = input;
  const candidate = getCandidate(db, briefingId, number);
  if (candidate.state !== 'pending') throw new AppError('briefings/already-decided');
  const item = checkedItem(candidate, input.fields);
  const isAsRead = JSON.stringify(item.fields) === JSON.stringify(candidate.fields);
  setCandidateEdited(db, candidate, {
    fields: isAsRead ? null : { ...item.fields },
    name: nameOfItem(item),
  });
  noteBriefing(db, briefingId);
  const context = contextOfBriefing(db, briefingId);
  return answerCandidate(db, getCandidate(db, briefingId, number), context);
}

function checkedItem(candidate: CandidateRow, fields: Record<string, unknown>) {
  try {
    return itemOf({ ...candidate, edited: fields });
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new AppError('invalid-input', {
      issues: error.issues
        .slice(0, 50)
        .map((issue) => ({ path: issue.path.map(String).join('.'), problem: issue.code })),
    });
  }
}

function getCandidate(db: ReadableDb, briefingId: string, number: number): CandidateRow {
  const candidate = findCandidate(db, briefingId, number);
  if (candidate === null) throw new AppError('not-found', { kind: 'candidate', id: String(number) });
  return candidate;
}

/** A candidate as the screen shows it: while it waits, compared afresh with what we have. */
export function answerCandidate(
  db: ReadableDb,
  candidate: CandidateRow,
  context: BriefingContext,
): CandidateAnswer {
  const { number, kind, name, place, unmapped, raw, state, isRemembered } = candidate;
  return {
    number,
    kind,
    name,
    place,
    fields: candidate.edited ?? candidate.fields,
    isEdited: candidate.edited !== null,
    unmapped,
    raw,
    state,
    isRemembered,
    decidedAloneBy: decidedAlone(db, candidate.changeSetId) ? candidate.changeSetId : null,
    ...(state === 'pending' ? compared(db, candidate, context) : decided(db, candidate)),
  };
}

type Compared = Pick<CandidateAnswer, 'proposal' | 'record' | 'differences'>;

function decided(db: ReadableDb, candidate: CandidateRow): Compared {
  const { proposal, recordKind, recordId } = candidate;
  const record =
    recordKind === null || recordId === null ? null : (homeOf(recordKind)?.find(db, recordId) ?? null);
  return {
    proposal,
    record:
      record === null || recordKind === null ? null : { kind: recordKind, id: record.id, name: record.name },
    differences: [],
  };
}

/** Compares afresh: the record may have changed since the file was read. */
function compared(db: ReadableDb, candidate: CandidateRow, context: BriefingContext): Compared {
  const proposed = propose(db, itemOf(candidate), context);
  if (proposed.proposal === 'later' || proposed.record === null)
    return { proposal: proposed.proposal, record: null, differences: [] };
  const { home, record, said, missing, proposal } = proposed;
  const differences: FieldDifference[] = changesOf(home, record, said, context)
    .filter(({ field }) => field !== missing?.field)
    .map((change) => named(db, change, record));
  if (missing !== null)
    differences.push({
      field: missing.field,
      before: nameOf(db, record.fields[missing.field]),
      after: missing.name,
    });
  return { proposal, record: refOf(home.kind, record), differences };
}

function refOf(kind: RecordRef['kind'], record: HomeRecord): Compared['record'] {
  return { kind, id: record.id, name: record.name };
}

/** Ids of organisations are shown by their names. */
function named(db: ReadableDb, change: FieldDifference, _record: HomeRecord): FieldDifference {
  if (change.field !== 'organisationId' && change.field !== 'parentId') return change;
  return { field: change.field, before: nameOf(db, change.before), after: nameOf(db, change.after) };
}

function nameOf(db: ReadableDb, id: unknown): string | null {
  if (typeof id !== 'string') return null;
  return homeOf('organisation')?.find(db, id)?.name ?? null;
}
