import { foldText, queryWords } from '../kernel/words.ts';
import { asciiDigit } from '../matching/numbers.ts';
import { latinForms } from '../matching/service.ts';
import { dateWords, findDates } from './date-words.ts';
import {
  comesAndGoes,
  joinedKeys,
  keysOfWord,
  lighterKeys,
  slipKeys,
  soundKeys,
  weakKeys,
  wordsOf,
} from './name-keys.ts';
import { endKey } from './typo-keys.ts';

/** One thing asked for. */
export interface AskedWord {
  kind: 'word' | 'number' | 'date';
  /** As typed, in small letters. */
  written: string;
  /** Every form that an indexed word may begin with; `written` is among the first. */
  forms: string[];
}

/** A query taken apart once. */
export interface AskedText {
  text: string;
  words: AskedWord[];
  /** All of it as one number, where it may be one that was typed in groups; `null` where it cannot be. */
  whole: string | null;
}

const MOST_WORDS = 8;
const SHORTEST_NUMBER = 4;
/** Calling codes have one to three digits. */
const CALLING_CODE = [1, 2, 3];
const SHORTEST_LINE = 6;

/** Takes a query apart: dates in any order, numbers in any formatting, words in any script. */
export function askFor(text: string): AskedText {
  const typed = text.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit);
  let rest = typed;
  const words: AskedWord[] = [];
  for (const date of findDates(typed)) {
    const at = rest.toLowerCase().indexOf(date.text);
    const written = date.text.replace(/[^\p{L}\p{N}]/gu, '');
    words.push({ kind: 'date', written, forms: [...new Set([written, ...date.words])] });
    // A month in another script is not where the folded text has it: then it is all that is asked.
    rest = at < 0 ? '' : `${rest.slice(0, at)} ${rest.slice(at + date.text.length)}`;
  }
  for (const forms of queryWords(rest)) {
    const [written = ''] = forms;
    if (/\d/.test(written)) words.push(askedNumber(written, forms));
    else words.push({ kind: 'word', written, forms: [...new Set([...forms, ...romanised(written)])] });
  }
  return {
    text: typed,
    words: words.slice(0, MOST_WORDS),
    whole: words.length > 1 ? wholeNumber(typed) : null,
  };
}

/** A number in groups: at most as long as one on a document, and with no word in it that might be a name. */
function wholeNumber(text: string): string | null {
  const compact = foldText(text).replace(/[^a-z0-9]/g, '');
  const isOne =
    /\d/.test(compact) &&
    compact.length <= 24 &&
    !/\p{L}{4}/u.test(text) &&
    /^[\p{L}\p{N}\s./+-]+$/u.test(text);
  return isOne && compact.length >= SHORTEST_NUMBER ? compact : null;
}

function askedNumber(written: string, forms: readonly string[]): AskedWord {
  const dates = dateWords(written);
  return { kind: dates.length > 0 ? 'date' : 'number', written, forms: [...new Set([...forms, ...dates])] };
}

function romanised(word: string): string[] {
  return /^[\u0000-\u024f]*$/u.test(word) ? [] : latinForms(word).flatMap((form) => form.split(' '));
}

/**
 * The FTS5 expression of the index of words; `null` when nothing is asked.
 * @param how `begin`: every word begins an indexed one; `whole`: every one is one
 */
export function wordExpression(asked: AskedText, how: 'begin' | 'whole'): string | null {
  if (asked.words.length === 0) return null;
  const star = how === 'begin' ? '*' : '';
  const words = asked.words
    .map(({ forms }) => `(${forms.map((form) => `"${form.replaceAll('"', '')}"${star}`).join(' OR ')})`)
    .join(' AND ');
  return asked.whole === null ? words : `(${words}) OR "${asked.whole}"${star}`;
}

/** One way of reading a name that was asked for. */
export interface AskedVariant {
  /** Its words as they are compared. */
  text: string;
  /** The keys of each word. */
  words: readonly (readonly string[])[];
}

/** A name asked for, as the index of keys finds it. */
export interface AskedKeys {
  /** As asked; then with neighbours joined, or with a word of syllables parted, in every way. */
  variants: readonly AskedVariant[];
  /** FTS5 expressions, the strictest first; each step is worth taking when those before it found too little. */
  phases: readonly (readonly string[])[];
  /** Every word by any of its keys. */
  broad: string | null;
}

/** Names with more words are not tried with neighbours joined. */
const MOST_JOINED = 5;
/** Readings of a word that are looked for; the likeliest come first. */
const MOST_SOUNDS = 5;
/** Keys of at least this length are shared by few. */
const TELLING = 4;

/** Keys of a name that may be spelled otherwise; `null` when something other than a name is asked for too. */
export function askKeys(asked: AskedText): AskedKeys | null {
  if (asked.words.length === 0 || asked.words.some(({ kind }) => kind !== 'word')) return null;
  const all = wordsOf(asked.text).slice(0, MOST_WORDS);
  const telling = all.filter((word) => !comesAndGoes(word));
  const words = telling.length === 0 ? all : telling;
  const keys = words.map((word) => ({ sounds: soundKeys(word), slips: slipKeys(word) }));
  const other = [
    ...joinings(all).map((parts) => ({ text: parts.join(' '), words: parts.map(joinedKeys) })),
    ...partings(all).map((parts) => ({ text: parts.join(' '), words: parts.map(keysOfWord) })),
  ];
  const tellingOf = (group: readonly string[]): string | null =>
    anyOf(group.filter((key) => key.length >= TELLING));
  const usual = keys.map(({ sounds, slips }) => anyOf([...sounds.slice(0, MOST_SOUNDS), ...slips]));
  const few = keys.map(({ sounds, slips }) => anyOf([...sounds.slice(0, 2), ...slips.slice(0, 1)]));
  const loose = (sounds: readonly string[], slips: readonly string[]): string | null => {
    const told = sounds.slice(0, MOST_SOUNDS);
    return anyOf([...told, ...lighterKeys(told), ...slips]);
  };
  const phases = [
    [
      allOf(keys.map(({ sounds, slips }) => tellingOf([...slips, ...sounds]))),
      eitherOf(other.map((variant) => allOf(variant.words.map(tellingOf)))),
      allOf(keys.map(({ sounds }) => anyOf(sounds.slice(0, 1)))),
    ],
    // Many words by many keys cost much and add little to what is found with one of them left out.
    few.length < 3
      ? [
          eitherOf(other.map((variant) => allOf(variant.words.map((group) => anyOf(group))))),
          allOf(keys.map(({ sounds, slips }) => loose(sounds, slips))),
        ]
      : [
          eitherOf(other.map((variant) => allOf(variant.words.map((group) => anyOf(group.slice(0, 2)))))),
          eitherOf(few.map((_, left) => allOf(few.filter((__, index) => index !== left)))),
        ],
    few.length < 3
      ? [
          allOf(
            keys.map(({ sounds, slips }) => anyOf([...sounds.slice(0, 2), ...weakKeys(sounds), ...slips])),
          ),
        ]
      : [allOf(keys.map(({ sounds }) => anyOf([...sounds.slice(0, 2), ...weakKeys(sounds)])))],
  ];
  return {
    variants: [{ text: asked.text, words: words.map(keysOfWord) }, ...other],
    phases: phases.map((phase) => [...new Set(phase.filter((expression) => expression !== null))]),
    broad: allOf(usual),
  };
}

/** Surname and given name where a name of syllables is written as one word. */
function partings(words: readonly string[]): string[][] {
  const [only, ...others] = words;
  if (only === undefined || others.length > 0 || !/^[\p{sc=Han}\p{sc=Hangul}]{2,5}$/u.test(only)) return [];
  const letters = Array.from(only);
  const places = letters.length === 4 ? [2, 1] : letters.length === 2 ? [1] : [1, 2];
  return places.map((place) => [letters.slice(0, place).join(''), letters.slice(place).join('')]);
}

/** The ways in which neighbours, and the particle between them, may be one word; at least two of them are. */
function joinings(words: readonly string[]): string[][] {
  if (words.length < 2 || words.length > MOST_JOINED) return [];
  const made: string[][] = [];
  const part = (from: number, done: readonly string[], isJoined: boolean): void => {
    if (from >= words.length) {
      if (isJoined && done.length > 0) made.push([...done]);
      return;
    }
    const [first = '', second, third] = words.slice(from, from + 3);
    part(from + 1, comesAndGoes(first) ? done : [...done, first], isJoined);
    if (second !== undefined) part(from + 2, [...done, first + second], true);
    if (second !== undefined && third !== undefined && comesAndGoes(second))
      part(from + 3, [...done, first + second + third], true);
  };
  part(0, [], false);
  return [...made, [words.join('')]];
}

/** The one number that is asked for, folded; `null` when something else is. */
export function numberOf(asked: AskedText): string | null {
  if (asked.whole !== null) return asked.whole;
  const [only, ...others] = asked.words;
  return only === undefined || others.length > 0 || only.kind === 'word' ? null : foldText(only.written);
}

/** Numbers that one with a slip in it, or with a beginning too many, may stand for. */
export function numberExpressions(asked: AskedText): { words: string | null; keys: string | null } {
  const number = numberOf(asked);
  if (number === null) return { words: null, keys: null };
  if (number.length < SHORTEST_NUMBER) return { words: null, keys: null };
  const lines = /^\d+$/.test(number)
    ? CALLING_CODE.map((digits) => number.slice(digits)).filter((line) => line.length >= SHORTEST_LINE)
    : [];
  // With one slip either the end is right, or the beginning is.
  const begun =
    number.length >= 2 * SHORTEST_NUMBER ? [number.slice(0, number.length - SHORTEST_NUMBER)] : [];
  const key = endKey(number);
  const words = [...lines, ...begun].map((form) => `"${form}"*`).join(' OR ');
  return { words: words === '' ? null : words, keys: key === null ? null : `"${key}"` };
}

function anyOf(keys: readonly string[]): string | null {
  const distinct = [...new Set(keys)];
  return distinct.length === 0 ? null : distinct.map((key) => `"${key}"`).join(' OR ');
}

function eitherOf(expressions: readonly (string | null)[]): string | null {
  const made = [...new Set(expressions.filter((expression) => expression !== null))];
  return made.length === 0 ? null : made.map((expression) => `(${expression})`).join(' OR ');
}

function allOf(groups: readonly (string | null)[]): string | null {
  if (groups.length === 0 || groups.includes(null)) return null;
  return groups.map((group) => `(${group ?? ''})`).join(' AND ');
}
