import { hanLatin, hanRenderingSounds, japaneseForms, pinyin } from './han.ts';
import { latinReadings, latinSounds, romanisedSounds } from './latin.ts';
import { partOf, soundsOf, type Part } from './parts.ts';
import { scriptOfWord } from './scripts.ts';
import { isVowel, readingsOfSound } from './sounds.ts';
import { isParticle, isTitle, wordsOfName } from './tokens.ts';
import { fullNamesOf } from './short-names.ts';
import { surnameKeys } from './surnames.ts';

/** Sounds that transliterations take for each other, under one letter; h, w, y and vowels come and go and have none. */
const CLASSES = new Map(
  ['pbfv b', 'td t', 'TD ts', 'kgqx k', 'szSZCJc s', 'm m', 'nN n', 'lr l'].flatMap((line) => {
    const [sounds = '', letters = ''] = line.split(' ');
    return Array.from(sounds).map((sound): [string, string[]] => [sound, Array.from(letters)]);
  }),
);
/** Letters that are a consonant as often as none: Greek and Cyrillic g, Hebrew waw and het, Korean and Chinese h, Chinese w. */
const COME_AND_GO = new Set('ğΓוחㅎ赫瓦');
/** Consonants so weak at the end of a syllable that no key is made of them. */
const UNHEARD = new Set('HŘ');
const MOST_OF_WORD = 8;
const MOST_OF_HAN_WORD = 14;
const MOST_JAPANESE = 6;
const MOST_BRANCHES = 6;
/** A digit begins every key, so that none is taken for a word. */
const MARK = '0';

/** The consonants of a transcription in classes, once for each way of reading its ambiguous letters. */
function skeletons(sounds: string): string[] {
  let made = [''];
  for (const sound of sounds) {
    if (isVowel(sound) || UNHEARD.has(sound)) continue;
    const readings = readingsOfSound(sound);
    const isWeak = readings.some((reading) => !CLASSES.has(reading));
    if (isWeak && !COME_AND_GO.has(sound)) continue;
    const letters = new Set(readings.flatMap((reading) => CLASSES.get(reading) ?? ['']));
    made = made.flatMap((key) =>
      Array.from(letters, (letter) => (key.endsWith(letter) ? key : key + letter)),
    );
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
  const made = [...new Set(makeKeys(partOf(word)))].slice(
    0,
    scriptOfWord(word) === 'han' ? MOST_OF_HAN_WORD : MOST_OF_WORD,
  );
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
    const native = keysOfSounds(hanLatin(word).map(romanisedSounds));
    const japanese = keysOfSounds(japaneseForms(word).map(romanisedSounds));
    return [
      ...keysOfSounds([romanisedSounds(pinyin(word))]),
      ...surnames,
      ...(word.length > 1 ? keysOfSounds([hanRenderingSounds(word)]) : []),
      ...japanese.slice(0, MOST_JAPANESE),
      ...native,
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
