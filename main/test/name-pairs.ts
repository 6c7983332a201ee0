import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Two names with the label whether they are one. */
export interface NamePair {
  a: string;
  b: string;
  same: boolean;
  source: string;
  /** The dominant scripts of both, in alphabetical order. */
  scripts: string;
}

const SCRIPTS = [
  'Latin',
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Khmer',
  'Thai',
].map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'gu') }));

function dominantScript(text: string): string {
  const counts = SCRIPTS.map(({ name, letters }) => ({ name, count: text.match(letters)?.length ?? 0 }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).name;
}

const PAIRS = new URL('../matching/fixtures/name_pairs.csv', import.meta.url);

/** The labelled pairs of real names. */
export function readNamePairs(): NamePair[] {
  const rows = parse<Record<'name_a' | 'name_b' | 'same' | 'source', string>>(readFileSync(PAIRS), {
    columns: true,
  });
  return rows.map(({ name_a: a, name_b: b, same, source }) => ({
    a,
    b,
    same: same === '1',
    source,
    scripts: [a, b].map(dominantScript).sort().join(' + '),
  }));
}

/** How well a judgement agrees with the labels. */
export interface Quality {
  pairs: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 of a judgement over labelled pairs. */
export function qualityOf(pairs: readonly NamePair[], isSame: (pair: NamePair) => boolean): Quality {
  let [found, wrong, missed] = [0, 0, 0];
  for (const pair of pairs) {
    const said = isSame(pair);
    if (said && pair.same) found += 1;
    else if (said) wrong += 1;
    else if (pair.same) missed += 1;
  }
  return {
    pairs: pairs.length,
    precision: found / (found + wrong),
    recall: found / (found + missed),
    f1: (2 * found) / (2 * found + wrong + missed),
  };
}

/** The pairs by the scripts of both names. */
export function byScripts(pairs: readonly NamePair[]): Map<string, NamePair[]> {
  const groups = new Map<string, NamePair[]>();
  for (const pair of pairs) groups.set(pair.scripts, [...(groups.get(pair.scripts) ?? []), pair]);
  return groups;
}
