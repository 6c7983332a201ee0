import { SEARCH_HOW, type SearchHow, type SearchReason } from '../../shared/people/search.ts';
import type { MatchReason } from '../../shared/people/matching.ts';
import { foldText, indexWords } from '../kernel/words.ts';
import { comparePrepared, prepareName } from '../matching/service.ts';
import { isCloseDocument } from '../matching/numbers.ts';
import { searchableFacts, type Fact as PlainFact, type KnownBy } from './facts.ts';
import { wordsOfFact } from './index-person.ts';
import type { AskedText, AskedWord } from './query.ts';
import { beginningDistance, letterDistance } from './typo-keys.ts';

const MOST_REASONS = 4;
const LONGEST_TEXT = 160;
const LONGEST_NOTE = 20_000;
/** From here on two words are taken for one in another spelling. */
const ALIKE = 0.72;

/** Facts that answer the query, those that answer it most closely first, and how they do. */
export function reasonsFor(person: KnownBy | undefined, asked: AskedText): SearchReason[] {
  const facts = person === undefined ? [] : searchableFacts(person).map(prepared);
  const number = wholeWord(asked);
  const whole =
    number === null
      ? []
      : facts.flatMap((fact) => reasonsOf(fact, [plainly(fact, number) ?? loosely(fact, number)]));
  if (whole.length > 0) return whole.map(({ reason }) => reason).slice(0, MOST_REASONS);
  const plain = facts.map((fact) => ({ fact, hows: asked.words.map((word) => plainly(fact, word)) }));
  const missing = asked.words.filter((_, index) => plain.every(({ hows }) => hows[index] === null));
  const found = plain
    .flatMap(({ fact, hows }) => reasonsOf(fact, [...hows, ...missing.map((word) => loosely(fact, word))]))
    .sort((one, other) => other.words - one.words);
  if (found.length === 0)
    return asked.words.every(({ kind }) => kind === 'word') ? joinedReasons(facts, asked) : [];
  return found.map(({ reason }) => reason).slice(0, MOST_REASONS);
}

/** A number that was typed in groups, as one word. */
function wholeWord({ whole }: AskedText): AskedWord | null {
  return whole === null
    ? null
    : { kind: 'number', written: whole, forms: [whole, whole.replace(/^0+(?=\d{4})/u, '')] };
}

function reasonsOf(
  fact: Fact,
  hows: readonly (SearchHow | null)[],
): { reason: SearchReason; words: number }[] {
  const found = hows.filter((how) => how !== null);
  return found.length === 0 ? [] : [{ reason: reason(fact, found), words: found.length }];
}

function reason({ field, text }: Fact, hows: readonly SearchHow[]): SearchReason {
  const worst = hows.reduce((most, how) => (rank(how) > rank(most) ? how : most));
  return { field, text: text.slice(0, LONGEST_TEXT), how: worst };
}

function rank(how: SearchHow): number {
  return SEARCH_HOW.indexOf(how);
}

/** A fact with what it is compared by, made once for all the words that are asked. */
interface Fact extends PlainFact {
  words: readonly string[];
  compact: string;
  /** Words as the index has them: with their Latin forms, and the ends of numbers. */
  indexed(): readonly string[];
  /** What the index has beside: other romanisations, other orders of a date. */
  others(): readonly string[];
}

function prepared(fact: PlainFact): Fact {
  const text = fact.text.slice(0, LONGEST_NOTE).normalize('NFKC').toLowerCase();
  // Most facts are told by their words alone: what costs more is worked out when it is asked for.
  const indexed = once(() => indexWords(text));
  return {
    ...fact,
    words: text.split(/[^\p{L}\p{N}\p{M}]+/u),
    compact: text.replace(/[^\p{L}\p{N}]/gu, ''),
    indexed,
    others: once(() => wordsOfFact({ field: fact.field, text }).slice(indexed().length)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** How a word stands in a fact as the index of words finds it; `null` when it does not. */
function plainly(fact: Fact, word: AskedWord): SearchHow | null {
  const { written, forms } = word;
  const { words, compact } = fact;
  if (words.includes(written)) return 'exact';
  if (word.kind !== 'word' && forms.includes(compact))
    return compact === written || fact.field !== 'birthDate' ? 'exact' : 'date';
  if (words.some((known) => known.startsWith(written))) return 'begins';
  if (word.kind !== 'word' && forms.some((form) => compact.startsWith(form))) return 'begins';
  const begins = (known: string): boolean => forms.some((form) => known.startsWith(form));
  if (fact.indexed().some(begins))
    return fact.field === 'contactPoint' && /^\d+$/.test(written)
      ? 'ends'
      : marksOrScript(fact.text, written);
  if (!fact.others().some(begins)) return null;
  return fact.field === 'birthDate' ? 'date' : 'transliteration';
}

/** What sets two texts apart that are the same in Latin letters without accents. */
function marksOrScript(text: string, written: string): SearchHow {
  return isLatin(text) === isLatin(written) ? 'diacritics' : 'transliteration';
}

function isLatin(text: string): boolean {
  return /\p{sc=Latin}/u.test(text);
}

/** How a word that the index of words did not find stands in a name or number; `null` when it does not. */
function loosely(fact: Fact, word: AskedWord): SearchHow | null {
  if (fact.field === 'name') return word.kind === 'word' ? looselyNamed(fact.text, word) : null;
  if (word.kind === 'word' || (fact.field !== 'document' && fact.field !== 'contactPoint')) return null;
  const compact = foldText(fact.text).replace(/[^a-z0-9]/g, '');
  if (compact.endsWith(word.written) || word.written.endsWith(compact.replace(/^0+/, ''))) return 'ends';
  return isCloseDocument(compact, word.written) ? 'spelling' : null;
}

function looselyNamed(name: string, word: AskedWord): SearchHow | null {
  const asked = prepareName(word.written);
  let best: { score: number; how: SearchHow } | null = null;
  for (const part of name.split(/[^\p{L}\p{N}\p{M}']+/u)) {
    if (part === '') continue;
    const { score, reasons } = comparePrepared(asked, prepareName(part));
    if (score >= ALIKE && (best === null || score > best.score)) best = { score, how: howOf(reasons) };
    if (best === null && isSlip(foldText(word.written), foldText(part))) best = { score: 0, how: 'spelling' };
  }
  return best?.how ?? null;
}

/** Whether one word is another, or its beginning, with a letter or two wrong. */
export function isSlip(asked: string, known: string): boolean {
  const most = asked.length >= 8 ? 2 : 1;
  if (asked.length < 4) return false;
  return (
    letterDistance(asked, known, most) <= most ||
    (asked.length > 4 && beginningDistance(asked, known, 1) <= 1)
  );
}

const HOWS: Partial<Record<MatchReason, SearchHow>> = {
  diacritics: 'diacritics',
  transliteration: 'transliteration',
  romanisation: 'romanisation',
  'short-name': 'short-name',
  phonetic: 'phonetic',
  spelling: 'spelling',
  'joined-parts': 'joined-parts',
};

function howOf(reasons: readonly MatchReason[]): SearchHow {
  const known = reasons.map((found) => HOWS[found]).filter((how) => how !== undefined);
  return known.at(-1) ?? 'spelling';
}

/** The name that is alike as a whole, where no word of it is alike alone. */
function joinedReasons(facts: readonly Fact[], asked: AskedText): SearchReason[] {
  const query = prepareName(asked.text);
  const best = facts
    .filter(({ field }) => field === 'name')
    .map((fact) => ({ fact, match: comparePrepared(query, prepareName(fact.text)) }))
    .sort((one, other) => other.match.score - one.match.score)[0];
  return best === undefined || best.match.score < 0.5 ? [] : [reason(best.fact, [howOf(best.match.reasons)])];
}
