import { LOSS, SOUNDS, SUBSTITUTION, VOWEL } from './sounds.ts';

/** How the vowels of one side that the other does not write are counted. */
const UNWRITTEN_VOWEL = 0.06;
const SWAPPED = 0.5;
const LONGEST = 64;

let before = new Float64Array(LONGEST + 1);
let last = new Float64Array(LONGEST + 1);
let current = new Float64Array(LONGEST + 1);

/** A word in sounds. */
export interface Sounding {
  codes: Uint8Array;
  weight: number;
  /** Written without most of its vowels, as in Arabic and Hebrew. */
  isAbjad: boolean;
}

/** A word in sounds; of a very long one the beginning. */
export function sounding(codes: Uint8Array, isAbjad: boolean): Sounding {
  const kept = codes.length > LONGEST ? codes.subarray(0, LONGEST) : codes;
  let weight = 0;
  for (const code of kept) weight += weightOf(code);
  return { codes: kept, weight, isAbjad };
}

function weightOf(code: number): number {
  return LOSS[code] ?? 1;
}

/** How alike two words sound, from 0 to 1; 1 for equal sounds. */
export function likeness(one: Sounding, other: Sounding): number {
  const [a, b] = one.codes.length >= other.codes.length ? [one, other] : [other, one];
  const mean = (a.weight + b.weight) / 2;
  if (mean === 0) return 0;
  const lossA = b.isAbjad && !a.isAbjad;
  const lossB = a.isAbjad && !b.isAbjad;
  const columns = b.codes.length;
  last[0] = 0;
  for (let column = 1; column <= columns; column++)
    last[column] = (last[column - 1] ?? 0) + loss(b.codes[column - 1] ?? 0, lossB);
  let previousA = 0;
  for (let row = 1; row <= a.codes.length; row++) {
    const codeA = a.codes[row - 1] ?? 0;
    const lost = loss(codeA, lossA);
    const offset = codeA * SOUNDS;
    let left = (last[0] ?? 0) + lost;
    let previousB = 0;
    current[0] = left;
    for (let column = 1; column <= columns; column++) {
      const codeB = b.codes[column - 1] ?? 0;
      let cost = (last[column - 1] ?? 0) + (SUBSTITUTION[offset + codeB] ?? 1);
      const up = (last[column] ?? 0) + lost;
      if (up < cost) cost = up;
      left += loss(codeB, lossB);
      if (left < cost) cost = left;
      if (row > 1 && column > 1 && codeA === previousB && codeB === previousA) {
        const swapped = (before[column - 2] ?? 0) + SWAPPED;
        if (swapped < cost) cost = swapped;
      }
      current[column] = cost;
      left = cost;
      previousB = codeB;
    }
    [before, last, current] = [last, current, before];
    previousA = codeA;
  }
  const likeness = 1 - (last[columns] ?? 0) / mean;
  return likeness > 0 ? likeness : 0;
}

function loss(code: number, isUnwritten: boolean): number {
  if (isUnwritten && VOWEL[code] === 1) return UNWRITTEN_VOWEL;
  return LOSS[code] ?? 1;
}
