const UNICODE_SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Jpan', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Hans', /\p{Script=Han}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Latn', /\p{Script=Latin}/u],
];

/** The script that a name is written in, ISO 15924; `null` while nothing tells. Chinese letters alone count as simplified. */
export function scriptOf(text: string): string | null {
  return UNICODE_SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? null;
}
