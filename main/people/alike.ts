import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { comparePrepared, prepareName, type PreparedName } from '../matching/service.ts';
import { candidatesOf, inOrder, namesOf, type Candidate } from './candidates.ts';
import { eachKey, wordsOf } from './name-keys.ts';
import type { AskedKeys, AskedText, AskedVariant } from './query.ts';
import { isSlip } from './reasons.ts';

/** People that each way of looking for a name may bring, so that a broad one does not hide another. */
const EACH = 150;
/** Names compared letter by letter and sound by sound in each step, in the script of the query and in others. */
const MOST_WORK = [40, 24, 12, 12];
/** From here on a name is likely the one that was meant; with so many of these, nothing broader is looked for. */
const GOOD = 0.8;
const ENOUGH = 5;
/** The steps from this one on are only taken when nobody is likely. */
const LAST_RESORT = 2;

/**
 * People whose names share enough keys with the one asked for, and are like it when compared, likeliest first. What is broader is
 * only looked for when what is stricter found too few.
 */
export function namedAlike(db: ReadableDb, asked: AskedText, keys: AskedKeys): Candidate[] {
  const folded = asked.words.map(({ written }) => foldText(written));
  const queries = keys.variants.map(({ text }) => prepareName(text));
  const seen = new Set<number>();
  const scores = new Map<string, number>();
  const alike: { candidate: Candidate; score: number }[] = [];
  for (const [step, expressions] of keys.phases.entries()) {
    const good = alike.filter(({ score }) => score >= GOOD).length;
    if (good >= ENOUGH || (good > 0 && step >= LAST_RESORT)) break;
    const found = new Map<number, Candidate>();
    for (const expression of expressions)
      for (const candidate of candidatesOf(db, 'personKey', expression, EACH))
        if (!seen.has(candidate.number)) found.set(candidate.number, candidate);
    for (const number of found.keys()) seen.add(number);
    for (const { candidate, shared } of nearest(db, [...found.values()], keys, MOST_WORK[step] ?? 0)) {
      const query = queries[shared.variant];
      if (query === undefined) continue;
      const compared = `${String(shared.variant)} ${shared.name}`;
      const score = scores.get(compared) ?? likeness(shared.name, query, folded);
      scores.set(compared, score);
      alike.push({ candidate, score });
    }
  }
  return inOrder(alike.filter(({ score }) => score >= (folded.length === 1 ? LIKE_ONE : LIKE)));
}

/** Those who share most, some in the script of the query and some in others: names that share letters must not crowd out those that share sounds. */
function nearest(
  db: ReadableDb,
  candidates: readonly Candidate[],
  { variants }: AskedKeys,
  mostWork: number,
): { candidate: Candidate; shared: Shared }[] {
  const names = namesOf(
    db,
    candidates.map(({ number }) => number),
  );
  const telling = tellingOf(variants);
  const sharing = candidates
    .map((candidate) => ({
      candidate,
      shared: sharedBy(variants, telling, names.get(candidate.number) ?? []),
    }))
    .sort((one, other) => other.shared.weight - one.shared.weight);
  const work = { latin: 0, other: 0 };
  const compared = new Set<string>();
  return sharing.filter(({ shared }) => {
    // Namesakes are compared once.
    if (compared.has(shared.name)) return true;
    const kind = /\p{sc=Latin}/u.test(shared.name) ? 'latin' : 'other';
    if (work[kind] >= mostWork) return false;
    work[kind] += workOf(variants[0], shared.name);
    compared.add(shared.name);
    return true;
  });
}

/** What a query and a name have in common. */
interface Shared {
  weight: number;
  variant: number;
  name: string;
}

/** Between names of syllables and others, every way is compared in which the syllables may be parted and read. */
function workOf(asked: AskedVariant | undefined, name: string): number {
  if (asked === undefined || SYLLABLES.test(asked.text) === SYLLABLES.test(name)) return 1;
  return 3 * Math.max(1, asked.words.length);
}

const SYLLABLES = /[\p{sc=Han}\p{sc=Hangul}]/u;

/** What each key that is asked for speaks for: a word of a reading of the query, and how much it says. */
type Telling = ReadonlyMap<string, readonly { variant: number; word: number; weight: number }[]>;

function tellingOf(variants: readonly AskedVariant[]): Telling {
  const telling = new Map<string, { variant: number; word: number; weight: number }[]>();
  for (const [variant, { words }] of variants.entries())
    for (const [word, keys] of words.entries())
      for (const key of new Set(keys)) {
        const uses = telling.get(key) ?? [];
        uses.push({ variant, word, weight: weightOf(key) });
        telling.set(key, uses);
      }
  return telling;
}

/** The name and the reading of the query that have most in common. */
function sharedBy(variants: readonly AskedVariant[], telling: Telling, names: readonly string[]): Shared {
  let best: Shared = { weight: 0, variant: 0, name: names[0] ?? '' };
  for (const name of names) {
    const most = variants.map(({ words }) => words.map(() => 0));
    const words = wordsOf(name);
    eachKey(words, (key) => {
      for (const { variant, word, weight } of telling.get(key) ?? []) {
        const row = most[variant];
        if (row !== undefined && weight > (row[word] ?? 0)) row[word] = weight;
      }
    });
    for (const [variant, row] of most.entries()) {
      const sum = row.reduce((total, each) => total + each, 0);
      const weight = sum / row.length - EXTRA_WORD * Math.abs(words.length - row.length);
      if (weight > best.weight) best = { weight, variant, name };
    }
  }
  return best;
}

const EXTRA_WORD = 0.03;

/** How much a key says: the longer one by sound is, the fewer names share it. */
function weightOf(key: string): number {
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
