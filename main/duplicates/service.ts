import type { duplicatesCalls } from '../../shared/duplicates/calls.ts';
import { PAIR_STATES, type PairDecision } from '../../shared/duplicates/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { besideReasonOf, peopleById } from '../people/service.ts';
import {
  countPairs,
  countWaiting,
  findPair,
  listPairs,
  pairsFoundSince,
  saveDecision,
  type PairRow,
} from './repository.ts';

export { countPairs, pairsFoundSince };
export { likelyPeople } from './likely.ts';
export { scanDuplicates } from './scan.ts';

type Queue = AnswerOf<typeof duplicatesCalls.duplicates>;

/** A window on the pairs in one state, the likeliest first, and how many there are in each. */
export function listDuplicates(
  db: ReadableDb,
  query: ParsedInputOf<typeof duplicatesCalls.duplicates>,
): Queue {
  const { total, rows } = listPairs(db, query);
  const people = peopleById(
    db,
    rows.flatMap(({ a, b }) => [a, b]),
  );
  const [open, different, unsure, merged] = PAIR_STATES;
  return {
    total,
    rows: rows.flatMap((pair) => {
      const [a, b] = [people.get(pair.a), people.get(pair.b)];
      if (a === undefined || b === undefined) return [];
      const { score, verdict, evidence } = pair;
      return [{ a, b, score, verdict, evidence, ...aboutPair(db, pair) }];
    }),
    counts: {
      open: countPairs(db, open),
      different: countPairs(db, different),
      unsure: countPairs(db, unsure),
      merged: countPairs(db, merged),
    },
    waiting: countWaiting(db),
  };
}

/** How a pair was found, and what was said of it. */
export function aboutPair(
  db: ReadableDb,
  pair: PairRow,
): Pick<
  Queue['rows'][number],
  'id' | 'state' | 'source' | 'foundAt' | 'decidedBy' | 'decidedAt' | 'note' | 'besideReason'
> {
  const { id, state, source, foundAt, decidedBy, decidedAt, note } = pair;
  const besideReason = besideReasonOf(db, pair.a, pair.b) ?? '';
  return { id, state, source, foundAt, decidedBy, decidedAt, note, besideReason };
}

/**
 * Keeps what an officer said of a pair. It holds until one of the two changes in what the evidence was drawn from.
 * @throws AppError `not-found`; `people/merged` for a pair that was made one
 */
export function decideDuplicate(
  db: WritableDb,
  input: { pairId: string; decision: PairDecision; note: string },
): AnswerOf<typeof duplicatesCalls.decideDuplicate> {
  const pair = findPair(db, input.pairId);
  if (pair === null) throw new AppError('not-found', { kind: 'duplicate', id: input.pairId });
  if (pair.state === 'merged') throw new AppError('people/merged', { id: pair.a });
  saveDecision(db, pair, input);
  db.changeSet.kinds.add('duplicate');
  db.changeSet.recordIds.add(pair.a).add(pair.b);
  return { state: input.decision };
}
