import { foldText } from '../kernel/words.ts';
import { latinForms, nameKeys } from '../matching/service.ts';
import { isParticle, isTitle } from '../matching/tokens.ts';
import { typoKeys } from './typo-keys.ts';

const WEAK = '3';
const MOST_JOINED = 6;
const KEYS_OF_JOINED = 2;

/** The words of a name, with its particles and titles. */
export function wordsOf(name: string): string[] {
  return name
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .filter((word) => word !== '');
}

/** Whether a word comes and goes in names: de, van, al, Dr. */
export function comesAndGoes(word: string): boolean {
  const known = keptComing.get(word);
  if (known !== undefined) return known;
  if (keptComing.size >= MOST_KEPT) keptComing.clear();
  const folded = foldText(word);
  const comes = isParticle(folded) || isTitle(folded);
  keptComing.set(word, comes);
  return comes;
}

const MOST_KEPT = 40_000;
const keptComing = new Map<string, boolean>();

/** The keys of a whole name: of its words, and of neighbours that others write as one. */
export function keysOfName(name: string): string[] {
  const keys = new Set<string>();
  eachKey(wordsOf(name), (key) => keys.add(key));
  return [...keys];
}

/** Visits the keys of a name's words and of neighbours that others write as one; some come twice. */
export function eachKey(words: readonly string[], visit: (key: string) => void): void {
  for (const word of words)
    if (words.length === 1 || !comesAndGoes(word)) for (const key of keysOfWord(word)) visit(key);
  if (words.length > MOST_JOINED) return;
  for (let at = 0; at + 1 < words.length; at++) {
    for (const key of joinedKeys((words[at] ?? '') + (words[at + 1] ?? ''))) visit(key);
    // The particles before a name are written with it too.
    let end = at;
    while (end < words.length - 1 && comesAndGoes(words[end] ?? '')) end += 1;
    if (end > at + 1) for (const key of joinedKeys(words.slice(at, end + 1).join(''))) visit(key);
  }
}

const keptJoined = new Map<string, readonly string[]>();

/** Keys of words that are written as one, in small letters: a capital inside would part them again. */
export function joinedKeys(joined: string): readonly string[] {
  const word = joined.toLowerCase();
  const known = keptJoined.get(word);
  if (known !== undefined) return known;
  if (keptJoined.size >= MOST_KEPT) keptJoined.clear();
  const made = [...nameKeys(word).slice(0, KEYS_OF_JOINED), ...slipKeys(word).slice(0, 1)];
  keptJoined.set(word, made);
  return made;
}

const kept = new Map<string, readonly string[]>();

/** The keys of one word, in any script: by sound, by letters, and without the sounds that renderings disagree about. */
export function keysOfWord(word: string): readonly string[] {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const sounds = soundKeys(word);
  const made = [...new Set([...sounds, ...weakKeys(sounds), ...slipKeys(word)])];
  kept.set(word, made);
  return made;
}

/** Keys by sound; of a word in another script those of its commonest Latin form too, since short names are known by that. */
export function soundKeys(word: string): string[] {
  const latin = /^[\u0000-\u024f]*$/u.test(word) ? [] : latinForms(word).slice(0, 1);
  return [...new Set([...nameKeys(word), ...latin.flatMap(nameKeys)])];
}

/** Of each key by sound what is left without h, kh, k, g and without v, w, b: renderings lose and add these. */
export function weakKeys(sounds: readonly string[]): string[] {
  const weak = sounds
    .filter((key) => /^0[a-z]+$/.test(key))
    .map(
      (key) =>
        WEAK +
        key
          .slice(1)
          .replace(/[kb]/g, '')
          .replace(/(.)\1+/g, '$1'),
    );
  return [...new Set(weak.filter((key) => key.length > WEAK.length))].slice(0, 3);
}

/** Of each key by sound the one without h, kh, k, g, and the one without v, w, b: what it is to somebody who does not hear them. */
export function lighterKeys(sounds: readonly string[]): string[] {
  const lighter = sounds.flatMap((key) =>
    [/k/g, /b/g, /[kb]/g].map(
      (lost) =>
        `0${key
          .slice(1)
          .replace(lost, '')
          .replace(/(.)\1+/g, '$1')}`,
    ),
  );
  return [...new Set(lighter.filter((key) => /^0[a-z]+$/.test(key)))];
}

/** Keys by letters. */
export function slipKeys(word: string): string[] {
  return typoKeys(foldText(word).replace(/[^a-z0-9]/g, ''));
}
