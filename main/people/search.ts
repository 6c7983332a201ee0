import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { peopleCalls } from '../../shared/people/calls.ts';
import type { SearchReason } from '../../shared/people/search.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { isCloseDocument } from '../matching/numbers.ts';
import { comparePrepared, prepareName, type PreparedName } from '../matching/service.ts';
import { candidatesById, candidatesOf, namesOf, numbersOf, type Candidate } from './candidates.ts';
import {
  askFor,
  askKeys,
  numberExpressions,
  numberOf,
  wordExpression,
  type AskedKeys,
  type AskedText,
  type AskedVariant,
} from './query.ts';
import { keysOfName, wordsOf } from './name-keys.ts';
import { isSlip, reasonsFor } from './reasons.ts';
import { loadCandidates } from './repository.ts';

/** What other domains know of people: whom a text names, and by what. */
export interface PeopleSource {
  /** People that the text names, at most `limit`; `text` is what named them. */
  find(db: ReadableDb, text: string, limit: number): { personId: string; text: string; isWhole: boolean }[];
}

/** Matches looked at for one search; more are not ranked, so the answer stays quick. */
const CANDIDATES = 200;
/** With fewer people than these, the query may hold a slip. */
const ENOUGH = 5;
/** People of whom it is counted what their names share with the one asked for. */
const POOL = 500;
/** So many of them each way of looking for a name may bring, so that a broad one does not hide another. */
const EACH = 200;
/** Names compared letter by letter and sound by sound. */
const MOST_WORK = 90;
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
  return loadCandidates(db, ranked).map(({ summary, person }) => ({
    person: summary,
    reasons: [...(named.reasons.get(summary.id) ?? []), ...reasonsFor(person, asked)].slice(0, 4),
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

/** People whose names share enough keys with the one asked for, and are like it when compared. */
export function namedAlike(db: ReadableDb, asked: AskedText, keys: AskedKeys): Candidate[] {
  const found = new Map<number, Candidate>();
  for (const expression of keys.expressions) {
    if (found.size >= POOL) break;
    for (const candidate of candidatesOf(db, 'personKey', expression, EACH))
      found.set(candidate.number, candidate);
  }
  const folded = asked.words.map(({ written }) => foldText(written));
  const queries = keys.variants.map(({ text }) => prepareName(text));
  const names = namesOf(db, [...found.keys()]);
  const nearest = [...found.values()]
    .map((candidate) => ({ candidate, shared: sharedBy(keys.variants, names.get(candidate.number) ?? []) }))
    .sort((one, other) => other.shared.weight - one.shared.weight);
  const compared: { candidate: Candidate; score: number }[] = [];
  // Names in the script of the query share letters with it, others only sounds: one kind must not crowd out the other.
  for (const isLatin of [true, false]) {
    let work = 0;
    for (const { candidate, shared } of nearest) {
      if (work >= MOST_WORK) break;
      const query = queries[shared.variant];
      if (query === undefined || isLatin !== /\p{sc=Latin}/u.test(shared.name)) continue;
      work += workOf(asked.text, shared.name);
      compared.push({ candidate, score: likeness(shared.name, query, folded) });
    }
  }
  return inOrder(compared.filter(({ score }) => score >= (folded.length === 1 ? LIKE_ONE : LIKE)));
}

/** Names of syllables are compared in every way they may be parted and read. */
function workOf(asked: string, name: string): number {
  return /[\p{sc=Han}\p{sc=Hangul}]/u.test(asked + name) ? 5 : 1;
}

/** The name and the reading of the query that have most in common. */
function sharedBy(
  variants: readonly AskedVariant[],
  names: readonly string[],
): { weight: number; variant: number; name: string } {
  let best = { weight: 0, variant: 0, name: names[0] ?? '' };
  for (const name of names) {
    const known = new Set(keysOfName(name));
    const length = wordsOf(name).length;
    variants.forEach(({ words }, variant) => {
      let sum = 0;
      for (const keys of words) {
        let most = 0;
        for (const key of keys) if (known.has(key)) most = Math.max(most, telling(key));
        sum += most;
      }
      const weight = sum / words.length - EXTRA_WORD * Math.abs(length - words.length);
      if (weight > best.weight) best = { weight, variant, name };
    });
  }
  return best;
}

const EXTRA_WORD = 0.03;

/** How much a key says: the longer one by sound is, the fewer names share it. */
function telling(key: string): number {
  if (key.startsWith('1')) return key.length > 5 ? 1 : 0.85;
  const sounds = 0.6 + 0.1 * Math.min(4, key.length - 1);
  return key.startsWith('0') ? sounds : sounds - 0.2;
}

/** One word that is like one of many is worth three quarters of a whole name. */
const LIKE_ONE = 0.58;
const LIKE = 0.62;

/** How like a name is to the one asked for: as a whole, or word by word with slips. */
function likeness(name: string, query: PreparedName, asked: readonly string[]): number {
  const { score } = comparePrepared(query, prepareName(name));
  if (asked.length === 0) return score;
  const words = foldText(name)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const joined = words.slice(1).map((word, index) => (words[index] ?? '') + word);
  const known = [...words, ...joined, words.join('')];
  const slips = asked.filter((word) => known.some((other) => other.startsWith(word) || isSlip(word, other)));
  return Math.max(score, (0.9 * slips.length) / asked.length);
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

function inOrder(ranked: readonly { candidate: Candidate; score: number }[]): Candidate[] {
  return [...ranked]
    .sort(
      (one, other) =>
        Number(one.candidate.archivedAt !== null) - Number(other.candidate.archivedAt !== null) ||
        other.score - one.score ||
        (one.candidate.sortName < other.candidate.sortName ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
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
