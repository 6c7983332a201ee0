import { scriptOf } from './scripts.ts';

/** Titles and forms of address, folded; they are left aside when something else is left. */
const TITLES = new Set(
  `mr mrs ms miss mister madam mme mlle monsieur madame sir dame lord lady dr prof doctor professor eng ing arch adv rev fr
  hon gen col maj capt lt sgt cpl herr frau dott ing sig sra srta sr don dona senor senora pr president prasident presidente
  minister ambassador amb hajj haj hajji haji hadj alhaji alhajji sheikh shaikh shaykh mullah maulana ustad ustaz sayed
  bay bayan g-n pan pani shri smt kumari datuk tan-sri dato jr snr junior senior phd md esq`.split(/\s+/u),
);
/** Of these titles some are names too: they are left aside only in front of two other words. */
const ALSO_NAMES = new Set([
  'don',
  'pan',
  'sr',
  'fr',
  'gen',
  'sheikh',
  'shaikh',
  'shaykh',
  'sayed',
  'kumari',
  'junior',
  'bay',
  'maj',
  'ing',
  'lord',
  'dona',
  'minister',
  'pr',
  'miss',
]);

/** Particles, folded: they come and go, and say little. */
const PARTICLES = new Set(
  `de del della di da do dos das du des la le las los lo van von der den ter ten zu zum zur af av el al ul ud ed
  bin ben ibn bint binti bte y e i the of und and ua ap mac mc o san santa st saint abu abou umm oum`.split(
    /\s+/u,
  ),
);
/** Particles that carry kinship or are half a name: leaving one out is no difference, but with a neighbour it is a word. */
const ABOUT_ALL = new Set(['san', 'santa', 'st', 'saint', 'abu', 'abou', 'umm', 'oum', 'mac', 'mc', 'o']);

export function isTitle(folded: string): boolean {
  return TITLES.has(folded);
}

export function isAlsoName(folded: string): boolean {
  return ALSO_NAMES.has(folded);
}

export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded) && !ABOUT_ALL.has(folded);
}

const LONGEST_NAME = 300;
const MOST_WORDS = 14;

/**
 * The words of a name as written: parted at blanks and punctuation, where a capital follows a small letter, and where the
 * script changes. Apostrophes and the marks of letters belong to their word.
 */
export function wordsOfName(name: string): string[] {
  const text = name
    .slice(0, LONGEST_NAME)
    .normalize('NFKC')
    .replace(/[\p{Cf}\u0640]+/gu, '')
    .replace(/(?<=\p{L}\p{M}*)['’‘ʼʻʿʾ`´ʹʺ]+(?=\p{L})/gu, "'");
  const parted = text.replace(/(\p{Ll}\p{M}*)(?=\p{Lu}\p{Ll}{2})/gu, (part, letter: string, at: number) =>
    isCompound(text, at) ? part : `${letter} `,
  );
  const words = parted.split(/[^\p{L}\p{M}\p{N}'׳״]+/u).flatMap(splitScripts);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, MOST_WORDS);
}

/** McDonald, MacArthur, DeVries and the like are one word; a capital after three small letters begins another. */
function isCompound(text: string, at: number): boolean {
  const begun = /\p{L}*$/u.exec(text.slice(0, at + 1))?.[0] ?? '';
  return begun.length <= 3;
}

function splitScripts(word: string): string[] {
  if (/^[\p{ASCII}]*$/u.test(word)) return [word];
  const parts: string[] = [];
  let part = '';
  let script = '';
  for (const letter of word) {
    const own = /[\p{M}\p{N}'׳״ー々]/u.test(letter) ? script : scriptOf(letter);
    if (part !== '' && script !== '' && own !== script && isEastAsian(own) !== isEastAsian(script)) {
      parts.push(part);
      part = '';
    }
    part += letter;
    script = own;
  }
  return [...parts, part];
}

function isEastAsian(script: string): boolean {
  return script === 'han' || script === 'kana' || script === 'hangul';
}
