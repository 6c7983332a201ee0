import { fits } from './mrz/alphabet.ts';
import { verdicts } from './mrz/checks.ts';
import { asksForProtection } from './mrz/codes.ts';
import { correct } from './mrz/corrections.ts';
import { isBlank, readFields, type MrzFields } from './mrz/fields.ts';
import { classAt, layoutFor, textAt, type Layout, type MrzFormat, type Span } from './mrz/layouts.ts';
import type { MrzRepair } from './mrz/fillers.ts';
import { findLines, MRZ_SHAPES, nearLines, segmentsOf, type Segment } from './mrz/lines.ts';
import { MRZ_TEXT_LIMIT, type MrzProblem, type MrzReading } from './mrz/schema.ts';

/**
 * Reads the machine-readable zone of a travel document from typed, pasted, or scanned text: TD1, TD2, TD3, MRV-A, MRV-B, and
 * the French identity card issued until 2021. Text may stand around the lines; trailing fillers may be missing.
 * @param today calendar date; decides the century of two-digit years
 * @returns every field as it stands, the verdict on every check digit, and corrections where the digit then fits; never
 * throws: `format` is `null` and `problems` says why when the text holds no zone
 * @see ICAO Doc 9303 parts 3 to 7
 */
export function readMrz(text: string, today: string): MrzReading {
  const segments = segmentsOf(text.slice(0, MRZ_TEXT_LIMIT));
  const result = findLines(segments);
  if (result === null) return { ...NOTHING, problems: whyNone(segments) };
  const { found, others } = result;
  const problems: MrzProblem[] = others === 0 ? [] : [{ code: 'more-than-one', others }];
  return reading(found.lines, found.format, { today, repairs: found.repairs, problems });
}

const NOTHING: MrzReading = {
  format: null,
  lines: [],
  fields: null,
  checks: [],
  corrections: [],
  corrected: null,
  repairs: [],
  problems: [],
  protection: false,
};

function reading(
  lines: string[],
  format: MrzFormat,
  { today, repairs, problems }: { today: string; repairs: MrzRepair[]; problems: MrzProblem[] },
): MrzReading {
  const layout = layoutFor(format, lines);
  const fields = readFields(lines, layout, today);
  return {
    format,
    lines,
    fields,
    checks: verdicts(lines, layout),
    ...correct(lines, format, today),
    repairs,
    problems: [...problems, ...characterProblems(lines, layout), ...fieldProblems(lines, layout, fields)],
    protection: asksForProtection(fields.nationality) || asksForProtection(fields.issuer),
  };
}

function characterProblems(lines: readonly string[], layout: Layout): MrzProblem[] {
  const digits: ['birthDate' | 'expiry' | 'check', (Span | null)[]][] = [
    ['birthDate', [layout.birthDate]],
    ['expiry', [layout.expiry, layout.issued]],
    ['check', layout.checks.map((check) => check.digit)],
  ];
  const letters: ['type' | 'issuer' | 'nationality' | 'names', (Span | null)[]][] = [
    ['type', [{ ...layout.type, to: layout.type.from + 1 }]],
    ['issuer', [layout.issuer]],
    ['nationality', [layout.nationality]],
    ['names', [layout.surname, layout.given]],
  ];
  return [
    ...digits.flatMap(([field, spans]) =>
      misfits(lines, layout, spans, 'digit').map((place) => ({
        code: 'letter-among-digits' as const,
        field,
        ...place,
      })),
    ),
    ...letters.flatMap(([field, spans]) =>
      misfits(lines, layout, spans, 'letter').map((place) => ({
        code: 'digit-among-letters' as const,
        field,
        ...place,
      })),
    ),
  ];
}

function misfits(lines: readonly string[], layout: Layout, spans: (Span | null)[], kind: 'digit' | 'letter') {
  return spans.flatMap((span) =>
    span === null
      ? []
      : Array.from(textAt(lines, span)).flatMap((character, index) => {
          const column = span.from + index;
          const isMisfit =
            !fits(character, kind) && (kind === 'digit' || classAt(layout, span.line, column) === 'letter');
          return isMisfit ? [{ line: span.line + 1, column: column + 1, character }] : [];
        }),
  );
}

function fieldProblems(lines: readonly string[], layout: Layout, fields: MrzFields): MrzProblem[] {
  const problems: MrzProblem[] = [];
  const isGiven = (span: Span | null) => span !== null && !isBlank(textAt(lines, span));
  if (fields.birthDate === null && isGiven(layout.birthDate))
    problems.push({ code: 'impossible-date', field: 'birthDate' });
  if (fields.expiresOn === null && isGiven(layout.expiry))
    problems.push({ code: 'impossible-date', field: 'expiry' });
  if (fields.sex === 'unknown')
    problems.push({
      code: 'unknown-sex',
      line: layout.sex.line + 1,
      column: layout.sex.from + 1,
      character: textAt(lines, layout.sex),
    });
  if (fields.issuer.kind === 'unknown')
    problems.push({ code: 'unknown-code', field: 'issuer', value: fields.issuer.code });
  if (layout.nationality !== null && fields.nationality.kind === 'unknown')
    problems.push({ code: 'unknown-code', field: 'nationality', value: fields.nationality.code });
  if (fields.names.surname === '' && fields.names.given === '') problems.push({ code: 'name-missing' });
  return problems;
}

/** Why a text holds no zone: the nearest shape says which lines are too long or too short. */
function whyNone(segments: readonly Segment[]): MrzProblem[] {
  if (segments.length === 0) return [{ code: 'empty' }];
  const near = nearLines(segments);
  const unreadable = near.flatMap((line) =>
    line.unreadable.map(({ column, character }) => ({
      code: 'unreadable-character' as const,
      line: line.number,
      column: line.column - 1 + column,
      character,
    })),
  );
  if (unreadable.length > 0) return unreadable.slice(0, 10);
  if (near.length === 0) return [{ code: 'unknown-format' }];
  const [shape] = MRZ_SHAPES.filter(({ height }) => height <= 2 || near.length > 2).sort(
    (one, other) => distance(near, one.width) - distance(near, other.width),
  );
  if (shape === undefined) return [{ code: 'unknown-format' }];
  const wrong = near
    .filter((line) => line.length !== shape.width)
    .map((line) => ({
      code: 'wrong-length' as const,
      line: line.number,
      found: line.length,
      expected: shape.width,
    }));
  const few: MrzProblem[] =
    near.length < shape.height ? [{ code: 'too-few-lines', found: near.length, expected: shape.height }] : [];
  return wrong.length + few.length === 0 ? [{ code: 'unknown-format' }] : [...wrong, ...few].slice(0, 10);
}

function distance(lines: readonly { length: number }[], width: number): number {
  return Math.min(...lines.map((line) => Math.abs(line.length - width)));
}
