import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { peopleCalls } from '../../shared/people/calls.ts';
import type { SearchReason } from '../../shared/people/search.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { isCloseDocument } from '../matching/numbers.ts';
import { namedAlike } from './alike.ts';
import { candidatesById, candidatesOf, inOrder, knownOf, numbersOf, type Candidate } from './candidates.ts';
import { askFor, askKeys, numberExpressions, numberOf, wordExpression, type AskedText } from './query.ts';
import { reasonsFor } from './reasons.ts';
import { summariesByNumber } from './repository.ts';

/** What other domains know of people: whom a text names, and by what. */
export interface PeopleSource {
  /** People that the text names, at most `limit`; `text` is what named them. */
  find(db: ReadableDb, text: string, limit: number): { personId: string; text: string; isWhole: boolean }[];
}

/** Matches looked at for one search; more are not ranked, so the answer stays quick. */
const CANDIDATES = 200;
/** With fewer people than these, the query may hold a slip. */
const ENOUGH = 5;
/** People whose numbers are compared. */
const COMPARED = 60;

/**
 * Finds people by anything they are known by: names in any script, document and phone numbers in any formatting, birth date in any
 * order, place, case, employer, next of kin, note. Every word asked for must begin a word of the person; those it is the whole of
 * are looked at first. When that finds too few, names are found in spite of slips, other spellings and scripts, and numbers with one
 * wrong digit.
 * @returns best first, archived people last, with the facts that matched; empty when nobody does or nothing is asked
 */
export function searchPeople(
  db: ReadableDb,
  text: string,
  limit: number,
  sources: readonly PeopleSource[] = [],
): AnswerOf<typeof peopleCalls.search> {
  const asked = askFor(text);
  if (asked.words.length === 0) return [];
  const named = byOthers(db, text, limit, sources);
  const found = new Map([...named.candidates, ...plainly(db, asked)].map((found) => [found.number, found]));
  if (found.size < ENOUGH)
    for (const candidate of tolerantly(db, asked))
      if (!found.has(candidate.number)) found.set(candidate.number, candidate);
  const ranked = [...found.values()].slice(0, limit);
  const numbers = ranked.map(({ number }) => number);
  const known = knownOf(db, numbers);
  return summariesByNumber(db, numbers).map((person) => ({
    person,
    // A part of a case number is not what somebody was found by.
    reasons: named.reasons.get(person.id) ?? reasonsFor(known.get(person.id), asked),
  }));
}

/** People whose words begin with those asked for, best first. */
function plainly(db: ReadableDb, asked: AskedText): Candidate[] {
  const whole = wordExpression(asked, 'whole');
  const begun = wordExpression(asked, 'begin');
  if (whole === null || begun === null) return [];
  const found = new Map(
    candidatesOf(db, 'personSearch', whole, CANDIDATES).map((candidate) => [candidate.number, candidate]),
  );
  if (found.size < CANDIDATES)
    for (const candidate of candidatesOf(db, 'personSearch', begun, CANDIDATES))
      found.set(candidate.number, candidate);
  const forms = asked.words.map((word) => new Set(word.forms));
  return inOrder(
    [...found.values()].map((candidate) => ({ candidate, score: plainScore(candidate, forms) })),
  );
}

function plainScore(candidate: Candidate, asked: readonly ReadonlySet<string>[]): number {
  const words = candidate.sortName.split(/[^\p{L}\p{N}]+/u);
  const number = candidate.documentNumber.toLowerCase();
  let score = 0;
  for (const forms of asked) {
    if (words.some((word) => forms.has(word))) score += 4;
    else if (words.some((word) => begins(word, forms))) score += 1;
    if (forms.has(number)) score += 5;
  }
  return score;
}

function begins(word: string, forms: ReadonlySet<string>): boolean {
  for (const form of forms) if (word.startsWith(form)) return true;
  return false;
}

/** People who are found only in spite of something, likeliest first. */
function tolerantly(db: ReadableDb, asked: AskedText): Candidate[] {
  const { words, keys: ends } = numberExpressions(asked);
  const byNumber = [
    ...(words === null ? [] : candidatesOf(db, 'personSearch', words, COMPARED)),
    ...(ends === null ? [] : candidatesOf(db, 'personKey', ends, COMPARED)),
  ];
  if (byNumber.length > 0) return closeNumbers(db, byNumber, asked);
  const keys = askKeys(asked);
  return keys === null ? [] : namedAlike(db, asked, keys);
}

/** Those whose number is the one asked for but for its beginning, its end or one slip, the closest first. */
function closeNumbers(db: ReadableDb, candidates: readonly Candidate[], asked: AskedText): Candidate[] {
  const distinct = new Map(candidates.map((candidate) => [candidate.number, candidate]));
  const known = numbersOf(db, [...distinct.keys()]);
  const number = numberOf(asked) ?? '';
  return inOrder(
    [...distinct.values()]
      .map((candidate) => {
        const scores = (known.get(candidate.number) ?? []).map((text) => closeness(number, text));
        return { candidate, score: Math.max(0, ...scores) };
      })
      .filter(({ score }) => score > 0),
  );
}

function closeness(asked: string, text: string): number {
  const compact = foldText(text).replace(/[^a-z0-9]/g, '');
  if (asked.endsWith(compact.replace(/^0+/, ''))) return 3;
  if (isCloseDocument(asked, compact)) return 2;
  return compact.endsWith(asked) ? 1 : 0;
}

/** People whom other domains name, with the reason. */
function byOthers(
  db: ReadableDb,
  text: string,
  limit: number,
  sources: readonly PeopleSource[],
): { candidates: Candidate[]; reasons: ReadonlyMap<string, SearchReason[]> } {
  const hits = sources.flatMap((source) => source.find(db, text, limit));
  if (hits.length === 0) return { candidates: [], reasons: new Map() };
  const reasons = new Map<string, SearchReason[]>();
  for (const { personId, text: by, isWhole } of hits)
    reasons.set(personId, [
      ...(reasons.get(personId) ?? []),
      { field: 'case', text: by, how: isWhole ? 'exact' : 'begins' },
    ]);
  return { candidates: candidatesById(db, [...reasons.keys()]), reasons };
}
