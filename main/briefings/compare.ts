import type { briefingsCalls } from '../../shared/briefings/calls.ts';
import { BriefingId, COMPARED_STATES, type ComparedEntry } from '../../shared/briefings/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { ReadableDb } from '../database/handle.ts';
import { compareFields } from '../records/fields.ts';
import { findCandidate, listOutlines, type CandidateRow } from './candidates.ts';
import { pairEditions, type Paired } from './pair.ts';
import { contextOfBriefing, type BriefingContext } from './propose.ts';
import { briefingStore } from './repository.ts';
import { answerCandidate } from './review.ts';

type Answer = AnswerOf<typeof briefingsCalls.compare>;

/**
 * What an edition changes against the one before it, or another one, and against the directory. Each list is a window of the same
 * offset and limit; `counts` are of all.
 * @throws AppError `not-found`
 */
export function compareEditions(db: ReadableDb, query: ParsedInputOf<typeof briefingsCalls.compare>): Answer {
  const { fields } = briefingStore.get(db, query.id);
  const withId = query.with ?? fields.supersedesId;
  const earlier = withId === null ? null : briefingStore.get(db, withId);
  const pairs = pairEditions(
    earlier === null ? [] : listOutlines(db, earlier.id),
    listOutlines(db, query.id),
  );
  const answer: Answer = {
    with: earlier === null ? null : { id: BriefingId.parse(earlier.id), title: earlier.fields.title },
    counts: { new: 0, changed: 0, confirmed: 0, gone: 0 },
    new: [],
    changed: [],
    confirmed: [],
    gone: [],
  };
  for (const { state } of pairs) answer.counts[state]++;
  const context = contextOfBriefing(db, query.id);
  for (const state of query.state ?? COMPARED_STATES) {
    answer[state] = pairs
      .filter((pair) => pair.state === state)
      .slice(query.offset, query.offset + query.limit)
      .flatMap((pair) => entryOf(db, pair, { laterId: query.id, earlierId: earlier?.id ?? null, context }));
  }
  return answer;
}

function entryOf(
  db: ReadableDb,
  { state, entry, earlier }: Paired,
  editions: { laterId: string; earlierId: string | null; context: BriefingContext },
): ComparedEntry[] {
  const { laterId, earlierId, context } = editions;
  const briefingId = state === 'gone' ? earlierId : laterId;
  const candidate = briefingId === null ? null : findCandidate(db, briefingId, entry.number);
  if (candidate === null || briefingId === null) return [];
  const before = earlier === null || earlierId === null ? null : findCandidate(db, earlierId, earlier.number);
  const answer = answerCandidate(db, candidate, context);
  const isWaiting = state !== 'gone' && candidate.state === 'pending';
  return [
    {
      state,
      briefingId: BriefingId.parse(briefingId),
      number: entry.number,
      earlierNumber: earlier?.number ?? null,
      kind: candidate.kind,
      name: candidate.name,
      place: candidate.place,
      candidateState: candidate.state,
      record: answer.record,
      changes: state === 'changed' && before !== null ? changesOf(before, candidate) : [],
      differences: isWaiting ? answer.differences : [],
    },
  ];
}

/** What two editions say differently of an entry, field by field as read. */
function changesOf(before: CandidateRow, after: CandidateRow): ComparedEntry['changes'] {
  return compareFields(new Map(Object.entries(before.fields)), new Map(Object.entries(after.fields)));
}
