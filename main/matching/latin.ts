import anyAscii from 'any-ascii';
import { anywhere, english, french, german, spanish } from './latin-rules.ts';

const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', þ: 'th', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e', ŋ: 'ng', ħ: 'h', ŧ: 't', ƙ: 'k', ɓ: 'b', ɗ: 'd',
}; // prettier-ignore

/** A Latin word without its marks, in small letters of a to z. */
export function foldLatin(word: string): string {
  if (/^[a-z]*$/u.test(word)) return word;
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z]/gu, (letter) => PLAIN[letter] ?? letter);
  return /^[a-z]*$/u.test(bare)
    ? bare
    : anyAscii(bare)
        .toLowerCase()
        .replace(/[^a-z]+/gu, '');
}

/** Letters whose mark says how they are spoken; other marks are left out. */
const MARKED: Readonly<Record<string, string>> = {
  č: 'ʧ', ć: 'ʧ', š: 'ʃ', ś: 'ʃ', ş: 'ʃ', ș: 'ʃ', ž: 'ʒ', ź: 'ʒ', ż: 'ʒ', ç: 'ç', ñ: 'ɲ', đ: 'đ', ğ: 'ğ', ü: 'ü', ű: 'ü', ö: 'ö', ő: 'ö', ø: 'ö', ä: 'ä',
  æ: 'ä', ə: 'ä', ţ: 'ʦ', ț: 'ʦ', ŭ: 'ŭ', ã: 'ã', õ: 'õ', å: 'o',
}; // prettier-ignore

function foldMarked(word: string): string {
  const kept = Array.from(word.normalize('NFC')).map((letter) => MARKED[letter] ?? foldLatin(letter));
  return kept.join('');
}

/** The sounds of a romanisation that we made ourselves. */
export function romanisedSounds(word: string): string {
  return anywhere(foldLatin(word));
}

/** How a Latin word is likely spoken: with its marks and, where they say something, without. */
export function latinSounds(word: string): string[] {
  const marked = foldMarked(word);
  const folded = foldLatin(word);
  const sounds = marked === folded ? [anywhere(folded)] : [anywhere(marked), anywhere(folded)];
  // In German, Dutch, Nordic and Slavic names j is a y; in names of a syllable it tells Jang from Yang.
  if (folded.length > 4 && folded.includes('j')) sounds.push(anywhere(folded.replaceAll('j', 'y')));
  return [...new Set(sounds)];
}

/** How speakers of several languages would speak a Latin word: what a rendering in another script follows. */
export function latinReadings(word: string): string[] {
  const marked = foldMarked(word);
  return [
    ...new Set([
      ...latinSounds(word),
      french(marked),
      spanish(marked),
      german(marked),
      english(foldLatin(word)),
    ]),
  ];
}
