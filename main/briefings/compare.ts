import type { briefingsCalls } from '../../shared/briefings/calls.ts';
import { BriefingId, COMPARED_STATES, type ComparedEntry } from '../../shared/briefings/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { compareFields } from '../records/fields.ts';
import { findCandidate, listOutlines, type CandidateOutline, type CandidateRow } from './candidates.ts';
import { pairInSteps, type Paired } from './pair.ts';
import { contextOfBriefing, type BriefingContext } from './propose.ts';
import { briefingStore } from './repository.ts';
import { answerCandidate } from './review.ts';

type Answer = AnswerOf<typeof briefingsCalls.compare>;

/** A slice of reading: other calls wait at most so long. */
const SLICE_MS = 12;
const WINDOW = 400;

/** What comparing reads with. */
type Reading = Pick<TaskContext, 'read' | 'breathe'>;

/**
 * What an edition changes against the one before it, or another one, and against the directory. Each list is a window of the same
 * offset and limit; `counts` are of all. Read in slices: two editions of ten thousand entries take a while.
 * @throws AppError `not-found`, `ipc/cancelled`
 */
export async function compareEditions(
  task: Reading,
  query: ParsedInputOf<typeof briefingsCalls.compare>,
): Promise<Answer> {
  const { earlier, context } = task.read((db) => {
    const { fields } = briefingStore.get(db, query.id);
    const withId = query.with ?? fields.supersedesId;
    return {
      earlier: withId === null ? null : briefingStore.get(db, withId),
      context: contextOfBriefing(db, query.id),
    };
  });
  const pace = new Pace(task);
  const before = earlier === null ? [] : await outlinesOf(task, pace, earlier.id);
  const pairs = await paired(pace, before, await outlinesOf(task, pace, query.id));
  const answer: Answer = {
    with: earlier === null ? null : { id: BriefingId.parse(earlier.id), title: earlier.fields.title },
    counts: { new: 0, changed: 0, confirmed: 0, gone: 0 },
    new: [],
    changed: [],
    confirmed: [],
    gone: [],
  };
  for (const { state } of pairs) answer.counts[state]++;
  const editions = { laterId: query.id, earlierId: earlier?.id ?? null, context };
  for (const state of query.state ?? COMPARED_STATES) {
    const window = pairs
      .filter((pair) => pair.state === state)
      .slice(query.offset, query.offset + query.limit);
    for (const pair of window) {
      answer[state].push(...task.read((db) => entryOf(db, pair, editions)));
      await pace.rest();
    }
  }
  return answer;
}

/** Lets other calls run when a slice is over. */
class Pace {
  readonly #task: Reading;
  #end = performance.now() + SLICE_MS;

  constructor(task: Reading) {
    this.#task = task;
  }

  async rest(): Promise<void> {
    if (performance.now() < this.#end) return;
    await this.#task.breathe();
    this.#end = performance.now() + SLICE_MS;
  }
}

async function outlinesOf(task: Reading, pace: Pace, briefingId: string): Promise<CandidateOutline[]> {
  const outlines: CandidateOutline[] = [];
  let after = 0;
  for (;;) {
    const window = task.read((db) => listOutlines(db, { briefingId, after, limit: WINDOW }));
    for (const outline of window) outlines.push(outline);
    if (window.length < WINDOW) return outlines;
    after = window.at(-1)?.number ?? after;
    await pace.rest();
  }
}

async function paired(
  pace: Pace,
  earlier: readonly CandidateOutline[],
  later: readonly CandidateOutline[],
): Promise<Paired[]> {
  const pairing = pairInSteps(earlier, later);
  for (;;) {
    const step = pairing.next();
    if (step.done === true) return step.value;
    await pace.rest();
  }
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
