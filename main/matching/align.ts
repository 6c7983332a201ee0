import { MATCH_REASONS, type MatchReason } from '../../shared/people/matching.ts';
import { comparePair } from './pairs.ts';
import type { Part } from './parts.ts';
import type { Arrangement } from './prepare.ts';

/** A pair of parts that scores less is a difference, and is said to be one. */
const SAME_PART_SCORE = 0.7;
/** How much the worst pair counts beside the mean of all. */
const WORST_SHARE = 0.5;
const MISSING_PART = 0.04;
const MOST_MISSING = 0.12;
const ONE_PART_OF_MANY = 0.75;
const OTHER_PARTICLES = 0.99;

/** What comparing two arrangements found; the reasons as bits, by their place in `MATCH_REASONS`. */
export interface Finding {
  score: number;
  reasons: number;
}

const BITS = new Map(MATCH_REASONS.map((reason, place) => [reason, 1 << place]));

/** A reason as a bit. */
export function bitOf(reason: MatchReason): number {
  return BITS.get(reason) ?? 0;
}

/** The reasons in a set of bits, in the order of `MATCH_REASONS`. */
export function reasonsOf(bits: number): MatchReason[] {
  return MATCH_REASONS.filter((reason) => (bits & bitOf(reason)) !== 0);
}

const DIFFERENT_PART = bitOf('different-part');
const MISSING = bitOf('missing-part');
const PARTICLE = bitOf('particle');
const WORD_ORDER = bitOf('word-order');

const MOST_PARTS = 16;
const scores = new Float64Array(MOST_PARTS * MOST_PARTS);
const bits = new Int32Array(MOST_PARTS * MOST_PARTS);

/** Pairs the parts of the name with fewer with those of the other, best pair first. */
export function align(one: Arrangement, other: Arrangement): Finding {
  const [few, many] = one.parts.length <= other.parts.length ? [one, other] : [other, one];
  const rows = few.parts.length;
  const columns = many.parts.length;
  compareAll(few.parts, many.parts);
  let reasons = 0;
  let worst = 1;
  let sum = 0;
  let weights = 0;
  for (let step = 0; step < rows; step++) {
    const cell = bestCell(rows, columns);
    const row = Math.floor(cell / MOST_PARTS);
    const column = cell % MOST_PARTS;
    const score = scores[cell] ?? 0;
    const weight = (few.parts[row]?.weight ?? 0) + (many.parts[column]?.weight ?? 0);
    sum += weight * score;
    weights += weight;
    if (score < worst) worst = score;
    reasons |= score < SAME_PART_SCORE ? DIFFERENT_PART : (bits[cell] ?? 0);
    for (let index = 0; index < columns; index++) scores[row * MOST_PARTS + index] = -1;
    for (let index = 0; index < rows; index++) scores[index * MOST_PARTS + column] = -1;
  }
  let score = WORST_SHARE * worst + (1 - WORST_SHARE) * (sum / weights);
  const missing = columns - rows;
  if (missing > 0) {
    reasons |= MISSING;
    score *= rows === 1 ? ONE_PART_OF_MANY : 1 - Math.min(MOST_MISSING, missing * MISSING_PART);
  }
  if (one.particles !== other.particles) {
    reasons |= PARTICLE;
    score *= OTHER_PARTICLES;
  }
  if (score > SAME_PART_SCORE && isReordered(one, other)) reasons |= WORD_ORDER;
  return { score, reasons };
}

function compareAll(few: readonly Part[], many: readonly Part[]): void {
  for (let row = 0; row < few.length; row++)
    for (let column = 0; column < many.length; column++) {
      const [part, against] = [few[row], many[column]];
      if (part === undefined || against === undefined) continue;
      const { score, reason } = comparePair(part, against);
      scores[row * MOST_PARTS + column] = score;
      bits[row * MOST_PARTS + column] = reason === null ? 0 : bitOf(reason);
    }
}

function bestCell(rows: number, columns: number): number {
  let best = 0;
  let most = -1;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const cell = row * MOST_PARTS + column;
      const score = scores[cell] ?? -1;
      if (score > most) {
        most = score;
        best = cell;
      }
    }
  return best;
}

/** Whether parts that are equal as written stand in another order. */
function isReordered(one: Arrangement, other: Arrangement): boolean {
  const places = one.order.map((part) => other.order.indexOf(part)).filter((place) => place >= 0);
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}
