import anyAscii from 'any-ascii';
import { bareArabic } from './abjads.ts';
import { hanLatin } from './han.ts';
import { hangulLatin } from './hangul.ts';
import { foldLatin } from './latin.ts';
import { rulesOf } from './rules.ts';
import { scriptOfWord } from './scripts.ts';
import { koreanSpellings } from './surnames.ts';
import { wordsOfName } from './tokens.ts';

const MOST_FORMS = 12;

/** Letters of Cyrillic that all romanisations write alike; a system that has its own comes first. */
const COMMON =
  'а a,б b,в v,г g,ґ g,ғ g,ѓ g,д d,ђ dj,е e,ж zh,җ j,з z,ѕ z,и i,і i,ј j,к k,қ q,ќ k,л l,љ lj,м m,н n,ң ng,њ nj,о o,ө o,п p,р r,с s,т t,ћ c,у u,ў u,ү u,ұ u,ф f,х kh,ҳ h,һ h,џ dz,э e,ә a'.split(
    ',',
  );

/** Letters that romanisations of Cyrillic differ in: ICAO Doc 9303, BGN/PCGN, ISO 9 without marks, Ukrainian, French, German. */
const CYRILLIC_SYSTEMS = [
  'ж zh,х kh,ц ts,ч ch,ш sh,щ shch,ю iu,я ia,й i,ё e,є ie,ї i,г g,ъ ie,ь ,ы y,э e',
  'ж zh,х kh,ц ts,ч ch,ш sh,щ shch,ю yu,я ya,й y,ё yo,є ye,ї yi,г g,ъ ,ь ,ы y,э e,^е ye',
  'ж z,х h,ц c,ч c,ш s,щ s,ю ju,я ja,й j,ё e,є je,ї ji,г g,ъ a,ь ,ы y,э e',
  'ж zh,х kh,ц ts,ч ch,ш sh,щ shch,ю yu,я ya,й y,ё io,є ye,ї yi,г h,ъ a,ь ,ы y,э e,и y,і i',
  'ж j,х kh,ц ts,ч tch,ш ch,щ chtch,ю iou,я ia,й i,ё io,є ie,ї i,г g,ъ ,ь ,ы y,э e,у ou',
  'ж sch,х ch,ц z,ч tsch,ш sch,щ schtsch,ю ju,я ja,й j,ё jo,є je,ї ji,г g,ъ ,ь ,ы y,э e,в w,^е je',
].map((system) => rulesOf([...system.split(','), ...COMMON].join('\n')));

/** The Latin forms of one word, the likeliest first, folded to a to z. */
function formsOfWord(word: string): string[] {
  const lower = word.toLowerCase();
  const plain = foldLatin(anyAscii(lower));
  switch (scriptOfWord(word)) {
    case 'latin':
      return [foldLatin(lower)];
    case 'cyrillic':
      return [
        ...CYRILLIC_SYSTEMS.map((rules) => rules(lower.normalize('NFC').replace(/[\u0300\u0301]/gu, ''))),
        plain,
      ];
    case 'hangul':
      return [...koreanSpellings(word), ...hangulLatin(word)];
    case 'han':
      return [...hanLatin(word), plain];
    case 'kana':
      return [plain, plain.replace(/ou|oo/gu, 'o').replace(/uu/gu, 'u')];
    case 'arabic':
      return [vowelled(bareArabic(word)), plain];
    default:
      return [plain];
  }
}

function vowelled(bare: string): string {
  return foldLatin(anyAscii(bare)).replace(/(?<=[^aeiou])(?=[^aeiouwy])/gu, 'a');
}

/**
 * A text in Latin letters, in the romanisations that are in use for its script, the likeliest first, folded to small letters
 * without marks. Words keep their order.
 * @returns at most twelve forms without doubles; empty when the text has no letter
 */
export function latinForms(text: string): string[] {
  const words = wordsOfName(text).map(formsOfWord);
  const most = Math.min(MOST_FORMS, Math.max(0, ...words.map((forms) => forms.length)));
  const made = new Set<string>();
  for (let index = 0; index < most; index++)
    made.add(
      words
        .map((forms) => forms[index] ?? forms[0] ?? '')
        .filter((form) => form !== '')
        .join(' '),
    );
  made.delete('');
  return [...made];
}
