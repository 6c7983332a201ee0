import { FILLER } from './alphabet.ts';
import { textAt, type CheckPlace, type Layout, type MrzChecked } from './layouts.ts';

/** The verdict on one check digit. `line` and `column` say where it stands, counted from 1. */
export interface MrzCheck {
  field: MrzChecked;
  line: number;
  column: number;
  /** The character that stands there. */
  digit: string;
  /** The digit that the field asks for. */
  expected: string;
  ok: boolean;
}

const WEIGHTS = [7, 3, 1];

/**
 * The check digit of a text of the zone.
 * @see ICAO Doc 9303 part 3, section 4.9
 */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++)
    sum += valueOf(text.charAt(index)) * (WEIGHTS[index % 3] ?? 0);
  return String(sum % 10);
}

/** Digits count as they are, letters from 10, the filler 0. */
export function valueOf(character: string): number {
  const value = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character);
  return value === -1 ? 0 : value;
}

/** The verdict on every check digit of the format, in its order. */
export function verdicts(lines: readonly string[], layout: Layout): MrzCheck[] {
  return layout.checks.map((check) => verdict(lines, check));
}

/** The verdict on one check digit. */
export function verdict(lines: readonly string[], check: CheckPlace): MrzCheck {
  const digit = textAt(lines, check.digit);
  const covered = textAt(lines, ...check.over);
  const expected = checkDigit(covered);
  const other = check.orOver === undefined ? expected : checkDigit(textAt(lines, ...check.orOver));
  // An empty field may have a filler in place of its digit; the composite digit never.
  const isEmpty = digit === FILLER && check.field !== 'composite' && /^<+$/.test(covered);
  return {
    field: check.field,
    line: check.digit.line + 1,
    column: check.digit.from + 1,
    digit,
    expected,
    ok: digit === expected || digit === other || (isEmpty && check.field !== 'number'),
  };
}
