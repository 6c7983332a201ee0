import { dateText } from '../reader/number-format.ts';
import { asciiDigits, isNothing, parseDate } from '../reader/values.ts';
import type { DateOrder } from '../../shared/registers/schema.ts';

/** What a cell says about a day. */
export type ReadDate =
  | { kind: 'nothing' }
  /** `value` is EDTF: `1984`, `1984-05`, `1984-05-03`, with `~` for "about". */
  | { kind: 'date'; value: string; hasTwoDigits: boolean }
  /** It has the form of a date and is none: 31 February. */
  | { kind: 'impossible' }
  /** `isText`: there is no digit in it, such as "unknown". */
  | { kind: 'unknown'; isText: boolean };

const ABOUT =
  /^(?:about|abt\.?|approx\.?|around|ca\.?|circa|c\.|env\.?|environ|vers|hacia|aprox\.?|около|حوالي|تقريبا|نحو|~|≈)\s*/iu;
const NUMERIC = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ,].*)?$/;
const LOOKS_LIKE_DATE = /^(?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{4}[-/.]\d{1,2})(?:[T ].*)?$/;

/**
 * Reads a cell as a date of the Gregorian calendar as far as it is known.
 * @param order what comes first in `03/04/1980`; a day above 12 is one wherever it stands
 * @param about how the file counts days, and the last year that two digits may mean
 */
export function readDate(
  cell: string,
  order: DateOrder,
  about: { is1904: boolean; lastYear: number },
): ReadDate {
  const written = asciiDigits(cell).replace(/\s+/g, ' ').trim();
  if (isNothing(written)) return { kind: 'nothing' };
  const isAbout = ABOUT.test(written) || /[~?]$/.test(written);
  const plain = written.replace(ABOUT, '').replace(/\s*[~?]$/, '');
  const found = plainDate(plain, order, about);
  if (found.kind === 'date' && isAbout) return { ...found, value: `${found.value}~` };
  return found;
}

function plainDate(plain: string, order: DateOrder, about: { is1904: boolean; lastYear: number }): ReadDate {
  const date = (value: string | null, hasTwoDigits = false): ReadDate => {
    if (value === null) return { kind: 'impossible' };
    const year = Number(value.slice(0, 4));
    return year < 1850 || year > 2150 ? { kind: 'impossible' } : { kind: 'date', value, hasTwoDigits };
  };
  const numeric = NUMERIC.exec(plain);
  if (numeric !== null) {
    const [, first = '', second = '', year = ''] = numeric;
    const whole = year.length === 4 ? year : centuryOf(Number(year), about.lastYear);
    return date(parseDate(`${first}/${second}/${whole}`, order), year.length === 2);
  }
  if (/^\d{8}$/.test(plain) && !/^(?:18|19|20|21)/.test(plain))
    return date(parseDate(`${plain.slice(0, 2)}/${plain.slice(2, 4)}/${plain.slice(4)}`, order));
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (month !== null) return date(parseDate(`${month[2] ?? ''}-${month[1] ?? ''}`, order));
  // A day as a spreadsheet counts it, in a cell that is not formatted as one.
  if (/^\d{5}(?:\.\d+)?$/.test(plain))
    return date(dateText(Math.floor(Number(plain)), about.is1904).slice(0, 10));
  const known = parseDate(plain, order);
  if (known !== null) return date(known);
  if (LOOKS_LIKE_DATE.test(plain) || /^\d{8}$/.test(plain)) return { kind: 'impossible' };
  return { kind: 'unknown', isText: !/\d/.test(plain) };
}

/** The last century in which the year is not after `lastYear`. */
function centuryOf(year: number, lastYear: number): string {
  const century = Math.floor(lastYear / 100) * 100;
  return String(century + year > lastYear ? century - 100 + year : century + year);
}

/** What the numeric dates of a column show about the order of day and month. */
export interface OrderVotes {
  dayFirst: number;
  monthFirst: number;
  ambiguous: number;
  /** A cell that shows each, and one that shows neither. */
  dayExample: string;
  monthExample: string;
  ambiguousExample: string;
}

/** No dates seen yet. */
export function noVotes(): OrderVotes {
  return { dayFirst: 0, monthFirst: 0, ambiguous: 0, dayExample: '', monthExample: '', ambiguousExample: '' };
}

/** Adds what a cell shows. */
export function vote(votes: OrderVotes, cell: string): void {
  const match = NUMERIC.exec(asciiDigits(cell).trim());
  if (match === null) return;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 && second <= 12) {
    votes.dayFirst++;
    if (votes.dayExample === '') votes.dayExample = cell.slice(0, 60);
  } else if (second > 12 && first <= 12) {
    votes.monthFirst++;
    if (votes.monthExample === '') votes.monthExample = cell.slice(0, 60);
  } else if (first <= 12 && second <= 12 && first !== second) {
    votes.ambiguous++;
    if (votes.ambiguousExample === '') votes.ambiguousExample = cell.slice(0, 60);
  }
}

/** True when day and month of the cell could be read both ways. */
export function isAmbiguous(cell: string): boolean {
  const votes = noVotes();
  vote(votes, cell);
  return votes.ambiguous === 1;
}
