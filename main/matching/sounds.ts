import { CONSONANTS, SETS, VOWELS } from './alphabet.ts';

/** How far two plain sounds are apart when they are not a whole one. */
const NEAR: readonly (readonly [string, number])[] = [
  ['pb td kg', 0.35],
  ['fv TD', 0.2],
  ['sz', 0.15],
  ['SZ', 0.3],
  ['CJ', 0.25],
  ['qk', 0.05],
  ['qg', 0.25],
  ['xh', 0.2],
  ['xg xk', 0.4],
  ['vw', 0.1],
  ['bv', 0.25],
  ['bw fh pv', 0.6],
  ['fp', 0.35],
  ['Tt Dd', 0.15],
  ['Ts Dz', 0.3],
  ['Tf', 0.5],
  ['dz', 0.4],
  ['Ss Zz SC', 0.3],
  ['ZJ', 0.15],
  ['Cc cs', 0.25],
  ['cz', 0.3],
  ['ct', 0.7],
  ['cC', 0.4],
  ['Jg Jy Jz Zg', 0.45],
  ['Sx Jd Jx Zx Zy', 0.5],
  ['Ck Ct Jc', 0.6],
  ['mn', 0.5],
  ['nN', 0.5],
  ['mN', 0.6],
  ['lr', 0.7],
  ['yi wu', 0.1],
  ['ye', 0.25],
  ['wo', 0.2],
  ['ae', 0.18],
  ['ei', 0.14],
  ['ou', 0.1],
  ['ao', 0.42],
  ['ai au', 0.55],
  ['eo eu', 0.42],
  ['iu io', 0.5],
];

/** Sounds that are easily lost, with what losing them costs; any other consonant is a whole one. */
const LIGHT: Readonly<Record<string, number>> = {
  h: 0.5,
  w: 0.5,
  y: 0.3,
  3: 0.06,
  E: 0.12,
  ğ: 0.4,
  j: 0.3,
  H: 0.25,
  W: 0.45,
  ו: 0.45,
  Y: 0.45,
  A: 0.35,
  ς: 0.4,
  ė: 0.15,
  M: 0.5,
  Ř: 0.3,
};
const VOWEL_LOSS = 0.38;
/** What reading a letter with several readings as another costs. */
const READING = 0.1;

const ALPHABET = [...Array.from(VOWELS + CONSONANTS), ...Object.keys(SETS)];
const CODES = new Map(ALPHABET.map((sound, code) => [sound, code]));
const SIZE = ALPHABET.length;

const near = new Map<string, number>();
for (const [pairs, cost] of NEAR)
  for (const pair of pairs.split(' ')) {
    near.set(pair, cost);
    near.set(Array.from(pair).reverse().join(''), cost);
  }

/** The plain sounds that a sound may be. */
export function readingsOfSound(sound: string): string[] {
  return Array.from(SETS[sound] ?? sound);
}

/** Whether a sound is never a consonant. */
export function isVowel(sound: string): boolean {
  return readingsOfSound(sound).every((reading) => VOWELS.includes(reading)) || 'üE3'.includes(sound);
}

function plainDistance(one: string, other: string): number {
  if (one === other) return 0;
  const known = near.get(one + other);
  if (known !== undefined) return known;
  return VOWELS.includes(one) === VOWELS.includes(other) ? 1 : 1.2;
}

/** Sounds whose readings come near each other, which no romanisation takes for each other. */
const UNLIKE = new Set(['9k', '9q', '9ċ']);

function soundDistance(one: string, other: string): number {
  if (one === other) return 0;
  const [ones, others] = [readingsOfSound(one), readingsOfSound(other)];
  let least = Infinity;
  for (const a of ones) for (const b of others) least = Math.min(least, plainDistance(a, b));
  if (UNLIKE.has(one + other) || UNLIKE.has(other + one)) return 1;
  const guessed = Number(ones.length > 1) + Number(others.length > 1);
  // Vowels of abjads and syllabaries are read so loosely that guessing them is no finding.
  return isVowel(one) && isVowel(other) ? least : least + (guessed * READING) / 2;
}

/** What putting one sound for another costs, at `one * SOUNDS + other`. */
export const SUBSTITUTION = new Float64Array(SIZE * SIZE);
/** The same for words of one syllable, whose vowel is half of what they say. */
export const SUBSTITUTION_IN_SYLLABLE = new Float64Array(SIZE * SIZE);
/** What leaving a sound out costs, and what a sound weighs in the length of a name. */
export const LOSS = new Float64Array(SIZE);
export const LOSS_IN_SYLLABLE = new Float64Array(SIZE);
/** The same where the other word is written without most of its vowels. */
export const LOSS_IN_ABJAD = new Float64Array(SIZE);
/** The same where the other word renders the sounds in syllables, as Chinese does: it drops what it has no syllable for. */
export const LOSS_IN_SYLLABLES = new Float64Array(SIZE);
export const VOWEL = new Uint8Array(SIZE);

const MONOSYLLABLE = 2;
const CLOSE_VOWEL = 0.33;
const OTHER_VOWEL = 0.55;

/** Deng and Ding are two names, Jo and Joo too; Kung and Kong may be one. */
function vowelInSyllable(distance: number): number {
  if (distance > 0.12) return Math.max(OTHER_VOWEL, distance * MONOSYLLABLE);
  return distance === 0 ? 0 : CLOSE_VOWEL;
}

const UNWRITTEN_VOWEL = 0.06;
const UNRENDERED_VOWEL = 0.18;
const UNRENDERED: Readonly<Record<string, number>> = {
  r: 0.4,
  h: 0.25,
  H: 0.1,
  l: 0.7,
  n: 0.7,
  t: 0.7,
  d: 0.7,
  ς: 0.4,
};
export const SOUNDS = SIZE;

ALPHABET.forEach((one, a) => {
  LOSS[a] = LIGHT[one] ?? (isVowel(one) ? VOWEL_LOSS : 1);
  if ('UOəâêîôû'.includes(one)) LOSS[a] = 0.12;
  VOWEL[a] = Number(isVowel(one));
  LOSS_IN_SYLLABLE[a] =
    isVowel(one) || one === 'y' || one === 'w' ? (LOSS[a] ?? 1) * MONOSYLLABLE : (LOSS[a] ?? 1);
  LOSS_IN_ABJAD[a] = isVowel(one) ? UNWRITTEN_VOWEL : LOSS[a];
  LOSS_IN_SYLLABLES[a] = isVowel(one) ? UNRENDERED_VOWEL : (UNRENDERED[one] ?? LOSS[a]);
  ALPHABET.forEach((other, b) => {
    const distance = soundDistance(one, other);
    SUBSTITUTION[a * SIZE + b] = distance;
    SUBSTITUTION_IN_SYLLABLE[a * SIZE + b] =
      isVowel(one) && isVowel(other) ? vowelInSyllable(distance) : distance;
  });
});

const NASALS = new Set('mnN');

/**
 * The sounds of a transcription as codes; characters that are none are left out, of a double sound one stays, and a nasal at the
 * end of a syllable is one with the nasal that follows it.
 * @param keepsDoubles for scripts that write a long consonant once, so that two are two syllables
 */
export function codesOf(transcription: string, keepsDoubles = false): Uint8Array {
  const codes: number[] = [];
  let before = '';
  for (const sound of transcription) {
    const code = CODES.get(sound);
    if (code === undefined || (sound === before && !keepsDoubles)) continue;
    if (before === 'M' && NASALS.has(sound)) codes.pop();
    codes.push(code);
    before = sound;
  }
  return Uint8Array.from(codes);
}
