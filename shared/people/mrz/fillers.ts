import { FILLER } from './alphabet.ts';
import { verdicts } from './checks.ts';
import { formatOf, layoutFor, LAYOUTS } from './layouts.ts';

/** What was done to the text to get its lines; nothing of it changes what a line says. */
export const MRZ_REPAIRS = [
  'fillers-added',
  'fillers-removed',
  'spaces-as-fillers',
  'lines-joined',
  'text-around',
] as const;
export type MrzRepair = (typeof MRZ_REPAIRS)[number];

/** Brings lines to the length of the format by fillers alone. */
export function fit(lines: readonly string[], width: number): { lines: string[]; repairs: MrzRepair[] }[] {
  if (lines.some((line) => line.length < 8 || Math.abs(line.length - width) > width)) return [];
  const height = lines.length;
  const format = formatOf(lines.map((line) => line.slice(0, 5).padEnd(width, FILLER)));
  if (format === null || height !== LAYOUTS[format].height) return [];
  const { openLines } = LAYOUTS[format];
  const repairs = lines.flatMap<MrzRepair>((line) =>
    line.length === width ? [] : [line.length < width ? 'fillers-added' : 'fillers-removed'],
  );
  const ways = lines.map((line, row) => (openLines.includes(row) ? atEnd(line, width) : inside(line, width)));
  const isSure = lines.every((line, row) => line.length === width || openLines.includes(row));
  return ways
    .reduce<string[][]>((all, row) => all.flatMap((chosen) => row.map((line) => [...chosen, line])), [[]])
    .filter((attempt) => isSure || hasAllRight(attempt))
    .map((attempt) => ({ lines: attempt, repairs }));
}

function atEnd(line: string, width: number): string[] {
  if (line.length <= width) return [line.padEnd(width, FILLER)];
  return /^<*$/.test(line.slice(width)) ? [line.slice(0, width)] : [];
}

/** Lengthens or shortens each run of fillers in turn, the last ones first. */
function inside(line: string, width: number): string[] {
  if (line.length === width) return [line];
  const missing = width - line.length;
  if (Math.abs(missing) > 14) return [];
  const runs = [...line.matchAll(/<+/g)].reverse();
  return runs
    .filter((run) => run[0].length + missing > 0)
    .map(
      (run) =>
        line.slice(0, run.index) +
        FILLER.repeat(run[0].length + missing) +
        line.slice(run.index + run[0].length),
    );
}

function hasAllRight(lines: readonly string[]): boolean {
  const format = formatOf(lines);
  return format !== null && verdicts(lines, layoutFor(format, lines)).every((check) => check.ok);
}

/** Cuts one text into lines; missing fillers can only be those at the end of an open line. */
export function split(whole: string, height: number, width: number): string[][] {
  const missing = height * width - whole.length;
  const cut = (text: string) =>
    Array.from({ length: height }, (_, row) => text.slice(row * width, (row + 1) * width));
  if (missing === 0) return [cut(whole)];
  if (missing > width - 10) return [];
  const fillers = FILLER.repeat(missing);
  const atEnd = cut(whole + fillers);
  const inFirst = cut(whole.slice(0, width - missing) + fillers + whole.slice(width - missing));
  return [atEnd, inFirst].filter((lines) => hasAllRight(lines));
}
