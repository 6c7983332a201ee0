import type { MatchReason } from '../../shared/people/matching.ts';
import { likeness } from './distance.ts';
import { readingsOf, type Part } from './parts.ts';
import { isShortFor } from './short-names.ts';

/** How two parts are alike. */
export interface PairLikeness {
  score: number;
  /** What is found when they count as the same part; `null` when they are equal as written. */
  reason: MatchReason | null;
}

const EQUAL: PairLikeness = { score: 1, reason: null };
const MARKS: PairLikeness = { score: 0.98, reason: 'diacritics' };
const ROMANISED: PairLikeness = { score: 0.94, reason: 'romanisation' };
const SHORT: PairLikeness = { score: 0.9, reason: 'short-name' };
const INITIAL: PairLikeness = { score: 0.85, reason: 'initials' };
const DIFFERENT: PairLikeness = { score: 0, reason: 'different-part' };
const OTHER_CHARACTERS: PairLikeness = { score: 0.2, reason: 'different-part' };

/** How alike two parts of names are. */
export function comparePair(one: Part, other: Part): PairLikeness {
  if (one === other || one.word === other.word) return EQUAL;
  if (one.isInitial || other.isInitial) return initials(one, other);
  if (one.script === 'latin' && other.script === 'latin') return latinPair(one, other);
  if (one.script === 'han' && other.script === 'han') return OTHER_CHARACTERS;
  const score = spokenLikeness(one, other);
  if (score < 0.9 && isShort(one, other)) return SHORT;
  return { score: score * 0.99, reason: one.script === other.script ? 'spelling' : 'transliteration' };
}

function initials(one: Part, other: Part): PairLikeness {
  return one.folded.charAt(0) === other.folded.charAt(0) && one.folded !== '' ? INITIAL : DIFFERENT;
}

function latinPair(one: Part, other: Part): PairLikeness {
  if (one.folded === other.folded) return MARKS;
  if (one.groups.length > 0 && one.groups.some((group) => other.groups.includes(group))) return ROMANISED;
  const heard = best(one.spoken, other.spoken);
  if (heard < 0.9 && isShort(one, other)) return SHORT;
  const score = areOfTwoGenders(one.folded, other.folded) ? Math.min(heard, OTHER_GENDER) : heard;
  return { score: score * 0.99, reason: score > 0.93 ? 'phonetic' : 'spelling' };
}

const OTHER_GENDER = 0.62;

/** Daniel and Daniela, Mario and Maria are two people; Ivanov and Ivanova one family, which records write either way. */
function areOfTwoGenders(one: string, other: string): boolean {
  const [man, woman] = one.endsWith('a') ? [other, one] : [one, other];
  if (one !== other && isDoubledWithE(one, other)) return true;
  if (!woman.endsWith('a') || man.endsWith('a') || woman.length < 4 || /(ov|ev|sk|ck)a$/u.test(woman))
    return false;
  const stem = woman.slice(0, -1);
  return man === stem || man === `${stem}o` || man === `${stem}os`;
}

/** Jeanne and Danielle beside Jean and Daniel. */
function isDoubledWithE(one: string, other: string): boolean {
  const [man, woman] = one.length < other.length ? [one, other] : [other, one];
  return woman === `${man}${man.slice(-1)}e`;
}

function isShort(one: Part, other: Part): boolean {
  return one.meanings !== null && other.meanings !== null && isShortFor(one.meanings, other.meanings);
}

function spokenLikeness(one: Part, other: Part): number {
  return one.script === other.script
    ? best(one.spoken, other.spoken)
    : best(readingsOf(one), readingsOf(other));
}

/** Parts that are less alike are not alike at all. */
const LEAST = 0.5;

function best(ones: Part['spoken'], others: Part['spoken']): number {
  let most = LEAST;
  for (const one of ones)
    for (const other of others) {
      const score = likeness(one, other, most);
      if (score > most) most = score;
    }
  return most > LEAST ? most : 0;
}
