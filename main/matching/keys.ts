import { hanLatin, hanRenderingSounds, pinyin } from './han.ts';
import { latinReadings, latinSounds } from './latin.ts';
import { partOf, soundsOf, type Part } from './parts.ts';
import { isVowel, readingsOfSound } from './sounds.ts';
import { isParticle, isTitle, wordsOfName } from './tokens.ts';
import { fullNamesOf } from './short-names.ts';
import { surnameKeys } from './surnames.ts';

/** Sounds that transliterations take for each other, under one letter; h, w, y and vowels come and go and have none. */
const CLASSES = new Map(
  ['pbfv b', 'tdTD t', 'kgqx k', 'szSZCJc s', 'm m', 'nN n', 'lr l'].flatMap((line) => {
    const [sounds = '', letter = ''] = line.split(' ');
    return Array.from(sounds).map((sound): [string, string] => [sound, letter]);
  }),
);
const MOST_OF_WORD = 8;
const MOST_BRANCHES = 4;
/** A digit begins every key, so that none is taken for a word. */
const MARK = '0';

/** The consonants of a transcription in classes, once for each way of reading its ambiguous letters. */
function skeletons(sounds: string): string[] {
  let made = [''];
  for (const sound of sounds) {
    if (isVowel(sound)) continue;
    const readings = readingsOfSound(sound);
    // A letter that may be spoken as a vowel or not at all has no place in a key.
    if (readings.some((reading) => !CLASSES.has(reading) && reading !== 'h')) continue;
    const letters = new Set(readings.flatMap((reading) => CLASSES.get(reading) ?? []));
    if (letters.size === 0) continue;
    made = made.flatMap((key) => [...letters].map((letter) => (key.endsWith(letter) ? key : key + letter)));
    made = [...new Set(made)].slice(0, MOST_BRANCHES);
  }
  return made;
}

function keysOfSounds(sounds: readonly string[]): string[] {
  return [...new Set(sounds.flatMap(skeletons))].map((key) => `${MARK}${key === '' ? 'v' : key}`);
}

const kept = new Map<string, readonly string[]>();
const MOST_KEPT = 60_000;

function keysOfWord(word: string): readonly string[] {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = [...new Set(makeKeys(partOf(word)))].slice(0, MOST_OF_WORD);
  kept.set(word, made);
  return made;
}

function makeKeys(part: Part): string[] {
  const { word, script } = part;
  const surnames = surnameKeys(part).map((surname) => `${MARK}${surname}`);
  if (script === 'latin') {
    const own = keysOfSounds(latinSounds(word));
    const full = fullNamesOf(part.meanings).flatMap((name) => keysOfSounds(latinSounds(name)));
    return [...own, ...surnames, ...full, ...keysOfSounds(latinReadings(word))];
  }
  if (script === 'han') {
    const native = hanLatin(word).flatMap(latinSounds);
    return [
      ...keysOfSounds(latinSounds(pinyin(word))),
      ...surnames,
      ...(word.length > 1 ? keysOfSounds([hanRenderingSounds(word)]) : []),
      ...keysOfSounds(native),
    ];
  }
  return [...keysOfSounds(soundsOf(word, script)), ...surnames];
}

/**
 * Keys of a name that do not depend on script, spelling, accents or vowels: a few for every word, titles and particles aside.
 * Names that the matcher takes for the same share nearly always one, so they serve as words of an index and for blocking.
 * @returns words of one digit and small letters, without doubles; empty when the name has no letter
 */
export function nameKeys(name: string): string[] {
  const words = wordsOfName(name);
  const names = words.filter((word) => {
    const { folded } = partOf(word);
    return !isParticle(folded) && !isTitle(folded);
  });
  const told = names.length === 0 ? words : names;
  const keys = new Set(told.flatMap(keysOfWord));
  for (const word of told)
    for (const piece of piecesOf(word)) for (const key of keysOfWord(piece)) keys.add(key);
  // Given names of two syllables are written as one word or two.
  if (told.length > 1 && told.length <= 4)
    told.slice(1).forEach((word, index) => {
      const before = told[index] ?? '';
      if (before.length + word.length <= 10)
        for (const key of keysOfWord(before + word).slice(0, 2)) keys.add(key);
    });
  return [...keys];
}

/** Surname and given name of a Korean or Chinese name that is written as one word. */
function piecesOf(word: string): string[] {
  const { script } = partOf(word);
  const letters = Array.from(word);
  if ((script !== 'han' && script !== 'hangul') || letters.length < 2 || letters.length > 4) return [];
  const place = letters.length === 4 ? 2 : 1;
  return [letters.slice(0, place).join(''), letters.slice(place).join('')];
}
