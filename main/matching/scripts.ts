/** Scripts that names are read in by rules of their own; `other` is read by its common romanisation. */
export type Script =
  | 'latin'
  | 'arabic'
  | 'hebrew'
  | 'cyrillic'
  | 'greek'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'indic'
  | 'unvowelled'
  | 'other';

/** First and last code point of each range, in order. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x24f, 'latin'],
  [0x250, 0x2af, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x8a0, 0x8ff, 'arabic'],
  [0x900, 0xd7f, 'indic'],
  [0xe00, 0xeff, 'unvowelled'],
  [0x1000, 0x109f, 'unvowelled'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1780, 0x17ff, 'unvowelled'],
  [0x1c80, 0x1c8f, 'cyrillic'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x2c60, 0x2c7f, 'latin'],
  [0x3005, 0x3007, 'han'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xa720, 0xa7ff, 'latin'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb50, 0xfeff, 'arabic'],
  [0x20000, 0x3ffff, 'han'],
];

/** The script of a letter. */
export function scriptOf(letter: string): Script {
  const code = letter.codePointAt(0) ?? 0;
  for (const [first, last, script] of RANGES) if (code >= first && code <= last) return script;
  return 'other';
}

/** The script that most letters of a word are of. */
export function scriptOfWord(word: string): Script {
  if (/^[a-z]+$/u.test(word)) return 'latin';
  const counts = new Map<Script, number>();
  let most: Script = 'other';
  for (const letter of word) {
    if (/\p{M}/u.test(letter)) continue;
    const script = scriptOf(letter);
    const count = (counts.get(script) ?? 0) + 1;
    counts.set(script, count);
    if (count > (counts.get(most) ?? 0)) most = script;
  }
  return most;
}
