import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { verificationCalls } from '../../shared/verification/calls.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { TestResult } from '../../shared/verification/schema.ts';
import { listNumbers, notePointTried } from '../contacts/service.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { listExercises, listTestCalls, resultsOf, testCallStore } from './repository.ts';

export { listExercises };
export { printVerification } from './print.ts';

/**
 * Notes a try to reach an entry. One that was answered confirms the number or address, one that failed marks it; an older try than
 * what is known changes neither.
 * @throws AppError `not-found` when the entry or its number is not there, `invalid-input` for a try that is yet to come
 */
export function recordTest(
  db: WritableDb,
  input: ParsedInputOf<typeof verificationCalls.record>,
): AnswerOf<typeof verificationCalls.record> {
  const now = nowOf(db.clock);
  const at = input.at ?? now;
  if (at > now) throw new AppError('invalid-input', { issues: [{ path: 'at', problem: 'in-future' }] });
  const { subject, pointId, channel } = input;
  const value = notePointTried(db, { subject, pointId, at, channel, hasWorked: input.result === 'answered' });
  const { id } = testCallStore.create(db, { ...input, at, value });
  return { id, changeSetId: db.changeSet.id };
}

/** A window on the test calls, newest first. */
export function listTests(
  db: ReadableDb,
  { subject, ...query }: ParsedInputOf<typeof verificationCalls.list>,
): AnswerOf<typeof verificationCalls.list> {
  return listTestCalls(db, { ...query, subjectId: subject?.id });
}

/** The numbers of an exercise with what came of them, those not tried yet in their order among the others, and the summary of all. */
export function openExercise(
  db: ReadableDb,
  { name, scope, offset, limit }: ParsedInputOf<typeof verificationCalls.exercise>,
): AnswerOf<typeof verificationCalls.exercise> {
  const results = resultsOf(db, name);
  const numbers = listNumbers(db, scope).map((point) => {
    const tried = results.get(point.pointId);
    return { ...point, result: tried?.result ?? null, note: tried?.note ?? '' };
  });
  const countOf = (result: TestResult | null): number =>
    numbers.filter((point) => point.result === result).length;
  return {
    total: numbers.length,
    summary: {
      results: {
        answered: countOf('answered'),
        'no-answer': countOf('no-answer'),
        'wrong-number': countOf('wrong-number'),
        'out-of-service': countOf('out-of-service'),
      },
      left: countOf(null),
    },
    rows: numbers.slice(offset, offset + limit),
  };
}
