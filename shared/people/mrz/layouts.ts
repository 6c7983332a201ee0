import type { CharacterClass } from './alphabet.ts';

export const MRZ_FORMATS = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B', 'FRA-ID-2x36'] as const;
export type MrzFormat = (typeof MRZ_FORMATS)[number];

export const MRZ_CHECKED = ['number', 'birthDate', 'expiry', 'optional', 'composite'] as const;
export type MrzChecked = (typeof MRZ_CHECKED)[number];

/** Characters `from` to `to` (exclusive) of a line; all counted from 0. */
export interface Span {
  line: number;
  from: number;
  to: number;
}

/** A check digit and what it is computed over. */
export interface CheckPlace {
  field: MrzChecked;
  over: readonly Span[];
  digit: Span;
  /** Another reading of the standard that issuers follow too; a digit that fits it is right as well. */
  orOver?: readonly Span[];
}

/** Where everything stands in a format; `null` where the format has no such field. */
export interface Layout {
  format: MrzFormat;
  height: number;
  width: number;
  type: Span;
  issuer: Span;
  surname: Span;
  /** `null` when the given names stand behind the surname. */
  given: Span | null;
  number: readonly Span[];
  nationality: Span | null;
  birthDate: Span;
  sex: Span;
  expiry: Span | null;
  issued: Span | null;
  optional: readonly Span[];
  checks: readonly CheckPlace[];
  /** Lines that may end in any number of fillers, so that missing ones can be added without doubt. */
  openLines: readonly number[];
}

/** Lines and columns as the standard counts them: from 1, both ends included. */
function at(line: number, from: number, to: number = from): Span {
  return { line: line - 1, from: from - 1, to };
}

function twoLines(format: MrzFormat, width: number, optionalTo: number): Layout {
  return {
    format,
    height: 2,
    width,
    type: at(1, 1, 2),
    issuer: at(1, 3, 5),
    surname: at(1, 6, width),
    given: null,
    number: [at(2, 1, 9)],
    nationality: at(2, 11, 13),
    birthDate: at(2, 14, 19),
    sex: at(2, 21),
    expiry: at(2, 22, 27),
    issued: null,
    optional: [at(2, 29, optionalTo)],
    checks: [
      { field: 'number', over: [at(2, 1, 9)], digit: at(2, 10) },
      { field: 'birthDate', over: [at(2, 14, 19)], digit: at(2, 20) },
      { field: 'expiry', over: [at(2, 22, 27)], digit: at(2, 28) },
    ],
    openLines: [0],
  };
}

function visa(format: MrzFormat, width: number): Layout {
  return { ...twoLines(format, width, width), openLines: [0, 1] };
}

const TD3_BASE = twoLines('TD3', 44, 42);
const TD2_BASE = twoLines('TD2', 36, 35);

/** @see ICAO Doc 9303 parts 4 (TD3), 5 (TD1), 6 (TD2), 7 (MRV-A, MRV-B); the French card is the one issued until 2021 */
export const LAYOUTS: Readonly<Record<MrzFormat, Layout>> = {
  TD3: {
    ...TD3_BASE,
    checks: [
      ...TD3_BASE.checks,
      { field: 'optional', over: [at(2, 29, 42)], digit: at(2, 43) },
      { field: 'composite', over: [at(2, 1, 10), at(2, 14, 20), at(2, 22, 43)], digit: at(2, 44) },
    ],
  },
  TD2: {
    ...TD2_BASE,
    checks: [
      ...TD2_BASE.checks,
      { field: 'composite', over: [at(2, 1, 10), at(2, 14, 20), at(2, 22, 35)], digit: at(2, 36) },
    ],
  },
  TD1: {
    format: 'TD1',
    height: 3,
    width: 30,
    type: at(1, 1, 2),
    issuer: at(1, 3, 5),
    surname: at(3, 1, 30),
    given: null,
    number: [at(1, 6, 14)],
    nationality: at(2, 16, 18),
    birthDate: at(2, 1, 6),
    sex: at(2, 8),
    expiry: at(2, 9, 14),
    issued: null,
    optional: [at(1, 16, 30), at(2, 19, 29)],
    checks: [
      { field: 'number', over: [at(1, 6, 14)], digit: at(1, 15) },
      { field: 'birthDate', over: [at(2, 1, 6)], digit: at(2, 7) },
      { field: 'expiry', over: [at(2, 9, 14)], digit: at(2, 15) },
      {
        field: 'composite',
        over: [at(1, 6, 30), at(2, 1, 7), at(2, 9, 15), at(2, 19, 29)],
        digit: at(2, 30),
      },
    ],
    openLines: [0, 2],
  },
  'MRV-A': visa('MRV-A', 44),
  'MRV-B': visa('MRV-B', 36),
  'FRA-ID-2x36': {
    format: 'FRA-ID-2x36',
    height: 2,
    width: 36,
    type: at(1, 1, 2),
    issuer: at(1, 3, 5),
    surname: at(1, 6, 30),
    given: at(2, 14, 27),
    number: [at(2, 1, 12)],
    nationality: null,
    birthDate: at(2, 28, 33),
    sex: at(2, 35),
    expiry: null,
    issued: at(2, 1, 4),
    optional: [at(1, 31, 36)],
    checks: [
      { field: 'number', over: [at(2, 1, 12)], digit: at(2, 13) },
      { field: 'birthDate', over: [at(2, 28, 33)], digit: at(2, 34) },
      { field: 'composite', over: [at(1, 1, 36), at(2, 1, 35)], digit: at(2, 36) },
    ],
    openLines: [],
  },
};

/** The text of spans, joined; of none it is empty. */
export function textAt(lines: readonly string[], ...spans: readonly (Span | null)[]): string {
  return spans
    .map((span) => (span === null ? '' : (lines[span.line] ?? '').slice(span.from, span.to)))
    .join('');
}

/** True when the two share a place. */
function meets(span: Span, line: number, column: number): boolean {
  return span.line === line && column >= span.from && column < span.to;
}

/** What may stand at a place of the format. */
export function classAt(layout: Layout, line: number, column: number): CharacterClass {
  const within = (span: Span | null): boolean => span !== null && meets(span, line, column);
  if (layout.checks.some((check) => within(check.digit))) return 'digit';
  if (within(layout.birthDate) || within(layout.expiry) || within(layout.issued)) return 'digit';
  if (within(layout.surname) || within(layout.given) || within(layout.sex)) return 'letter';
  if (within(layout.issuer) || within(layout.nationality)) return 'letter';
  // The second character of the type may be anything.
  return within(layout.type) && column === layout.type.from ? 'letter' : 'any';
}

/** The format that lines of this shape have, by their first characters; `null` when no format has this shape. */
export function formatOf(lines: readonly string[]): MrzFormat | null {
  const [first = ''] = lines;
  if (lines.some((line) => line.length !== first.length)) return null;
  const shape = `${String(lines.length)}x${String(first.length)}`;
  if (shape === '3x30') return 'TD1';
  if (shape === '2x44') return first.startsWith('V') ? 'MRV-A' : 'TD3';
  if (shape !== '2x36') return null;
  if (first.startsWith('V')) return 'MRV-B';
  return first.startsWith('IDFRA') ? 'FRA-ID-2x36' : 'TD2';
}

/**
 * The layout that holds for these lines: cards may go on with a long document number in the optional data, marked by a
 * filler in place of the check digit, which then follows the rest of the number.
 */
export function layoutFor(format: MrzFormat, lines: readonly string[]): Layout {
  const layout = LAYOUTS[format];
  const [optional, ...others] = layout.optional;
  const short = layout.checks.find((check) => check.field === 'number');
  if ((format !== 'TD1' && format !== 'TD2') || optional === undefined || short === undefined) return layout;
  const rest = /^[^<]{2,}/.exec(textAt(lines, optional))?.[0] ?? '';
  if (rest === '' || textAt(lines, short.digit) !== '<') return layout;
  const end = optional.from + rest.length;
  const tail = { ...optional, to: end - 1 };
  const number: CheckPlace = {
    field: 'number',
    over: [...short.over, tail],
    orOver: [...short.over, short.digit, tail],
    digit: { ...optional, from: end - 1, to: end },
  };
  return {
    ...layout,
    number: [...layout.number, tail],
    optional: [{ ...optional, from: end }, ...others],
    checks: layout.checks.map((check) => (check.field === 'number' ? number : check)),
  };
}
