import { createHash } from 'node:crypto';
import { safeParsePublicKey } from './minisign.ts';

/**
 * The keys of a mission as digits that two people compare over the phone.
 * @see docs/bundle-format.md section 10
 */

/** One row: four groups of five digits, and the check digit over the twenty. */
export interface FingerprintRow {
  groups: readonly string[];
  check: string;
}

/** 40 digits in two rows. */
export interface Fingerprint {
  digits: string;
  rows: readonly [FingerprintRow, FingerprintRow];
}

/** A place in a fingerprint, counted from 1; group 5 is the check digit. */
export interface FingerprintPlace {
  row: number;
  group: number;
}

/**
 * What came of comparing what was heard with what we computed:
 * `match`; `incomplete` (not 42 digits); `slip` (a check digit is wrong, or the rows are exchanged: say these groups again);
 * `different` (the check digits are right and the digits differ: other keys).
 */
export type FingerprintCheck =
  | { result: 'match' }
  | { result: 'incomplete'; digits: number }
  | { result: 'slip'; places: FingerprintPlace[] }
  | { result: 'different'; places: FingerprintPlace[] };

const LABEL = 'chancery-fingerprint-v1';
const ROW_DIGITS = 20;
const GROUP_DIGITS = 5;
const MODULUS = 10n ** 40n;

/**
 * The fingerprint of a mission's keys.
 * @param sign signing key in minisign encoding
 * @param age age recipient
 * @throws RangeError when `sign` is no key
 */
export function fingerprintOf({ sign, age }: { sign: string; age: string }): Fingerprint {
  const publicKey = safeParsePublicKey(sign);
  if (publicKey === null) throw new RangeError('signing key');
  const hex = Buffer.from(publicKey).toString('hex');
  const hash = createHash('sha256').update(`${LABEL}\n${hex}\n${age}\n`).digest('hex');
  const digits = (BigInt(`0x${hash}`) % MODULUS).toString().padStart(2 * ROW_DIGITS, '0');
  return { digits, rows: [rowOf(digits.slice(0, ROW_DIGITS)), rowOf(digits.slice(ROW_DIGITS))] };
}

/** The two rows as text: groups and check digit with blanks between them. */
export function formatFingerprint({ rows }: Fingerprint): [string, string] {
  const format = ({ groups, check }: FingerprintRow): string => [...groups, check].join(' ');
  return [format(rows[0]), format(rows[1])];
}

/**
 * Compares what was heard and typed with the fingerprint of a card.
 * @param typed 42 digits in any grouping; Arabic-Indic and Persian digits count as digits
 */
export function verifyFingerprint(typed: string, expected: Fingerprint): FingerprintCheck {
  const heard = asciiDigits(typed);
  if (heard.length !== 2 * (ROW_DIGITS + 1)) return { result: 'incomplete', digits: heard.length };
  const said = [heard.slice(0, ROW_DIGITS + 1), heard.slice(ROW_DIGITS + 1)];
  const rows = expected.rows.map(({ groups, check }) => groups.join('') + check);
  if (said[0] === rows[0] && said[1] === rows[1]) return { result: 'match' };
  const places = said.map((row, index) => differingGroups(row, rows[index] ?? '', index + 1));
  const exchanged = said[0] === rows[1] && said[1] === rows[0];
  const slipped = said.map((row) => exchanged || dammDigit(row) !== 0);
  if (slipped.includes(true))
    return { result: 'slip', places: places.filter((_, index) => slipped[index]).flat() };
  return { result: 'different', places: places.flat() };
}

/**
 * The Damm check of digits: the check digit to append, or 0 when it is appended already and right.
 * @see H. M. Damm, Total anti-symmetrische Quasigruppen, 2004
 */
export function dammDigit(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = Number(DAMM[interim]?.[Number(digit)]);
  return interim;
}

const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

function rowOf(digits: string): FingerprintRow {
  const groups = [0, 1, 2, 3].map((index) => digits.slice(index * GROUP_DIGITS, (index + 1) * GROUP_DIGITS));
  return { groups, check: String(dammDigit(digits)) };
}

function differingGroups(said: string, expected: string, row: number): FingerprintPlace[] {
  return [0, 1, 2, 3, 4]
    .filter((index) => {
      const start = index * GROUP_DIGITS;
      return said.slice(start, start + GROUP_DIGITS) !== expected.slice(start, start + GROUP_DIGITS);
    })
    .map((index) => ({ row, group: index + 1 }));
}

const ARABIC_ZEROS = [0x660, 0x6f0];

function asciiDigits(text: string): string {
  let digits = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    const zero = [0x30, ...ARABIC_ZEROS].find((first) => code >= first && code <= first + 9);
    if (zero !== undefined) digits += String(code - zero);
  }
  return digits;
}
