const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
];

/** The script of a name, ISO 15924; Latin when it has no letter of a known one. */
export function scriptOf(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return 'Latn';
  return SCRIPTS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'Latn';
}

/** What the letters of a text tell about the language it is in. */
export const NameScripts = {
  isArabic: (text: string): boolean => /\p{Script=Arabic}/u.test(text),
  /** Letters that Persian has and Arabic has not. */
  isPersian: (text: string): boolean => /[پچژگکی]/u.test(text),
} as const;
