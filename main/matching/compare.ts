import type { MatchReason } from '../../shared/people/matching.ts';
import { align, bitOf, reasonsOf, type Finding } from './align.ts';
import { joinsOf, type Arrangement, type PreparedName } from './prepare.ts';

/** How alike two names are, and why. */
export interface NameComparison {
  /** From 0 to 1; 1 for equal names. */
  score: number;
  /** Whether the score reaches the threshold of the product. */
  same: boolean;
  /** What was found, in the order of `MATCH_REASONS`; empty when a name has no letters. */
  reasons: MatchReason[];
}

/** From this score on, two names count as renderings of one name. */
export const SAME_NAME_SCORE = 0.79;
const JOINED = 0.97;
const MOST_JOINS = 2;
/** Where not even one part is met, joining others is of no use. */
const WORTH_JOINING = 0.15;
/** Names whose letters differ more in number are not the same words joined otherwise. */
const LETTERS_SHARE = 0.55;

const JOINED_PARTS = bitOf('joined-parts');
const TITLE = bitOf('title');
const IDENTICAL = bitOf('identical');
const REORDERED = bitOf('word-order');

/** Compares two prepared names. Symmetric; the order of the words does not change the score. */
export function comparePrepared(one: PreparedName, other: PreparedName): NameComparison {
  if (one.text === '' || other.text === '') return { score: 0, same: false, reasons: [] };
  const title = one.isTitled === other.isTitled ? 0 : TITLE;
  if (one.sorted === other.sorted)
    return {
      score: 1,
      same: true,
      reasons: reasonsOf((one.text === other.text ? IDENTICAL : REORDERED) | title),
    };
  const [first, second] = one.sorted < other.sorted ? [one, other] : [other, one];
  let found: Finding = { score: -1, reasons: 0 };
  for (const a of first.arrangements)
    for (const b of second.arrangements)
      if (!isUnsplit(first, a, b) && !isUnsplit(second, b, a))
        found = better(found, compareArranged(a, b, MOST_JOINS));
  return {
    score: Math.round(found.score * 1000) / 1000,
    same: found.score >= SAME_NAME_SCORE,
    reasons: reasonsOf(found.reasons | title),
  };
}

/** A name written as one word that can be parted is compared parted when the other has parts. */
function isUnsplit(name: PreparedName, arrangement: Arrangement, other: Arrangement): boolean {
  return name.arrangements.length > 1 && arrangement.parts.length === 1 && other.parts.length > 1;
}

function better(one: Finding, other: Finding): Finding {
  return other.score > one.score ? other : one;
}

/** @param joins how many times neighbours may still be joined */
function compareArranged(one: Arrangement, other: Arrangement, joins: number): Finding {
  let found = align(one, other);
  const fewest = Math.min(one.order.length, other.order.length);
  if (found.score >= SAME_NAME_SCORE || one.order.length === other.order.length || joins === 0) return found;
  if (found.score < WORTH_JOINING && fewest > 1) return found;
  const share = one.letters / other.letters;
  if (share < LETTERS_SHARE || share * LETTERS_SHARE > 1) return found;
  const [shorter, longer] = one.order.length < other.order.length ? [one, other] : [other, one];
  for (const joined of joinsOf(longer)) {
    const { score, reasons } = compareArranged(shorter, joined, joins - 1);
    found = better(found, { score: score * JOINED, reasons: reasons | JOINED_PARTS });
  }
  return found;
}
