/** Characters of a machine-readable zone, and what people, keyboards and scanners make of them. */

export const FILLER = '<';

/** Filler signs that scanners and word processors put in place of `<`; a double one stands for one or for two. */
const SINGLE_FILLERS = /[‹〈⟨˂ᐸ﹤＜]/g;
const DOUBLE_FILLERS = /[«≪《⟪]/g;

/** Cyrillic and Greek letters that look like Latin ones, and those. */
const FOREIGN = 'АВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN = 'ABEKMHOPCTYXISJABEZHIKMNOPTYX';
const LOOK_ALIKES = new Map(Array.from(FOREIGN, (letter, index) => [letter, LATIN.charAt(index)]));

/** First digits of the scripts that write decimal digits on the keyboards of our missions. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/** A character that cannot stand in a machine-readable zone, and where (counted from 1). */
export interface Unreadable {
  column: number;
  character: string;
}

/**
 * Brings typed or scanned text to the alphabet `A-Z`, `0-9`, `<`; spaces stay.
 * @param doubles how many fillers a sign such as « stands for
 */
export function toAlphabet(text: string, doubles: 1 | 2 = 2): string {
  const filled = text.replace(SINGLE_FILLERS, FILLER).replace(DOUBLE_FILLERS, FILLER.repeat(doubles));
  return Array.from(filled, plain).join('');
}

function plain(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  for (const zero of DIGIT_ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
  const upper = /^[a-zа-яα-ωіѕј]$/u.test(character) ? character.toUpperCase() : character;
  return LOOK_ALIKES.get(upper) ?? upper;
}

/** Characters that are left outside the alphabet; empty when the line can be read. */
export function unreadableIn(line: string): Unreadable[] {
  return Array.from(line).flatMap((character, index) =>
    /[A-Z0-9<\s]/.test(character) ? [] : [{ column: index + 1, character }],
  );
}

/** True when every character is of the alphabet. */
export function isReadable(line: string): boolean {
  return /^[A-Z0-9<]+$/.test(line);
}

/** Digits that are read where these letters stand, likeliest first. */
const DIGITS_FOR: Readonly<Record<string, string>> = {
  O: '0',
  Q: '09',
  D: '0',
  U: '0',
  I: '1',
  L: '1',
  J: '1',
  Z: '27',
  A: '4',
  S: '5',
  G: '69',
  T: '71',
  B: '83',
  E: '3',
};

/** Letters that are read where these digits stand, likeliest first. */
const LETTERS_FOR: Readonly<Record<string, string>> = {
  '0': 'ODQ',
  '1': 'IL',
  '2': 'Z',
  '4': 'A',
  '5': 'S',
  '6': 'G',
  '7': 'T',
  '8': 'B',
};

/** What may stand at a place. */
export type CharacterClass = 'digit' | 'letter' | 'any';

/** True when the character may stand at such a place; the filler may anywhere. */
export function fits(character: string, kind: CharacterClass): boolean {
  if (character === FILLER || kind === 'any') return true;
  return kind === 'digit' ? /\d/.test(character) : /[A-Z]/.test(character);
}

/** Other characters that a scanner confuses with this one and that may stand at such a place, likeliest first. */
export function confusedWith(character: string, kind: CharacterClass): string[] {
  const digits = kind === 'letter' ? '' : (DIGITS_FOR[character] ?? '');
  const letters = kind === 'digit' ? '' : (LETTERS_FOR[character] ?? '');
  return Array.from(digits + letters);
}
