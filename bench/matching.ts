import { doubleMetaphone } from 'double-metaphone';
import { comparePrepared, prepareName, SAME_NAME_SCORE } from '../main/matching/service.ts';
import { byScripts, qualityOf, readNamePairs, type NamePair, type Quality } from '../main/test/name-pairs.ts';
import { foldText } from '../main/kernel/words.ts';
import type { Figure, Measurement } from './claim.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { median, rounded } from './statistics.ts';

const ENOUGH_PAIRS = 20;
const ROUNDS = 5;

/** How well names are matched across scripts, and how long one comparison takes. */
export const matching: Measurement = {
  name: 'matching',
  measure: ({ say }) => {
    const pairs = readNamePairs();
    const scores = new Map(pairs.map((pair) => [pair, compare(pair)]));
    const isSame = (pair: NamePair): boolean => (scores.get(pair) ?? 0) >= SAME_NAME_SCORE;
    const ours = qualityOf(pairs, isSame);
    const { isSame: isAlike, threshold } = bestJaroWinkler(pairs);
    const alike = qualityOf(pairs, isAlike);
    const sounding = qualityOf(pairs, soundsTheSame);
    const everything = qualityOf(pairs, () => true);
    const groups = [...byScripts(pairs)].sort(([, one], [, other]) => other.length - one.length);
    const table = groups.map(([scripts, group]) => {
      const [own, other, third] = [isSame, isAlike, soundsTheSame].map((judge) => qualityOf(group, judge));
      return `${scripts} (${group.length}) ${share(own?.f1)} beside ${share(other?.f1)} and ${share(third?.f1)}`;
    });
    for (const line of table) say(`matching: F1 of ${line}`);
    const large = groups.filter(([, group]) => group.length >= ENOUGH_PAIRS);
    const [weakest, least] = large
      .map(([scripts, group]): [string, number] => [scripts, qualityOf(group, isSame).f1])
      .reduce((one, other) => (other[1] < one[1] ? other : one), ['', 1]);
    const baseline = (key: keyof Quality) => ({
      value: lacking(alike[key]),
      unit: '%',
      what: `Jaro-Winkler at its best; Double Metaphone ${lacking(sounding[key])} %`,
    });
    const figure = (key: 'f1' | 'precision' | 'recall', claim: string, bound: number): Figure => ({
      claim,
      value: lacking(ours[key]),
      unit: '%',
      bound,
      baseline: baseline(key),
      method: `${pairs.length} labelled pairs of real names (main/matching/fixtures), one threshold of ${SAME_NAME_SCORE}: precision ${share(ours.precision)}, recall ${share(ours.recall)}, F1 ${share(ours.f1)}. Beside it Jaro-Winkler on folded, sorted words at the threshold that is best on these pairs (${threshold.toFixed(2)}): F1 ${share(alike.f1)}; Double Metaphone on folded words: F1 ${share(sounding.f1)}; taking every pair for one name: F1 ${share(everything.f1)}.`,
    });
    return Promise.resolve([
      figure('f1', 'Names matched in any script, what F1 lacks of 100 %', 7),
      figure('precision', 'Names matched in any script, share of matches that are wrong', 10),
      figure('recall', 'Names matched in any script, share of one name that is missed', 10),
      {
        claim: `Names matched in any script, what F1 lacks in the weakest pair of scripts with ${ENOUGH_PAIRS} pairs`,
        value: lacking(least),
        unit: '%',
        bound: 12,
        baseline: null,
        method: `Weakest: ${weakest === '' ? 'none lacks any' : weakest}. F1 by pair of scripts (pairs) beside Jaro-Winkler and Double Metaphone: ${table.join('; ')}.`,
      },
      speed(pairs),
    ]);
  },
};

function compare({ a, b }: NamePair): number {
  return comparePrepared(prepareName(a), prepareName(b)).score;
}

const lacking = (share: number): number => rounded((1 - share) * 100);
const share = (value: number | undefined): string => (value ?? 0).toFixed(3);

const sorted = (name: string): string[] =>
  foldText(name)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .sort();

function bestJaroWinkler(pairs: readonly NamePair[]): {
  isSame: (pair: NamePair) => boolean;
  threshold: number;
} {
  const scores = new Map(
    pairs.map((pair) => [pair, jaroWinkler(sorted(pair.a).join(' '), sorted(pair.b).join(' '))]),
  );
  const judge =
    (threshold: number) =>
    (pair: NamePair): boolean =>
      (scores.get(pair) ?? 0) >= threshold;
  // Below a half it takes everything for one name, which is no matching.
  const thresholds = Array.from({ length: 51 }, (_, index) => 0.5 + index / 100);
  const threshold = thresholds.reduce((one, other) =>
    qualityOf(pairs, judge(other)).f1 > qualityOf(pairs, judge(one)).f1 ? other : one,
  );
  return { isSame: judge(threshold), threshold };
}

/** Every word of the shorter name sounds like one of the other. */
function soundsTheSame({ a, b }: NamePair): boolean {
  const [few = [], many = []] = [sorted(a), sorted(b)].sort((one, other) => one.length - other.length);
  const codes = many.map((word) => doubleMetaphone(word));
  return few.length > 0 && few.every((word) => codes.some((code) => shareCode(doubleMetaphone(word), code)));
}

function shareCode(one: readonly string[], other: readonly string[]): boolean {
  return one.some((code) => code !== '' && other.includes(code));
}

/** Every full name in Latin letters against every other, as a scan for duplicates does within a block. */
function speed(pairs: readonly NamePair[]): Figure {
  const names = pairs
    .filter(({ scripts }) => scripts === 'Latin + Latin')
    .flatMap(({ a, b }) => [a, b])
    .filter((name) => name.includes(' '));
  const prepared = names.map(prepareName);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const one of prepared) for (const other of prepared) comparePrepared(one, other);
    return ((performance.now() - start) * 1000) / prepared.length ** 2;
  });
  return {
    claim: 'Two prepared full names in Latin letters compared',
    value: rounded(median(rounds)),
    unit: 'µs',
    bound: 50,
    baseline: null,
    method: `${prepared.length} full names of the labelled pairs, each with each, median of ${ROUNDS} rounds.`,
  };
}
