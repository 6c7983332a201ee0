import {
  LOSS,
  LOSS_IN_ABJAD,
  LOSS_IN_SYLLABLE,
  LOSS_IN_SYLLABLES,
  SOUNDS,
  SUBSTITUTION,
  SUBSTITUTION_IN_SYLLABLE,
  VOWEL,
} from './sounds.ts';

const SWAPPED = 0.5;
const LONGEST = 64;
/** Abjads do write the vowel that a word ends in, and the second of two. */
const WRITTEN_VOWEL = 0.25;

let before = new Float64Array(LONGEST + 1);
let last = new Float64Array(LONGEST + 1);
let current = new Float64Array(LONGEST + 1);

/** How a word is written: with all its sounds, without most vowels, or in syllables that only come near the sounds. */
export type Writing = 'full' | 'abjad' | 'syllables';

/** A word in sounds. */
export interface Sounding {
  codes: Uint8Array;
  weight: number;
  writing: Writing;
  /** Written in full and of one syllable. */
  isSyllable: boolean;
  /** What leaving out each sound costs, by what the word is held against. */
  losses: Readonly<Record<Writing | 'syllable', Float64Array>>;
}

/** A word in sounds; of a very long one the beginning. */
export function sounding(codes: Uint8Array, writing: Writing): Sounding {
  const kept = codes.length > LONGEST ? codes.slice(0, LONGEST) : codes;
  const full = Float64Array.from(kept, (code) => LOSS[code] ?? 1);
  const isFull = writing === 'full';
  // Two vowels together make one syllable.
  let syllables = 0;
  let vowels = 0;
  kept.forEach((_, index) => {
    vowels += VOWEL[kept[index] ?? 0] ?? 0;
    if (isVowelAt(kept, index) && !(index > 0 && isVowelAt(kept, index - 1))) syllables += 1;
  });
  return {
    codes: kept,
    weight: full.reduce((sum, loss) => sum + loss, 0),
    writing,
    isSyllable: isFull && syllables <= 1 && vowels <= 2,
    losses: {
      full,
      abjad: isFull ? lossesInAbjad(kept) : full,
      syllables: isFull ? Float64Array.from(kept, (code) => LOSS_IN_SYLLABLES[code] ?? 1) : full,
      syllable: syllables <= 1 ? Float64Array.from(kept, (code) => LOSS_IN_SYLLABLE[code] ?? 1) : full,
    },
  };
}

function lossesInAbjad(codes: Uint8Array): Float64Array {
  return Float64Array.from(codes, (code, index) => {
    const loss = LOSS_IN_ABJAD[code] ?? 1;
    const isWritten = index + 1 === codes.length || (index > 0 && isVowelAt(codes, index - 1));
    return isWritten && isVowelAt(codes, index)
      ? Math.max(loss, Math.min(WRITTEN_VOWEL, LOSS[code] ?? 1))
      : loss;
  });
}

function isVowelAt(codes: Uint8Array, index: number): boolean {
  return VOWEL[codes[index] ?? 0] === 1;
}

/** Words whose lengths differ so much that this share of the difference is too dear are not compared. */
const LENGTH_SHARE = 0.45;

/**
 * How alike two words sound, from 0 to 1; 1 for equal sounds.
 * @param atLeast a likeness below it is not worked out, and is 0
 */
export function likeness(one: Sounding, other: Sounding, atLeast: number): number {
  const [a, b] = one.codes.length >= other.codes.length ? [one, other] : [other, one];
  const mean = (a.weight + b.weight) / 2;
  const most = (1 - atLeast) * mean;
  if (mean === 0 || Math.abs(a.weight - b.weight) * LENGTH_SHARE > most) return 0;
  const areSyllables = a.isSyllable && b.isSyllable;
  const substitution = areSyllables ? SUBSTITUTION_IN_SYLLABLE : SUBSTITUTION;
  const lossesA = a.losses[areSyllables ? 'syllable' : b.writing];
  const lossesB = b.losses[areSyllables ? 'syllable' : a.writing];
  const rows = a.codes.length;
  const columns = b.codes.length;
  last[0] = 0;
  for (let column = 1; column <= columns; column++)
    last[column] = (last[column - 1] ?? 0) + (lossesB[column - 1] ?? 1);
  let previousA = -1;
  for (let row = 1; row <= rows; row++) {
    const codeA = a.codes[row - 1] ?? 0;
    const lost = lossesA[row - 1] ?? 1;
    const offset = codeA * SOUNDS;
    let left = (last[0] ?? 0) + lost;
    let previousB = -1;
    let least = left;
    current[0] = left;
    for (let column = 1; column <= columns; column++) {
      const codeB = b.codes[column - 1] ?? 0;
      let cost = (last[column - 1] ?? 0) + (substitution[offset + codeB] ?? 1);
      const up = (last[column] ?? 0) + lost;
      if (up < cost) cost = up;
      left += lossesB[column - 1] ?? 1;
      if (left < cost) cost = left;
      if (codeA === previousB && codeB === previousA) {
        const swapped = (before[column - 2] ?? 0) + SWAPPED;
        if (swapped < cost) cost = swapped;
      }
      current[column] = cost;
      if (cost < least) least = cost;
      left = cost;
      previousB = codeB;
    }
    [before, last, current] = [last, current, before];
    previousA = codeA;
    // A later swap may go back one row more, at a cost of its own.
    if (least > most + SWAPPED) return 0;
  }
  const found = 1 - (last[columns] ?? 0) / mean;
  return found >= atLeast ? found : 0;
}
