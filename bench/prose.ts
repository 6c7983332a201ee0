import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/paths.mjs';
import { HELD_OUT, MORE_LABELS } from '../main/reader/fixtures/prose/labels-more.ts';
import { LABELS } from '../main/reader/fixtures/prose/labels.ts';
import { readProse } from '../main/reader/prose/prose.ts';
import { Warnings } from '../main/reader/sheet.ts';
import { blocksOfText } from '../main/reader/text-blocks.ts';
import { compareWithLabels, type Tally } from '../main/test/prose-quality.ts';
import type { Figure, Measurement } from './claim.ts';
import { rounded } from './statistics.ts';

/** How much of what a careful reader finds in running text is found, and how much of what is found is wrong. */
export const prose: Measurement = {
  name: 'prose',
  measure: ({ say }) => {
    const tallies = new Map<string, Tally>();
    const labels = [...LABELS, ...MORE_LABELS, ...HELD_OUT];
    for (const label of labels) {
      const path = join(root, 'main/reader/fixtures/prose', label.file);
      const { items } = readProse(blocksOfText(readFileSync(path, 'utf8')), {
        region: label.region,
        warnings: new Warnings(),
      });
      compareWithLabels(items, label, tallies);
    }
    const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
    const lines = [...tallies].map(
      ([kind, { found, expected, right }]) =>
        `${kind} (${expected}) precision ${share(right, found).toFixed(3)}, recall ${share(right, expected).toFixed(3)}`,
    );
    for (const line of lines) say(`prose: ${line}`);
    const sum = (key: keyof Tally): number =>
      [...tallies.values()].reduce((total, one) => total + one[key], 0);
    const method = `${labels.length} texts written and labelled for this project in six languages (main/reader/fixtures/prose), on which the rules were written as well: other texts will do worse. By kind (labelled): ${lines.join('; ')}.`;
    const figure = (claim: string, value: number, bound: number): Figure => ({
      claim,
      value: rounded(value * 100),
      unit: '%',
      bound,
      baseline: null,
      method,
    });
    return Promise.resolve([
      figure(
        'Candidates in running text, share of those found that are wrong',
        1 - share(sum('right'), sum('found')),
        5,
      ),
      figure(
        'Candidates in running text, share that is missed',
        1 - share(sum('right'), sum('expected')),
        15,
      ),
    ]);
  },
};
