import type { MatchReason } from '../../shared/people/matching.ts';
import { MATCH_REASONS } from '../../shared/people/matching.ts';
import { comparePair } from './pairs.ts';
import type { Part } from './parts.ts';
import { joinedAt, type Arrangement, type PreparedName } from './prepare.ts';

/** How alike two names are, and why. */
export interface NameComparison {
  /** From 0 to 1; 1 for equal names. */
  score: number;
  /** Whether the score reaches the threshold of the product. */
  same: boolean;
  /** What was found, most joining first; empty when a name has no letters. */
  reasons: MatchReason[];
}

/** From this score on, two names count as renderings of one name. */
export const SAME_NAME_SCORE = 0.82;
/** A pair of parts that scores less is a difference, and is said to be one. */
const SAME_PART_SCORE = 0.7;
/** How much the worst pair counts beside the mean of all. */
const WORST_SHARE = 0.5;
const MISSING_PART = 0.04;
const MOST_MISSING = 0.12;
const ONE_PART_OF_MANY = 0.75;
const JOINED = 0.97;
const JOINS_WORTH_TRYING = 0.3;

interface Finding {
  score: number;
  reasons: Set<MatchReason>;
}

/** Compares two prepared names. Symmetric; the order of the words does not change the score. */
export function comparePrepared(one: PreparedName, other: PreparedName): NameComparison {
  if (one.arrangements[0]?.parts.length === 0 || other.arrangements[0]?.parts.length === 0)
    return { score: 0, same: false, reasons: [] };
  const title: MatchReason[] = one.isTitled === other.isTitled ? [] : ['title'];
  if (one.text === other.text) return { score: 1, same: true, reasons: ['identical', ...title] };
  if (one.sorted === other.sorted) return { score: 1, same: true, reasons: ['word-order', ...title] };
  const [first, second] = one.sorted < other.sorted ? [one, other] : [other, one];
  let found: Finding = { score: -1, reasons: new Set() };
  for (const a of first.arrangements)
    for (const b of second.arrangements) found = better(found, compareArranged(a, b));
  const reasons = new Set([...found.reasons, ...title]);
  return {
    score: Math.round(found.score * 1000) / 1000,
    same: found.score >= SAME_NAME_SCORE,
    reasons: MATCH_REASONS.filter((reason) => reasons.has(reason)),
  };
}

function better(one: Finding, other: Finding): Finding {
  return other.score > one.score ? other : one;
}

function compareArranged(one: Arrangement, other: Arrangement): Finding {
  let found = align(one, other);
  if (found.score >= SAME_NAME_SCORE || one.order.length === other.order.length) return found;
  if (found.score < JOINS_WORTH_TRYING && Math.min(one.order.length, other.order.length) > 1) return found;
  const [shorter, longer] = one.order.length < other.order.length ? [one, other] : [other, one];
  for (let index = 0; index + 1 < longer.order.length; index++) {
    const joined = joinedAt(longer, index);
    if (joined === null || joined.order.length >= longer.order.length) continue;
    const tried = compareArranged(shorter, joined);
    tried.reasons.add('joined-parts');
    found = better(found, { score: tried.score * JOINED, reasons: tried.reasons });
  }
  return found;
}

interface Cell {
  score: number;
  reason: MatchReason | null;
  a: number;
  b: number;
}

/** Pairs the parts of the name with fewer with those of the other, best pair first. */
function align(one: Arrangement, other: Arrangement): Finding {
  const [few, many] = one.parts.length <= other.parts.length ? [one, other] : [other, one];
  const cells: Cell[] = [];
  few.parts.forEach((part, a) => {
    many.parts.forEach((against, b) => {
      cells.push({ ...comparePair(part, against), a, b });
    });
  });
  cells.sort((first, second) => second.score - first.score);
  const reasons = new Set<MatchReason>();
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  let worst = 1;
  let sum = 0;
  let weights = 0;
  for (const { score, reason, a, b } of cells) {
    if (usedA.has(a) || usedB.has(b)) continue;
    usedA.add(a);
    usedB.add(b);
    const weight = weightOf(few.parts[a]) + weightOf(many.parts[b]);
    sum += weight * score;
    weights += weight;
    if (score < worst) worst = score;
    if (score < SAME_PART_SCORE) reasons.add('different-part');
    else if (reason !== null) reasons.add(reason);
  }
  const mean = sum / weights;
  let score = WORST_SHARE * worst + (1 - WORST_SHARE) * mean;
  const missing = many.parts.length - few.parts.length;
  if (missing > 0) {
    reasons.add('missing-part');
    score *= few.parts.length === 1 ? ONE_PART_OF_MANY : 1 - Math.min(MOST_MISSING, missing * MISSING_PART);
  }
  if (particlesOf(one) !== particlesOf(other)) {
    reasons.add('particle');
    score *= 0.99;
  }
  if (isReordered(one, other)) reasons.add('word-order');
  return { score, reasons };
}

function weightOf(part: Part | undefined): number {
  if (part === undefined) return 0;
  return part.isInitial ? 0.5 : Math.sqrt(Math.min(12, part.folded.length + 1));
}

function particlesOf({ particles }: Arrangement): string {
  return particles
    .map(({ folded }) => folded)
    .sort((one, other) => (one < other ? -1 : 1))
    .join(' ');
}

/** Whether parts that are equal as written stand in another order. */
function isReordered(one: Arrangement, other: Arrangement): boolean {
  const places = one.order.map((part) => other.order.indexOf(part)).filter((place) => place >= 0);
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}
