import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type, release } from 'node:os';
import { dirname, join } from 'node:path';
import { out, root } from '../build/paths.mjs';
import { holds, type Figure } from './claim.ts';

/** A figure with the run that it comes from. */
export interface Kept extends Figure {
  /** The measurement's word for `--only`. */
  name: string;
  date: string;
  /** Programs that wanted a processor when the measurement began, for each processor. */
  load: number;
}

const KEPT = join(out, 'bench/figures.json');
const DOCUMENT = join(root, 'docs/benchmarks.md');

/** How busy the machine is: above 1, programs wait for each other and every time grows. */
export function loadNow(): number {
  return Number(((loadavg()[0] ?? 0) / cpus().length).toFixed(1));
}

/** Keeps the figures of one measurement in place of its earlier ones, and writes the document anew. */
export function keep(
  name: string,
  figures: readonly Kept[],
  order: readonly string[],
  runtime: string,
): void {
  const earlier = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Kept[]) : [];
  const all = [...earlier.filter((figure) => figure.name !== name), ...figures].sort(
    (one, other) => order.indexOf(one.name) - order.indexOf(other.name),
  );
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(all, null, 2));
  writeFileSync(DOCUMENT, documentOf(all, runtime));
}

/** A figure as one line of the table on the terminal. */
export function lineOf(figure: Figure): string {
  const { claim, value, unit, bound } = figure;
  return `${holds(figure) ? 'holds ' : 'MISSED'}  ${claim}: ${value} ${unit} (at most ${bound} ${unit})`;
}

function documentOf(figures: readonly Kept[], runtime: string): string {
  const rows = figures.map((figure) => {
    const { claim, value, unit, bound, baseline, date, load } = figure;
    const other = baseline === null ? '' : `${baseline.value} ${baseline.unit} (${baseline.what})`;
    return `| ${claim} | ${value} ${unit} | ${bound} ${unit} | ${holds(figure) ? 'yes' : '**no**'} | ${other} | ${date}, load ${load} |`;
  });
  const methods = figures.map(({ claim, method }) => `- **${claim}.** ${method}`);
  return `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- --only NAME\` measures one claim again and keeps the others. Every claim is measured at
full size, against a baseline in the same run where there is one. No test asserts a time.

Machine: ${String(cpus().length)} processors (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 1024 ** 3)} GB, ${type()} ${release()}, no graphics
card; ${runtime}. The load is the number of programs that wanted a processor when the measurement began, for each
processor: above 1 they wait for each other, and every time that is no ratio grows by as much.

| Claim | Measured | Bound | Holds | Beside it | When |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## How each was measured

${methods.join('\n')}
`;
}
