import { FILLER, isReadable, toAlphabet, unreadableIn } from './alphabet.ts';
import { verdicts } from './checks.ts';
import { readCode } from './codes.ts';
import { fit, split, type MrzRepair } from './fillers.ts';
import { formatOf, layoutFor, textAt, type MrzFormat } from './layouts.ts';

/** Lines of a zone found in a text. */
export interface FoundLines {
  format: MrzFormat;
  lines: string[];
  repairs: MrzRepair[];
}

/** A line of the text, or a part of one: `number` and `column` say where it stands, counted from 1. */
export interface Segment {
  text: string;
  number: number;
  column: number;
}

interface Candidate extends FoundLines {
  first: number;
  last: number;
  fitting: number;
  checks: number;
  /** Codes in the places of States that stand for something. */
  known: number;
}

interface Variant {
  text: string;
  repairs: MrzRepair[];
}

/** Shapes a zone can have: how many lines, how long. */
export const MRZ_SHAPES: readonly { height: number; width: number }[] = [
  { height: 3, width: 30 },
  { height: 2, width: 44 },
  { height: 2, width: 36 },
];

/** More of a pasted text is not looked at. */
const MOST_SEGMENTS = 200;
/** A zone may come in this many pieces. */
const MOST_PIECES = 8;

/** The parts of a text that could be lines of a zone: what line ends, slashes, and bars divide. */
export function segmentsOf(text: string): Segment[] {
  return text
    .replaceAll(/\\r?\\n/g, '\n')
    .replaceAll(/&lt;/gi, FILLER)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .flatMap((line, index) => {
      let column = 1;
      return line.split(/[/|\t;]/).map((part) => {
        const segment = { text: part, number: index + 1, column };
        column += part.length + 1;
        return segment;
      });
    })
    .filter((segment) => segment.text.trim() !== '')
    .slice(0, MOST_SEGMENTS);
}

/**
 * Finds the lines of a zone in a text, whatever stands around them.
 * @returns the best reading and how many other zones the text holds; `null` when there is none
 */
export function findLines(segments: readonly Segment[]): { found: FoundLines; others: number } | null {
  const variants = segments.map((segment) => variantsOf(segment.text));
  const candidates = MRZ_SHAPES.flatMap(({ height, width }) => [
    ...stacked(variants, height, width),
    ...joined(variants, height, width),
  ]);
  // Lines of the right length are what they are, whatever their digits say.
  const exact = candidates.filter((candidate) => changesOf(candidate) === 0);
  const [best, ...rest] = candidates
    .filter((one) => changesOf(one) === 0 || exact.every((other) => !overlap(one, other)))
    .sort(byLikelihood);
  if (best === undefined) return null;
  const taken = [best];
  for (const next of rest)
    if (next.fitting === next.checks && taken.every((one) => !overlap(next, one))) taken.push(next);
  const { format, lines, repairs } = best;
  return { found: { format, lines, repairs: [...new Set(repairs)] }, others: taken.length - 1 };
}

const CHANGING: readonly MrzRepair[] = ['fillers-added', 'fillers-removed', 'lines-joined'];

function changesOf({ repairs }: Candidate): number {
  return repairs.filter((repair) => CHANGING.includes(repair)).length;
}

function overlap(one: Candidate, other: Candidate): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function byLikelihood(one: Candidate, other: Candidate): number {
  const all = (candidate: Candidate) => (candidate.fitting === candidate.checks ? 1 : 0);
  return (
    all(other) - all(one) ||
    other.known - one.known ||
    one.repairs.length - other.repairs.length ||
    other.fitting - one.fitting ||
    one.first - other.first
  );
}

/** The ways to read a line that leave nothing but the alphabet, likeliest first. */
function variantsOf(text: string): Variant[] {
  const found: Variant[] = [];
  const add = (line: string, repairs: MrzRepair[] = []) => {
    if (isReadable(line) && found.every((variant) => variant.text !== line))
      found.push({ text: line, repairs });
  };
  for (const doubles of [2, 1] as const) {
    const line = toAlphabet(text, doubles).trim();
    add(line.replaceAll(/\s/g, ''));
    add(line.replaceAll(/\s/g, FILLER), ['spaces-as-fillers']);
    const behindLabel = /^[^:=]*[:=](.*)$/.exec(line)?.[1]?.replaceAll(/\s/g, '');
    if (behindLabel !== undefined) add(behindLabel, ['text-around']);
    const longest = line.split(/[^A-Z0-9<]+/).sort((one, other) => other.length - one.length)[0];
    if (longest !== undefined && longest.length >= 20) add(longest, ['text-around']);
  }
  return found;
}

/** Candidates whose lines stand under each other. */
function stacked(variants: readonly Variant[][], height: number, width: number): Candidate[] {
  return variants.flatMap((_, first) => {
    const rows = variants.slice(first, first + height).map((row) => likeliest(row, width));
    if (rows.length < height) return [];
    return combinations(rows).flatMap((lines) => candidatesFrom(lines, { first, height, width }));
  });
}

/** Those of the right length, or else any. */
function likeliest(row: readonly Variant[], width: number): Variant[] {
  const exact = row.filter((variant) => variant.text.length === width);
  return (exact.length > 0 ? exact : row).slice(0, 2);
}

function combinations(rows: readonly Variant[][]): Variant[][] {
  return rows.reduce<Variant[][]>(
    (all, row) => all.flatMap((chosen) => row.map((variant) => [...chosen, variant])),
    [[]],
  );
}

/** Candidates that come in one piece or in more pieces than lines. */
function joined(variants: readonly Variant[][], height: number, width: number): Candidate[] {
  const found: Candidate[] = [];
  for (let first = 0; first < variants.length; first++) {
    let whole = '';
    for (let last = first; last < Math.min(variants.length, first + MOST_PIECES); last++) {
      const piece = variants[last]?.[0]?.text;
      if (piece === undefined) break;
      whole += piece;
      if (whole.length > height * width) break;
      if (last - first + 1 === height) continue;
      found.push(
        ...split(whole, height, width).flatMap((lines) =>
          judged(
            lines,
            whole.length === height * width ? ['lines-joined'] : ['lines-joined', 'fillers-added'],
            first,
            last,
          ),
        ),
      );
    }
  }
  return found;
}

function candidatesFrom(
  variants: readonly Variant[],
  { first, height, width }: { first: number; height: number; width: number },
): Candidate[] {
  const lines = variants.map((variant) => variant.text);
  const repairs = variants.flatMap((variant) => variant.repairs);
  const last = first + height - 1;
  if (lines.every((line) => line.length === width)) return judged(lines, repairs, first, last);
  const fitted = fit(lines, width);
  return fitted.flatMap((attempt) => judged(attempt.lines, [...repairs, ...attempt.repairs], first, last));
}

function judged(lines: string[], repairs: MrzRepair[], first: number, last: number): Candidate[] {
  const format = formatOf(lines);
  if (format === null) return [];
  const layout = layoutFor(format, lines);
  const checks = verdicts(lines, layout);
  const fitting = checks.filter((check) => check.ok).length;
  // Prose of the right length is no zone: it has no fillers, and its dates are words.
  const fillers = lines.join('').split(FILLER).length - 1;
  const digits = (lines.join('').match(/\d/g) ?? []).length;
  const hasDates = /^[0-9<OQDUILJZASGTBE]+$/.test(textAt(lines, layout.birthDate, layout.expiry));
  if (fitting < 2 && !(fillers >= 1 && digits >= 4 && (hasDates || fillers >= 4))) return [];
  const codes = [layout.issuer, ...(layout.nationality === null ? [] : [layout.nationality])];
  const known = codes.filter((span) => readCode(textAt(lines, span)).kind !== 'unknown').length;
  return [{ format, lines, repairs, first, last, fitting, checks: checks.length, known }];
}

/** Lines of the text that look like lines of a zone, for saying what is wrong with them. */
export function nearLines(
  segments: readonly Segment[],
): (Segment & { length: number; unreadable: ReturnType<typeof unreadableIn> })[] {
  return segments
    .map((segment) => {
      const line = toAlphabet(segment.text);
      return { ...segment, length: line.replaceAll(/\s/g, '').length, unreadable: unreadableIn(line) };
    })
    .filter(({ text, length, unreadable }) => {
      const signs = (text.match(/[<\d]/g) ?? []).length;
      return length >= 20 && length <= 60 && signs >= 4 && unreadable.length <= 4;
    });
}
