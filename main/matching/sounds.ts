/**
 * The alphabet that names of every script are compared in. A sound is one character. Where a letter of some script stands for
 * several sounds, it has a character of its own and lists them: two sounds are as far apart as their nearest readings.
 */
const VOWELS = 'aeiou';
const CONSONANTS = 'pbtdkgqfvwszSZCJcxhmnNlryTD';

/** Letters with several readings, by script of origin. */
const SETS: Readonly<Record<string, string>> = {
  // Latin: c and g before e, i, y; ch; j after a vowel; ç; ü, ö, ä; đ; ğ
  '1': 'scCT',
  '2': 'CSx',
  '4': 'gJZx',
  j: 'yJZ',
  ç: 'sC',
  ü: 'uiy',
  ö: 'oe',
  ä: 'ae',
  đ: 'dJ',
  ğ: 'gy',
  H: 'hx',
  Γ: 'ghx',
  // Arabic and Persian: initial alef, alef, waw, ya, ta marbuta, ba, fa, ghayn, jim, dad, za, qaf, ayn
  '0': 'aeiou',
  A: 'ae',
  W: 'wuov',
  Y: 'yie',
  E: 'aet',
  B: 'bp',
  F: 'fv',
  G: 'gx',
  '9': 'JgZ',
  '5': 'dDz',
  '6': 'zDd',
  Q: 'qkg',
  '3': 'aeiou',
  // Hebrew: bet, pe, kaf, shin, het
  ב: 'bv',
  פ: 'pf',
  כ: 'kx',
  ש: 'Ss',
  ח: 'hx',
  // Chinese, Japanese and Korean renderings of foreign names
  R: 'rl',
  ㄱ: 'gk',
  ㄷ: 'dt',
  ㅂ: 'bpv',
  ㅅ: 'sST',
  ㅈ: 'JzZC',
  ㅊ: 'Cc',
  ㅋ: 'kx',
  ㅌ: 'tT',
  ㅎ: 'hfx',
  ə: 'aeo',
  M: 'nmN',
  O: 'aeiou',
  U: 'ueio',
  L: 'oue',
  部: 'bpv',
  德: 'dt',
  特: 'tdT',
  格: 'gkZJ',
  克: 'kgCx',
  弗: 'fvh',
  瓦: 'wvu',
  赫: 'hxfg',
  希: 'Ssxhc',
  吉: 'JgkZCD',
  奇: 'Ckc',
  治: 'JZCzg',
  茲: 'czsJ',
  斯: 'szSTc',
  日: 'rZlJ',
};

/** How far two plain sounds are apart when they are not a whole one. */
const NEAR: readonly (readonly [string, number])[] = [
  ['pb td kg', 0.35],
  ['fv TD', 0.2],
  ['sz', 0.15],
  ['SZ', 0.3],
  ['CJ', 0.25],
  ['qk', 0.05],
  ['qg xk', 0.25],
  ['xh', 0.2],
  ['xg', 0.4],
  ['vw', 0.1],
  ['bv', 0.25],
  ['bw fh pv', 0.6],
  ['fp', 0.35],
  ['Tt Dd', 0.15],
  ['Ts Dz', 0.3],
  ['Tf', 0.5],
  ['dz', 0.55],
  ['Ss Zz SC', 0.3],
  ['ZJ', 0.15],
  ['Cc cs', 0.25],
  ['cz', 0.3],
  ['ct cC', 0.4],
  ['Jg Jy Jz Zg', 0.45],
  ['Sx Jd Jx Zx Zy', 0.5],
  ['Ck Ct Jc', 0.6],
  ['mn', 0.5],
  ['nN', 0.3],
  ['mN', 0.6],
  ['lr', 0.7],
  ['yi wu', 0.1],
  ['ye', 0.25],
  ['wo', 0.2],
  ['ae', 0.18],
  ['ei', 0.14],
  ['ou', 0.1],
  ['ao', 0.28],
  ['ai au', 0.34],
  ['eo eu', 0.32],
  ['iu io', 0.4],
];

/** Sounds that are easily lost, with what losing them costs; any other consonant is a whole one. */
const LIGHT: Readonly<Record<string, number>> = {
  h: 0.5,
  w: 0.5,
  y: 0.3,
  3: 0.06,
  E: 0.12,
  ğ: 0.4,
  j: 0.5,
  H: 0.25,
  W: 0.3,
  Y: 0.25,
  A: 0.2,
};
const VOWEL_LOSS = 0.34;
/** What reading a letter with several readings as another costs. */
const READING = 0.1;

const ALPHABET = [...VOWELS, ...CONSONANTS, ...Object.keys(SETS)];
const CODES = new Map(ALPHABET.map((sound, code) => [sound, code]));
const SIZE = ALPHABET.length;

const near = new Map<string, number>();
for (const [pairs, cost] of NEAR)
  for (const pair of pairs.split(' ')) {
    near.set(pair, cost);
    near.set([...pair].reverse().join(''), cost);
  }

/** The plain sounds that a sound may be. */
export function readingsOfSound(sound: string): string[] {
  return [...(SETS[sound] ?? sound)];
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

function soundDistance(one: string, other: string): number {
  if (one === other) return 0;
  const [ones, others] = [readingsOfSound(one), readingsOfSound(other)];
  let least = Infinity;
  for (const a of ones) for (const b of others) least = Math.min(least, plainDistance(a, b));
  const guessed = Number(ones.length > 1) + Number(others.length > 1);
  // Vowels of abjads and syllabaries are read so loosely that guessing them is no finding.
  return isVowel(one) && isVowel(other) ? least : least + (guessed * READING) / 2;
}

/** What putting one sound for another costs, at `one * SOUNDS + other`. */
export const SUBSTITUTION = new Float64Array(SIZE * SIZE);
/** What leaving a sound out costs, and what a sound weighs in the length of a name. */
export const LOSS = new Float64Array(SIZE);
export const VOWEL = new Uint8Array(SIZE);
export const SOUNDS = SIZE;

ALPHABET.forEach((one, a) => {
  VOWEL[a] = Number(isVowel(one));
  LOSS[a] = LIGHT[one] ?? (isVowel(one) ? VOWEL_LOSS : 1);
  if (one === 'U' || one === 'O' || one === 'ə') LOSS[a] = 0.12;
  ALPHABET.forEach((other, b) => {
    SUBSTITUTION[a * SIZE + b] = soundDistance(one, other);
  });
});

/** The sounds of a transcription as codes; characters that are none are left out, and of a double sound one stays. */
export function codesOf(transcription: string): Uint8Array {
  const codes: number[] = [];
  for (const sound of transcription) {
    const code = CODES.get(sound);
    if (code !== undefined && code !== codes[codes.length - 1]) codes.push(code);
  }
  return Uint8Array.from(codes);
}
