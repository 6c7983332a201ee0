import anyAscii from 'any-ascii';
import { arabicSounds, bareArabic, hebrewSounds } from './abjads.ts';
import { cyrillicSounds, greekSounds } from './cyrillic.ts';
import { sounding, type Sounding, type Writing } from './distance.ts';
import { canonicalHan, hanLatin, hanRenderingSounds } from './han.ts';
import { hangulLatin, hangulSounds } from './hangul.ts';
import { indicSounds } from './indic.ts';
import { foldLatin, latinReadings, latinSounds, romanisedSounds } from './latin.ts';
import { scriptOfWord, type Script } from './scripts.ts';
import { meaningsOf, type Meanings } from './short-names.ts';
import { codesOf } from './sounds.ts';
import { koreanSpellings, surnameGroups } from './surnames.ts';

/** One word of a name, with what is compared of it. */
export interface Part {
  /** As written, in small letters; of Han characters the forms that stand for their variants. */
  word: string;
  script: Script;
  /** In Latin letters a to z; of a word in another script the commonest rendering. */
  folded: string;
  isInitial: boolean;
  /** How it sounds by its own spelling. */
  spoken: readonly Sounding[];
  /** How it may sound to somebody who renders it in another script; made when first asked for. */
  readings: readonly Sounding[] | null;
  meanings: Meanings | null;
  groups: readonly number[];
  /** How much it counts in a name. */
  weight: number;
}

const kept = new Map<string, Part>();
const MOST_KEPT = 60_000;

/** The part that a written word is. Words come again and again, so parts are kept. */
export function partOf(written: string): Part {
  const known = kept.get(written);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const part = makePart(written);
  kept.set(written, part);
  return part;
}

function makePart(written: string): Part {
  const script = scriptOfWord(written);
  const word = (script === 'han' ? canonicalHan(written) : written.toLowerCase().normalize('NFC')).slice(
    0,
    60,
  );
  const folded = script === 'latin' ? foldLatin(word) : foldLatin(romanised(word, script));
  const isInitial =
    (script === 'latin' || script === 'cyrillic' || script === 'greek') && Array.from(word).length === 1;
  return {
    word,
    script,
    folded,
    isInitial,
    weight: isInitial ? 0.5 : Math.sqrt(Math.min(12, folded.length + 1)),
    spoken: soundsOf(word, script).map((sounds, index) =>
      sounding(codesOf(sounds, script === 'hebrew'), writingOf(script, index, word.length)),
    ),
    readings: null,
    meanings: meaningsOf(folded),
    groups: script === 'latin' ? surnameGroups(folded) : [],
  };
}

/** How the word is written; of a Han word the first reading is that of a rendering. */
function writingOf(script: Script, index: number, length: number): Writing {
  if (script === 'arabic' || script === 'hebrew' || script === 'unvowelled') return 'abjad';
  return script === 'han' && index === 0 && length > 1 ? 'syllables' : 'full';
}

function romanised(word: string, script: Script): string {
  if (script === 'hangul') return hangulLatin(word)[0] ?? '';
  return anyAscii(script === 'arabic' ? bareArabic(word) : word);
}

/** How a word sounds by the spelling of its script, the likeliest first. */
export function soundsOf(word: string, script: Script): string[] {
  switch (script) {
    case 'latin':
      return latinSounds(word);
    case 'arabic':
      return arabicSounds(word);
    case 'hebrew':
      return hebrewSounds(word);
    case 'cyrillic':
      return cyrillicSounds(word);
    case 'greek':
      return greekSounds(word);
    case 'indic':
      return [indicSounds(word)];
    case 'hangul':
      return [
        ...(word.length > 1 ? [hangulSounds(word)] : []),
        ...new Set([...hangulLatin(word), ...koreanSpellings(word)].map(romanisedSounds)),
      ];
    case 'han':
      return [
        ...(word.length > 1 ? [hanRenderingSounds(word)] : []),
        ...new Set(hanLatin(word).map(romanisedSounds)),
      ];
    case 'kana':
      return [kanaSounds(word)];
    case 'unvowelled':
      return [unvowelledSounds(word)];
    case 'other':
      return latinSounds(foldLatin(anyAscii(word)));
  }
}

/** Japanese has one sound for l and r, for b and v, and gives every consonant a vowel. */
function kanaSounds(word: string): string {
  const [sounds = ''] = latinSounds(foldLatin(anyAscii(word)));
  return sounds.replaceAll('r', 'R').replaceAll('b', 'ב').replaceAll('u', 'U').replaceAll('s', 'ㅅ');
}

/** How a Latin word may sound to somebody who renders it in another script. */
export function readingsOf(part: Part): readonly Sounding[] {
  if (part.script !== 'latin') return part.spoken;
  part.readings ??= latinReadings(part.word).map((sounds) => sounding(codesOf(sounds), 'full'));
  return part.readings;
}

/** Thai, Lao, Khmer and Burmese: a silenced letter is left out; voice and l or r differ from one romanisation to the next. */
function unvowelledSounds(word: string): string {
  const [sounds = ''] = latinSounds(
    foldLatin(anyAscii(word.replace(/.[\u0e34\u0e38]?\u0e4c|.\u17cd/gu, ''))),
  );
  return sounds
    .replaceAll('b', 'ㅂ')
    .replaceAll('d', 'ㄷ')
    .replaceAll('k', 'ㄱ')
    .replaceAll('r', 'R')
    .replace(/ei|oe/gu, 'i');
}
